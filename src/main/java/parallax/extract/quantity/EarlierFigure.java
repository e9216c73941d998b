package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells whether a figure rose or fell by the earlier one its sentence sets beside it: "nine
 * launches, against 23 ten years before", "1.5 million tonnes, half the 2021 volume". No verb need
 * say so.
 */
final class EarlierFigure {
  private static final Set<String> AGAINST = Set.of("against", "versus", "vs");
  private static final Set<String> COMPARED = Set.of("with", "to");
  private static final Set<String> EARLIER =
      Set.of("before", "earlier", "previous", "previously", "prior", "pre", "ago");
  private static final String BREAKS = ";:()—–";
  private static final int REACH = 14;
  private static final int TIME_REACH = 8;

  private final AtomLine line;
  private final List<Reading> readings;
  private final Vocabulary vocabulary;

  EarlierFigure(AtomLine line, List<Reading> readings, Vocabulary vocabulary) {
    this.line = line;
    this.readings = List.copyOf(readings);
    this.vocabulary = vocabulary;
  }

  /** Whether what begins behind an atom is what the sentence compares with: "compared with". */
  static boolean opensBase(AtomLine line, int word) {
    return AGAINST.contains(line.at(word).lower())
        || (COMPARED.contains(line.at(word).lower()) && line.lemma(word - 1).startsWith("compar"));
  }

  /**
   * The direction from the earlier figure to a figure; none if there is no earlier one or the two
   * cannot be told apart.
   *
   * @param time when the figure holds; empty if not known
   */
  Direction direction(Reading figure, Optional<Period> time) {
    Optional<Reading> next = isPlace(figure) ? Optional.empty() : next(figure);
    if (next.isEmpty() || !isOneClause(figure.to(), next.get().from())) {
      return Direction.NONE;
    }
    Reading other = next.get();
    int word = Approximated.wordBefore(vocabulary, line, other.from());
    if (isMultiple(other)) {
      return line.at(word).is(",") && isEarlier(other, time) ? ofMultiple(other) : Direction.NONE;
    }
    return opensBase(line, word) && alike(figure, other) && isEarlier(other, time)
        ? between(other, figure)
        : Direction.NONE;
  }

  /** "Twice as many as before", "three times the pre-crisis price". */
  boolean looksBack(Reading figure) {
    return behind(figure, i -> EARLIER.contains(line.at(i).lower()));
  }

  /** "4x the 2021 rate": more than once an earlier level is a rise. */
  static Direction ofMultiple(Reading reading) {
    int sign = reading.low().orElse(BigDecimal.ONE).compareTo(BigDecimal.ONE);
    return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.NONE;
  }

  /** "Third, against fifth a year before" is neither more nor less of anything. */
  private static boolean isPlace(Reading figure) {
    return figure.type() == QuantityType.ORDINAL || figure.type() == QuantityType.RANK;
  }

  private Optional<Reading> next(Reading figure) {
    return readings.stream()
        .filter(other -> !other.isDate() && other.from() >= figure.to())
        .findFirst()
        .filter(other -> other.from() - figure.to() <= REACH);
  }

  private static boolean isMultiple(Reading reading) {
    return reading.type() == QuantityType.MULTIPLE || reading.type() == QuantityType.RATIO;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (BREAKS.contains(line.at(i).text()) || line.at(i).is("while") || line.at(i).is("but")) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(Reading one, Reading other) {
    boolean counted = one.noun() >= 0 && other.noun() >= 0;
    boolean units = one.entry().isPresent() && other.entry().isPresent();
    return one.type() == other.type()
        && (!counted || one.unit().equals(other.unit()))
        && (units
            ? one.entry().get().baseUnit().equals(other.entry().get().baseUnit())
            : one.entry().equals(other.entry()));
  }

  /** "23 ten years before", "4 million tonnes in 2015", where the figure holds later. */
  private boolean isEarlier(Reading other, Optional<Period> time) {
    return looksBack(other) || isDatedEarlier(other, time);
  }

  private boolean isDatedEarlier(Reading other, Optional<Period> time) {
    return readings.stream()
        .filter(date -> date.from() >= other.to() && date.from() - other.to() <= TIME_REACH)
        .filter(date -> behind(other, i -> i == date.from()))
        .flatMap(date -> date.date().stream())
        .flatMap(date -> date.period().stream())
        .anyMatch(base -> time.filter(own -> base.last().isBefore(own.first())).isPresent());
  }

  private boolean behind(Reading figure, IntPredicate found) {
    int end = Math.min(line.size(), figure.to() + TIME_REACH);
    for (int i = figure.to(); i < end; i++) {
      if (found.test(i)) {
        return true;
      }
      if (",;:()".contains(line.at(i).text())) {
        return false;
      }
    }
    return false;
  }

  private static Direction between(Reading earlier, Reading later) {
    boolean up = isBelow(earlier.highInBase(), later.lowInBase());
    boolean down = isBelow(later.highInBase(), earlier.lowInBase());
    return up ? Direction.UP : down ? Direction.DOWN : Direction.NONE;
  }

  private static boolean isBelow(Optional<BigDecimal> high, Optional<BigDecimal> low) {
    return high.isPresent() && low.isPresent() && high.get().compareTo(low.get()) < 0;
  }
}
