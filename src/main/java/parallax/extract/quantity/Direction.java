package parallax.extract.quantity;

import java.util.Locale;

/** Whether the text says a value rose or fell. */
public enum Direction {
  UP,
  DOWN,
  NONE;

  /** As written in quantities.csv. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of a label of number-cues.csv. */
  static Direction of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
