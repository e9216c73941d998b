package parallax.extract.quantity;

import java.util.Locale;

/** What kind of quantity. */
public enum QuantityType {
  MONEY,
  PERCENT,
  LENGTH,
  COUNT,
  MULTIPLE,
  DATE,
  DURATION,
  ORDINAL,
  RANK,
  RATIO,
  /** Areas, volumes, masses, energy, speeds and whatever else has a unit of its own. */
  OTHER;

  /** As written in quantities.csv. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
