package parallax.compare.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The change that two levels of one thing in one article imply: from 25 billion in one year to 27
 * billion in the next is a growth of 8 percent, whatever rate is printed beside them.
 *
 * <p>Two levels from two articles imply nothing: they may be counted differently.
 */
final class DerivedGrowth {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "percent";

  private DerivedGrowth() {}

  /**
   * The changes that follow from every group.
   *
   * @param groups by id
   */
  static List<Claim> of(SortedMap<String, List<Claim>> groups) {
    List<Claim> derived = new ArrayList<>();
    for (List<Claim> group : groups.values()) {
      for (Claim later : group) {
        nearestEarlier(group, later)
            .flatMap(earlier -> value(earlier, later).map(value -> claim(earlier, later, value)))
            .ifPresent(derived::add);
      }
    }
    return derived;
  }

  /** The last level the same article gives before; of several the one that stands first. */
  private static Optional<Claim> nearestEarlier(List<Claim> group, Claim later) {
    FigureKind kind = later.topic().kind();
    boolean level = kind == FigureKind.FLOW || kind == FigureKind.STOCK || kind == FigureKind.LEVEL;
    return group.stream()
        .filter(earlier -> level && earlier.article().equals(later.article()))
        .filter(earlier -> later.period().isLaterCounterpartOf(earlier.period()))
        .min(
            Comparator.comparing((Claim earlier) -> earlier.period().iso())
                .reversed()
                .thenComparing(Claim.ORDER));
  }

  private static Optional<FigureValue> value(Claim earlier, Claim later) {
    PrintedRange from = earlier.value().range();
    PrintedRange to = later.value().range();
    if (isOpen(from) || isOpen(to) || from.low().orElse(BigDecimal.ZERO).signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal low = growth(from.high(), to.low());
    BigDecimal high = growth(from.low(), to.high());
    return Optional.of(
        new FigureValue(
            growth(Optional.of(earlier.value().high()), Optional.of(later.value().low())),
            growth(Optional.of(earlier.value().low()), Optional.of(later.value().high())),
            PrintedRange.halfOpen(low, high),
            arithmetic(earlier, later),
            true));
  }

  private static boolean isOpen(PrintedRange range) {
    return range.low().isEmpty() || range.high().isEmpty();
  }

  private static BigDecimal growth(Optional<BigDecimal> from, Optional<BigDecimal> to) {
    return to.orElse(BigDecimal.ZERO)
        .divide(from.orElse(BigDecimal.ONE), MathContext.DECIMAL64)
        .subtract(BigDecimal.ONE)
        .multiply(HUNDRED);
  }

  private static String arithmetic(Claim earlier, Claim later) {
    BigDecimal change =
        growth(Optional.of(earlier.value().middle()), Optional.of(later.value().middle()));
    return "from "
        + stated(earlier)
        + " to "
        + stated(later)
        + " in "
        + later.article()
        + " is "
        + Amounts.change(change);
  }

  private static String stated(Claim claim) {
    return "“" + claim.surface() + "” (" + claim.period().iso() + ")";
  }

  private static Claim claim(Claim earlier, Claim later, FigureValue value) {
    Topic level = later.topic();
    Topic growth =
        new Topic(
            level.name() + " (change)",
            level.key(),
            FigureKind.GROWTH,
            PERCENT,
            earlier.period().iso(),
            "",
            "");
    return new Claim(
        later.article(),
        later.date(),
        later.source(),
        later.start(),
        later.end(),
        later.surface(),
        later.quantity(),
        later.voice(),
        growth,
        value);
  }
}
