package parallax.extract.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import parallax.extract.quantity.CalendarWords.MonthName;
import parallax.extract.quantity.DateReading.Kind;

/** Reads words that point to a time: "this year", "that year", "last week", "currently". */
final class PointerReader {
  private static final int QUARTER = 3;

  /** The pointer that begins at an atom. */
  Optional<DateReading> read(AtomLine line, int index, Clock clock) {
    Optional<DateReading> year = year(line, index, clock);
    if (year.isPresent()) {
      return year;
    }
    Atom atom = line.at(index);
    if (atom.is("currently") || atom.is("now") || atom.is("nowadays") || atom.is("today")) {
      return clock.published().map(now -> now(index, now));
    }
    OptionalInt step = step(atom);
    return step.isEmpty()
        ? thatMonth(line, index, clock)
        : stretch(line, index, step.getAsInt(), clock);
  }

  /** "That June": of the year spoken of last. */
  private static Optional<DateReading> thatMonth(AtomLine line, int index, Clock clock) {
    Optional<MonthName> month =
        line.at(index).is("that") ? CalendarWords.month(line, index + 1) : Optional.empty();
    OptionalInt year = clock.thatYear();
    boolean named = month.isPresent() && year.isPresent() && !line.at(month.get().to()).isNumber();
    if (!named) {
      return Optional.empty();
    }
    YearMonth then = YearMonth.of(year.getAsInt(), month.get().month());
    return Optional.of(
        new DateReading(
            index, month.get().to(), Optional.of(Period.months(then, then)), Kind.LONE_MONTH));
  }

  /** "This year", "last year's", "that year", "the same year". */
  Optional<DateReading> year(AtomLine line, int index, Clock clock) {
    int at = index + (line.at(index).is("the") ? 1 : 0);
    Atom atom = line.at(at);
    if (!line.at(at + 1).is("year")) {
      boolean theYear = at > index && atom.is("year") && line.at(index - 1).is("of");
      return theYear ? yearReading(index, at + 1, clock.thisYear(), 0) : Optional.empty();
    }
    if (atom.is("that") || atom.is("same")) {
      return yearReading(index, at + 2, clock.thatYear(), 0);
    }
    if ((at > index && atom.is("previous")) || atom.is("preceding")) {
      return yearReading(index, at + 2, clock.thatYear(), -1);
    }
    if (at > index && atom.is("following")) {
      return yearReading(index, at + 2, clock.thatYear(), 1);
    }
    OptionalInt step = step(atom);
    return step.isEmpty()
        ? Optional.empty()
        : yearReading(index, at + 2, clock.thisYear(), step.getAsInt());
  }

  private static Optional<DateReading> yearReading(int from, int to, OptionalInt year, int step) {
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(pointer(from, to, Period.year(year.getAsInt() + step)));
  }

  private static OptionalInt step(Atom atom) {
    return switch (atom.lower()) {
      case "this", "current" -> OptionalInt.of(0);
      case "last", "past", "previous" -> OptionalInt.of(-1);
      case "next", "coming" -> OptionalInt.of(1);
      default -> OptionalInt.empty();
    };
  }

  private static Optional<DateReading> stretch(AtomLine line, int index, int step, Clock clock) {
    if (clock.published().isEmpty()) {
      return Optional.empty();
    }
    Period issue = clock.published().get();
    Atom noun = line.at(index + 1);
    Optional<MonthName> month = CalendarWords.month(line, index + 1);
    if (month.isPresent()) {
      Period named = monthOf(issue, month.get().month().getValue(), step);
      return Optional.of(
          new DateReading(index, month.get().to(), Optional.of(named), Kind.LONE_MONTH));
    }
    OptionalInt season = CalendarWords.seasonStart(noun.lower());
    if (season.isPresent()) {
      YearMonth start = seasonOf(issue, season.getAsInt(), step);
      return Optional.of(pointer(index, index + 2, Period.months(start, start.plusMonths(2))));
    }
    return calendarUnit(noun, issue, step).map(p -> pointer(index, index + 2, p));
  }

  private static Optional<Period> calendarUnit(Atom noun, Period issue, int step) {
    LocalDate day = issue.last();
    boolean month = issue.days() <= 31;
    if (noun.is("month") && month) {
      YearMonth yearMonth = YearMonth.from(day).plusMonths(step);
      return Optional.of(Period.months(yearMonth, yearMonth));
    }
    if (noun.is("week") && issue.days() == 1) {
      LocalDate monday =
          day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY)).plusWeeks(step);
      return Optional.of(new Period(monday, monday.plusDays(6)));
    }
    if (noun.is("week") && month) {
      return Optional.of(issue);
    }
    if (noun.is("quarter") && month) {
      YearMonth first =
          YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / QUARTER * QUARTER + 1)
              .plusMonths((long) QUARTER * step);
      return Optional.of(Period.months(first, first.plusMonths(QUARTER - 1L)));
    }
    return Optional.empty();
  }

  /** The first month of a season: one that has begun and is not over is "this" one. */
  private static YearMonth seasonOf(Period issue, int month, int step) {
    YearMonth now = YearMonth.from(issue.last());
    YearMonth begun = YearMonth.of(now.getYear(), month);
    begun = begun.isAfter(now) ? begun.minusYears(1) : begun;
    boolean running = issue.days() <= 31 && now.isBefore(begun.plusMonths(QUARTER));
    return running ? begun.plusYears(step) : YearMonth.from(monthOf(issue, month, step).first());
  }

  /** The month of that number lying last before, or next after, the issue. */
  private static Period monthOf(Period issue, int month, int step) {
    YearMonth now = YearMonth.from(issue.last());
    YearMonth named = YearMonth.of(now.getYear(), month);
    if (step < 0 && !named.isBefore(now)) {
      named = named.minusYears(1);
    }
    if (step > 0 && !named.isAfter(now)) {
      named = named.plusYears(1);
    }
    return Period.months(named, named);
  }

  /** What is so now is not so on one day only: the month of publication, or its year. */
  private static DateReading now(int index, Period issue) {
    YearMonth month = YearMonth.from(issue.first());
    Period time = issue.days() > 1 ? issue : Period.months(month, month);
    return new DateReading(index, index + 1, Optional.of(time), Kind.NOW);
  }

  private static DateReading pointer(int from, int to, Period period) {
    return new DateReading(from, to, Optional.of(period), Kind.POINTER);
  }
}
