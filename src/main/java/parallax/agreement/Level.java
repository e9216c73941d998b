package parallax.agreement;

import java.util.Locale;

/** The level of measurement of a variable: what it means for two values to differ. */
public enum Level {
  /** Values are equal or not. */
  NOMINAL,
  /** Values have an order; how far apart they are follows from how many codes lie between them. */
  ORDINAL,
  /** Differences between values mean something. */
  INTERVAL,
  /** So do ratios: there is a zero, and no value below it. */
  RATIO;

  /** In lower case, as written in tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether values must be whole numbers. */
  public boolean numeric() {
    return this != NOMINAL;
  }
}
