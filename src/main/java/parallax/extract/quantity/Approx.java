package parallax.extract.quantity;

import java.util.Locale;

/** How exactly the text claims a value. */
public enum Approx {
  EXACT,
  APPROX,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  NEARLY;

  /** As written in quantities.csv. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of a label of number-cues.csv. */
  static Approx of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
