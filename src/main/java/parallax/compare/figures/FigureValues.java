package parallax.compare.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import parallax.extract.Quantity;
import parallax.extract.quantity.Direction;
import parallax.extract.quantity.QuantityType;

/**
 * Turns printed numbers into what they amount to: one unit, with the precision of their last
 * non-zero digit, approximators and bounds counted in.
 */
final class FigureValues {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Half of the step in which fractions are named in words: "a third" is not told from 32.6 percent
   * or 35, but from "a quarter" and "two fifths". In parts of one.
   */
  private static final BigDecimal FRACTION_HALF_STEP = new BigDecimal("0.025");

  /** What "about" claims at best: a twentieth of the value to either side. */
  private static final BigDecimal APPROXIMATE = new BigDecimal("0.05");

  private FigureValues() {}

  /**
   * The value of a quantity as a figure of one kind.
   *
   * @return empty if the quantity has no number
   */
  static Optional<FigureValue> of(Quantity quantity, String surface, FigureKind kind) {
    if (quantity.low().isEmpty() || quantity.high().isEmpty()) {
      return Optional.empty();
    }
    FigureValue printed =
        new FigureValue(
            quantity.low().get(), quantity.high().get(), printedRange(quantity), "", false);
    if (kind == FigureKind.GROWTH) {
      return Optional.of(growth(printed, quantity, surface));
    }
    return Optional.of(
        quantity.type() == QuantityType.RATIO
            ? percentage(printed, surface)
            : converted(printed, quantity));
  }

  /** A multiple is a change: 4x is 300 percent more. What fell is below zero. */
  private static FigureValue growth(FigureValue printed, Quantity quantity, String surface) {
    if (quantity.type() == QuantityType.MULTIPLE) {
      FigureValue percent = shifted(scaled(printed, HUNDRED), HUNDRED.negate());
      return explained(percent, "“" + surface + "” = " + Amounts.change(percent.low()));
    }
    boolean ratio = quantity.type() == QuantityType.RATIO;
    FigureValue percent = ratio ? percentage(printed, surface) : printed;
    return quantity.direction() == Direction.DOWN
        ? scaled(percent, BigDecimal.ONE.negate())
        : percent;
  }

  private static FigureValue percentage(FigureValue ratio, String surface) {
    FigureValue percent = scaled(ratio, HUNDRED);
    return explained(percent, "“" + surface + "” = " + Amounts.amount(percent.low(), "percent"));
  }

  private static FigureValue converted(FigureValue printed, Quantity quantity) {
    if (quantity.baseLow().isEmpty() || quantity.unit().equals(quantity.baseUnit())) {
      return printed;
    }
    BigDecimal factor = factor(quantity);
    FigureValue base = scaled(printed, factor);
    return explained(base, arithmetic(quantity, factor, base));
  }

  /** Units are told by their factor alone; the record holds both ends of it. */
  private static BigDecimal factor(Quantity quantity) {
    BigDecimal low = quantity.low().orElse(BigDecimal.ZERO);
    return low.signum() == 0
        ? BigDecimal.ONE
        : quantity.baseLow().orElse(low).divide(low, MathContext.DECIMAL128).stripTrailingZeros();
  }

  private static String arithmetic(Quantity quantity, BigDecimal factor, FigureValue base) {
    return span(quantity.low().orElse(BigDecimal.ZERO), quantity.high().orElse(BigDecimal.ZERO))
        + " "
        + Amounts.unit(quantity.unit())
        + " × "
        + factor.toPlainString()
        + " = "
        + span(base.low(), base.high())
        + " "
        + Amounts.unit(quantity.baseUnit());
  }

  private static String span(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0
        ? Amounts.number(low)
        : Amounts.number(low) + "–" + Amounts.number(high);
  }

  private static FigureValue scaled(FigureValue value, BigDecimal factor) {
    return new FigureValue(
        value.low().multiply(factor),
        value.high().multiply(factor),
        value.range().times(factor),
        value.arithmetic(),
        value.derived());
  }

  private static FigureValue shifted(FigureValue value, BigDecimal offset) {
    return new FigureValue(
        value.low().add(offset),
        value.high().add(offset),
        value.range().plus(offset),
        value.arithmetic(),
        value.derived());
  }

  private static FigureValue explained(FigureValue value, String arithmetic) {
    return new FigureValue(value.low(), value.high(), value.range(), arithmetic, value.derived());
  }

  /** In the printed unit. */
  private static PrintedRange printedRange(Quantity quantity) {
    BigDecimal low = quantity.low().orElse(BigDecimal.ZERO);
    BigDecimal high = quantity.high().orElse(BigDecimal.ZERO);
    return switch (quantity.approx()) {
      case MORE_THAN -> PrintedRange.above(low, false);
      case AT_LEAST -> PrintedRange.above(low, true);
      case LESS_THAN -> PrintedRange.below(high, false);
      case AT_MOST -> PrintedRange.below(high, true);
      case NEARLY -> PrintedRange.halfOpen(low.subtract(wide(low, quantity)), high);
      case APPROX ->
          PrintedRange.halfOpen(low.subtract(wide(low, quantity)), high.add(wide(high, quantity)));
      case EXACT ->
          PrintedRange.halfOpen(
              low.subtract(halfStep(low, quantity)), high.add(halfStep(high, quantity)));
    };
  }

  private static BigDecimal wide(BigDecimal value, Quantity quantity) {
    return halfStep(value, quantity).max(value.abs().multiply(APPROXIMATE));
  }

  /** Half a unit of the last digit that is not zero: 50 for 4,500; 0.05 for 25.6. */
  private static BigDecimal halfStep(BigDecimal value, Quantity quantity) {
    if (quantity.type() == QuantityType.RATIO) {
      return FRACTION_HALF_STEP;
    }
    int lastDigit = value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    return BigDecimal.ONE.scaleByPowerOfTen(-lastDigit).divide(TWO);
  }
}
