package parallax.lexicon;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as the listings print them. */
final class Numbers {
  private static final String MINUS = "−";

  private Numbers() {}

  /** A share as a percentage; a dash if there is none. */
  static String percent(OptionalDouble share) {
    return share.isPresent() ? Math.round(100 * share.getAsDouble()) + " %" : "–";
  }

  /** Two decimals with a sign; zero has none. */
  static String signed(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value));
    return digits.equals("0.00") ? digits : (value < 0 ? MINUS : "+") + digits;
  }
}
