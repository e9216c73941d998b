package parallax.extract;

import java.util.Locale;

/** In whose voice something is said, and whether the author agrees. */
public enum Voice {
  /** Asserted in the author's own voice. */
  AUTHOR,
  /** Someone else's words or view, left without endorsement. */
  REPORTED,
  /** Reported in order to doubt or refute. */
  REJECTED,
  /** Reported with agreement. */
  ENDORSED;

  /** As written in the output tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
