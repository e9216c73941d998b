package parallax.compare.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a remark prints them: grouped, few decimals, large ones with a scale word. */
final class Amounts {
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final int MOST_DECIMALS = 2;

  private Amounts() {}

  /** A number with its unit, such as 6,844.5 km or 26 billion USD. */
  static String amount(BigDecimal value, String unit) {
    return unit.isEmpty() ? number(value) : number(value) + " " + unit(unit);
  }

  /** The sign of a percentage, and no name for what is merely counted. */
  static String unit(String unit) {
    return unit.equals("percent") ? "%" : unit;
  }

  static String number(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(BILLION) >= 0) {
      return scaled(value, BILLION) + " billion";
    }
    return size.compareTo(MILLION) >= 0
        ? scaled(value, MILLION) + " million"
        : grouped(value, decimals(value));
  }

  /** Half a step below 10.1 is 10.05; of a large converted number one decimal is plenty. */
  private static int decimals(BigDecimal value) {
    boolean small = value.abs().compareTo(THOUSAND) < 0;
    return small ? Math.max(1, Math.min(MOST_DECIMALS, value.stripTrailingZeros().scale())) : 1;
  }

  /** A change: with its sign, a proper minus. */
  static String change(BigDecimal percent) {
    String size = grouped(percent.abs(), 1) + " %";
    return (percent.signum() < 0 ? "−" : "+") + size;
  }

  /** Without trailing zeros, never in exponents. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String scaled(BigDecimal value, BigDecimal scale) {
    return grouped(value.divide(scale), 3);
  }

  /** Small numbers keep two significant digits, so that 0.004 is not printed as nothing. */
  private static String grouped(BigDecimal value, int decimals) {
    int places = Math.max(decimals, value.scale() - value.precision() + 2);
    BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }
}
