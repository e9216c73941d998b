package parallax.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import parallax.compare.Interval;

/** Numbers, names and links as people read them, the same in every locale. */
final class Show {
  private static final String MINUS = "−";
  private static final String UNRESERVED = "-._~";
  private static final int HUNDRED = 100;
  private static final List<String> NUMBERS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Show() {}

  /** A stance or difference: two decimals and a sign, such as +0.42; 0.00 has none. */
  static String signed(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    return switch (rounded.signum()) {
      case 1 -> "+" + digits;
      case -1 -> MINUS + digits;
      default -> digits;
    };
  }

  /** As above; an en dash if there is no value. */
  static String signed(OptionalDouble value) {
    return value.isPresent() ? signed(value.getAsDouble()) : "–";
  }

  /** Both ends, such as −0.10 to +0.42; empty if there is no interval. */
  static String interval(Optional<Interval> interval) {
    return interval.map(i -> signed(i.low()) + " to " + signed(i.high())).orElse("");
  }

  /** A number with a fixed number of decimals. */
  static String decimal(double value, int decimals) {
    String plain =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return plain.replace("-", MINUS);
  }

  /** A share as a whole percentage, such as 32%. */
  static String percent(double share) {
    return decimal(share * HUNDRED, 0) + "%";
  }

  /** A count with commas between thousands. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number in running text: up to ten in words. */
  static String number(long number) {
    return number < NUMBERS.size() ? NUMBERS.get((int) number) : count(number);
  }

  /** A sentence with a capital at its start. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A count with its noun, such as 1 article or 2 articles. */
  static String counted(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A column's or frame's name in words. */
  static String words(String name) {
    return name.replace('_', ' ');
  }

  /** A text cut at a word so that it holds at most {@code length} characters. */
  static String shortened(String text, int length) {
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    int end = text.offsetByCodePoints(0, length - 1);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
  }

  /** A text cut in its middle, at words, so that it holds at most {@code length} characters. */
  static String shortenedInside(String text, int length) {
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    int end = text.offsetByCodePoints(text.length(), -(length / 2));
    int space = text.indexOf(' ', end - 1);
    boolean atWord = space >= 0 && space < (end + text.length()) / 2;
    String last = text.substring(atWord ? space + 1 : end);
    return shortened(text, length - length / 2) + last;
  }

  /** A file name as it stands in a link. */
  static String url(String name) {
    StringBuilder url = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      url.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return url.toString();
  }
}
