package parallax.compare.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values a printed number can stand for, once its precision and its bounds are counted in.
 *
 * @param low lower end; empty if there is none
 * @param lowInside whether the lower end itself belongs to it
 * @param high upper end; empty if there is none
 * @param highInside whether the upper end itself belongs to it
 */
public record PrintedRange(
    Optional<BigDecimal> low, boolean lowInside, Optional<BigDecimal> high, boolean highInside) {

  /** From {@code low}, which belongs to it, to {@code high}, which does not. */
  static PrintedRange halfOpen(BigDecimal low, BigDecimal high) {
    return new PrintedRange(Optional.of(low), true, Optional.of(high), false);
  }

  static PrintedRange above(BigDecimal low, boolean inside) {
    return new PrintedRange(Optional.of(low), inside, Optional.empty(), false);
  }

  static PrintedRange below(BigDecimal high, boolean inside) {
    return new PrintedRange(Optional.empty(), false, Optional.of(high), inside);
  }

  /** Whether one value can be meant by both. */
  boolean overlaps(PrintedRange other) {
    return reaches(this, other) && reaches(other, this);
  }

  /** Whether {@code first} begins before {@code second} ends. */
  private static boolean reaches(PrintedRange first, PrintedRange second) {
    if (first.low.isEmpty() || second.high.isEmpty()) {
      return true;
    }
    int order = first.low.get().compareTo(second.high.get());
    return order < 0 || (order == 0 && first.lowInside && second.highInside);
  }

  /** The range with every value multiplied; a negative factor turns it round. */
  PrintedRange times(BigDecimal factor) {
    Optional<BigDecimal> newLow = low.map(factor::multiply);
    Optional<BigDecimal> newHigh = high.map(factor::multiply);
    return factor.signum() < 0
        ? new PrintedRange(newHigh, highInside, newLow, lowInside)
        : new PrintedRange(newLow, lowInside, newHigh, highInside);
  }

  /** The range with every value moved. */
  PrintedRange plus(BigDecimal offset) {
    return new PrintedRange(low.map(offset::add), lowInside, high.map(offset::add), highInside);
  }

  /** In words, such as "78.5 to 79.5 percent" or "more than 80 percent". */
  String inWords(String unit) {
    if (low.isEmpty()) {
      return (highInside ? "at most " : "less than ") + end(high, unit);
    }
    if (high.isEmpty()) {
      return (lowInside ? "at least " : "more than ") + end(low, unit);
    }
    return Amounts.number(low.get()) + " to " + end(high, unit);
  }

  private static String end(Optional<BigDecimal> value, String unit) {
    return value.map(v -> Amounts.amount(v, unit)).orElse("any");
  }
}
