package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a number in digits is worth.
 *
 * <p>A comma before exactly three digits groups ("4,500"), before any other number of digits it is
 * a decimal comma ("32,6"). A single dot is always a decimal point: in English "7.500" is seven and
 * a half. The later of two kinds of marks is the decimal one ("1.234,5").
 */
final class DecimalLiteral {
  private static final int GROUP = 3;
  private static final Map<String, BigDecimal> VULGAR =
      Map.ofEntries(
          Map.entry("½", new BigDecimal("0.5")),
          Map.entry("⅓", new BigDecimal("0.3333")),
          Map.entry("⅔", new BigDecimal("0.6667")),
          Map.entry("¼", new BigDecimal("0.25")),
          Map.entry("¾", new BigDecimal("0.75")),
          Map.entry("⅕", new BigDecimal("0.2")),
          Map.entry("⅖", new BigDecimal("0.4")),
          Map.entry("⅗", new BigDecimal("0.6")),
          Map.entry("⅘", new BigDecimal("0.8")),
          Map.entry("⅙", new BigDecimal("0.1667")),
          Map.entry("⅚", new BigDecimal("0.8333")),
          Map.entry("⅛", new BigDecimal("0.125")),
          Map.entry("⅜", new BigDecimal("0.375")),
          Map.entry("⅝", new BigDecimal("0.625")),
          Map.entry("⅞", new BigDecimal("0.875")));

  private DecimalLiteral() {}

  /** The value of a number atom; empty if its marks make no number, as in "1.2.3". */
  static Optional<BigDecimal> parse(String literal) {
    BigDecimal vulgar = VULGAR.get(literal);
    if (vulgar != null) {
      return Optional.of(vulgar);
    }
    String digits = literal.replaceAll("[ \u00A0\u202F\u2009]", "");
    int comma = digits.lastIndexOf(',');
    int dot = digits.lastIndexOf('.');
    if (comma < 0 && dot < 0) {
      return Optional.of(new BigDecimal(digits));
    }
    if (comma >= 0 && dot >= 0) {
      return comma < dot ? mixed(digits, ',', '.') : mixed(digits, '.', ',');
    }
    return comma >= 0 ? commas(digits) : dots(digits);
  }

  /** Whether the literal is four plain digits. */
  static boolean isFourDigits(String literal) {
    return literal.length() == 4 && literal.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<BigDecimal> mixed(String digits, char group, char decimal) {
    int point = digits.indexOf(decimal);
    if (point != digits.lastIndexOf(decimal) || !grouped(digits.substring(0, point), group)) {
      return Optional.empty();
    }
    String whole = digits.substring(0, point).replace(String.valueOf(group), "");
    return Optional.of(new BigDecimal(whole + "." + digits.substring(point + 1)));
  }

  private static Optional<BigDecimal> commas(String digits) {
    boolean single = digits.indexOf(',') == digits.lastIndexOf(',');
    if (grouped(digits, ',') && !digits.startsWith("0,")) {
      return Optional.of(new BigDecimal(digits.replace(",", "")));
    }
    return single ? Optional.of(new BigDecimal(digits.replace(',', '.'))) : Optional.empty();
  }

  private static Optional<BigDecimal> dots(String digits) {
    boolean single = digits.indexOf('.') == digits.lastIndexOf('.');
    if (single) {
      return Optional.of(new BigDecimal(digits.startsWith(".") ? "0" + digits : digits));
    }
    return grouped(digits, '.')
        ? Optional.of(new BigDecimal(digits.replace(".", "")))
        : Optional.empty();
  }

  /** Groups of three, or as in India: three last, twos before it ("12,34,567"). */
  private static boolean grouped(String digits, char mark) {
    String[] groups = digits.split(java.util.regex.Pattern.quote(String.valueOf(mark)), -1);
    int last = groups.length - 1;
    if (groups[0].isEmpty() || groups[0].length() > GROUP || groups[last].length() != GROUP) {
      return false;
    }
    boolean threes = true;
    boolean twos = groups[0].length() <= 2;
    for (int i = 1; i < last; i++) {
      threes &= groups[i].length() == GROUP;
      twos &= groups[i].length() == 2;
    }
    return threes || twos;
  }
}
