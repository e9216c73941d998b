package parallax.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a unit measures. */
public enum UnitKind {
  MONEY,
  PERCENT,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  ENERGY,
  POWER,
  /** A flow, such as barrels a day. */
  RATE,
  SPEED,
  TEMPERATURE,
  ANGLE,
  PRESSURE,
  FREQUENCY,
  VOLTAGE,
  DATA,
  DURATION,
  /** No unit but a multiplier, such as billion. */
  SCALE;

  /** As written in units.csv. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that label; empty if there is none. */
  static Optional<UnitKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }
}
