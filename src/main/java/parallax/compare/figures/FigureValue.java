package parallax.compare.figures;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a figure amounts to in the unit its group is compared in.
 *
 * @param low as printed, in that unit; for a change in percent, negative if it fell
 * @param high equal to {@code low} for a point value
 * @param range the values the printed number can stand for
 * @param arithmetic how the printed number became this, such as "4,253 mi × 1.609344 = 6,844.5 km";
 *     empty if nothing was converted
 * @param derived whether no text says it and it was reckoned from two figures that a text gives
 */
public record FigureValue(
    BigDecimal low, BigDecimal high, PrintedRange range, String arithmetic, boolean derived) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The middle of the printed values: for a bound the printed number itself. */
  BigDecimal middle() {
    return low.add(high).divide(TWO, MathContext.DECIMAL128);
  }
}
