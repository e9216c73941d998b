package parallax.extract.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The stretch of the calendar a duration covers, where the text says where it begins or ends. */
final class DurationPeriod {
  private static final BigDecimal LONGEST = BigDecimal.valueOf(2000);
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int WEEK = 7;

  private final AtomLine line;
  private final List<DateReading> dates;
  private final Clock clock;

  DurationPeriod(AtomLine line, List<DateReading> dates, Clock clock) {
    this.line = line;
    this.dates = List.copyOf(dates);
    this.clock = clock;
  }

  /** The stretch; empty if neither end is told. */
  Optional<Period> of(Reading reading) {
    if (!isWhole(reading)) {
      return Optional.empty();
    }
    if (line.at(reading.to()).is("ago") || isPast(line.at(reading.from() - 1))) {
      return clock.published().flatMap(issue -> until(issue, reading));
    }
    return line.at(reading.from() - 1).is("for") ? forward(reading) : Optional.empty();
  }

  private static boolean isWhole(Reading reading) {
    return reading.low().isPresent()
        && reading.low().equals(reading.high())
        && reading.low().get().stripTrailingZeros().scale() <= 0
        && reading.low().get().signum() > 0
        && reading.low().get().compareTo(LONGEST) < 0;
  }

  private static boolean isPast(Atom before) {
    return before.is("past") || before.is("last");
  }

  /** "Ten years ago", "in the past two months": up to the day the article appeared. */
  private static Optional<Period> until(Period issue, Reading reading) {
    int length = reading.low().orElseThrow().intValueExact();
    LocalDate last = issue.last();
    OptionalInt years = years(reading.unit());
    if (years.isPresent()) {
      int first = last.getYear() - length * years.getAsInt();
      return first > 0 ? Optional.of(Period.years(first, last.getYear())) : Optional.empty();
    }
    if (reading.unit().equals("month") && !issue.isWholeYears()) {
      YearMonth month = YearMonth.from(last);
      return Optional.of(Period.months(month.minusMonths(length), month));
    }
    OptionalInt days = days(reading.unit());
    return days.isPresent() && issue.days() == 1
        ? Optional.of(new Period(last.minusDays((long) length * days.getAsInt()), last))
        : Optional.empty();
  }

  /** "On July 5 … for 30 days": from the one day the sentence names. */
  private Optional<Period> forward(Reading reading) {
    List<Period> named =
        dates.stream().flatMap(date -> date.period().stream()).filter(p -> p.days() == 1).toList();
    OptionalInt days = days(reading.unit());
    if (named.size() != 1 || days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = named.get(0).first();
    long length = (long) reading.low().orElseThrow().intValueExact() * days.getAsInt();
    return Optional.of(new Period(first, first.plusDays(length)));
  }

  /** A period some years before another, to the year. */
  static Optional<Period> yearsEarlier(Period base, Reading stretch) {
    if (!isWhole(stretch)) {
      return Optional.empty();
    }
    int year = base.last().getYear() - stretch.low().orElseThrow().intValueExact();
    return year > 0 ? Optional.of(Period.year(year)) : Optional.empty();
  }

  private static OptionalInt years(String unit) {
    return switch (unit) {
      case "year" -> OptionalInt.of(1);
      case "decade" -> OptionalInt.of(DECADE);
      case "century" -> OptionalInt.of(CENTURY);
      default -> OptionalInt.empty();
    };
  }

  private static OptionalInt days(String unit) {
    return switch (unit) {
      case "day" -> OptionalInt.of(1);
      case "week" -> OptionalInt.of(WEEK);
      case "fortnight" -> OptionalInt.of(2 * WEEK);
      default -> OptionalInt.empty();
    };
  }
}
