package parallax.extract.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parallax.extract.quantity.CalendarWords.MonthName;
import parallax.extract.quantity.DateReading.Kind;

/**
 * Reads dates with a month's name: "June 17, 2022", "17-20 June", "January to May of this year".
 */
final class MonthReader {
  private static final Set<String> BEFORE_BARE_MONTH =
      Set.of(
          "in",
          "since",
          "of",
          "until",
          "till",
          "by",
          "during",
          "from",
          "to",
          "through",
          "between",
          "last",
          "this",
          "next",
          "early",
          "late",
          "mid",
          "ended",
          "ending",
          "for",
          "before",
          "after",
          "throughout");

  /** Before these a month by name alone says when; "for May" may be a person. */
  private static final Set<String> BEFORE_LONE_MONTH =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "from",
          "through",
          "that",
          "this",
          "last",
          "next",
          "early",
          "late",
          "before",
          "after",
          "throughout");

  private static final Set<String> BEFORE_LONE_DAY =
      Set.of("on", "until", "till", "since", "from", "by", "before", "after");

  private final Vocabulary vocabulary;
  private final PointerReader pointers;

  MonthReader(Vocabulary vocabulary, PointerReader pointers) {
    this.vocabulary = vocabulary;
    this.pointers = pointers;
  }

  /**
   * A month with what stands beside it.
   *
   * @param day 0 if none is named
   * @param year 0 if none is named
   */
  private record Part(int to, Month month, int day, int year) {
    Part in(int otherYear) {
      return new Part(to, month, day, otherYear);
    }

    Optional<Period> period() {
      try {
        YearMonth yearMonth = YearMonth.of(year, month);
        return Optional.of(
            day == 0 ? Period.months(yearMonth, yearMonth) : Period.day(yearMonth.atDay(day)));
      } catch (DateTimeException e) {
        // "February 30" is a slip of the author's: a date, but of no day that could be named.
        return Optional.empty();
      }
    }
  }

  /** The date that begins at an atom with a month or with a day before a month. */
  Optional<DateReading> read(AtomLine line, int index, Clock clock) {
    Optional<DateReading> days = dayRange(line, index, clock);
    if (days.isPresent()) {
      return days;
    }
    Optional<Part> first = part(line, index, clock);
    if (first.isEmpty()) {
      return loneDay(line, index, clock);
    }
    Optional<DateReading> range = range(line, index, first.get(), clock);
    return range.isPresent() ? range : single(line, index, first.get(), clock);
  }

  /** "On the 17th": of the month spoken of last. */
  private static Optional<DateReading> loneDay(AtomLine line, int index, Clock clock) {
    OptionalInt day = CalendarWords.day(line.at(index));
    boolean when =
        line.at(index - 1).is("the") && BEFORE_LONE_DAY.contains(line.at(index - 2).lower());
    boolean free = when && CalendarWords.isOrdinalSuffix(line, index + 1);
    if (day.isEmpty() || !free || NounFinder.after(line, index + 2) >= 0) {
      return Optional.empty();
    }
    return clock
        .thatMonth()
        .filter(month -> month.isValidDay(day.getAsInt()))
        .map(
            month ->
                new DateReading(
                    index,
                    index + 2,
                    Optional.of(Period.day(month.atDay(day.getAsInt()))),
                    Kind.CALENDAR));
  }

  private Optional<DateReading> single(AtomLine line, int index, Part part, Clock clock) {
    boolean bare = part.day() == 0 && part.year() == 0;
    if (bare && !isBareMonth(line, index)) {
      return Optional.empty();
    }
    Optional<Period> period = resolved(part, clock).flatMap(Part::period);
    return Optional.of(new DateReading(index, part.to(), period, kind(line, index, part)));
  }

  private static Kind kind(AtomLine line, int index, Part part) {
    if (part.day() > 0 || part.year() > 0) {
      return Kind.CALENDAR;
    }
    boolean time = BEFORE_LONE_MONTH.contains(line.at(index - 1).lower());
    return time ? Kind.LONE_MONTH : Kind.BARE_MONTH;
  }

  /** "May" and "March" alone are months only where a month is expected. */
  private static boolean isBareMonth(AtomLine line, int index) {
    boolean verb = line.at(index).is("may") || line.at(index).is("march");
    return !verb || BEFORE_BARE_MONTH.contains(line.at(index - 1).lower());
  }

  private Optional<DateReading> range(AtomLine line, int index, Part first, Clock clock) {
    if (!isJoint(line, first.to(), index)) {
      return Optional.empty();
    }
    Optional<Part> second = part(line, first.to() + 1, clock);
    if (second.isPresent() && second.get().day() > 0 == first.day() > 0) {
      return between(index, first, second.get(), clock);
    }
    OptionalInt day = CalendarWords.day(line.at(first.to() + 1));
    if (first.day() > 0
        && first.year() == 0
        && day.isPresent()
        && day.getAsInt() > first.day()
        && isDay(line, first.to() + 1)) {
      int at = first.to() + 2;
      Year year = year(line, CalendarWords.isOrdinalSuffix(line, at) ? at + 1 : at, clock);
      Part last = new Part(year.to(), first.month(), day.getAsInt(), year.year());
      return between(index, first, last, clock);
    }
    return Optional.empty();
  }

  private static boolean isJoint(AtomLine line, int at, int start) {
    Atom joint = line.at(at);
    boolean and = joint.is("and") && line.at(start - 1).is("between");
    return joint.isDash() || joint.is("to") || joint.is("through") || joint.is("until") || and;
  }

  private Optional<DateReading> between(int from, Part first, Part last, Clock clock) {
    Optional<Part> end = resolved(last, clock);
    if (end.isEmpty()) {
      return Optional.of(new DateReading(from, last.to(), Optional.empty(), Kind.CALENDAR));
    }
    int year = end.get().year();
    boolean wraps = first.month().compareTo(last.month()) > 0;
    Part start = first.year() != 0 ? first : first.in(wraps ? year - 1 : year);
    Optional<Period> period = start.period().flatMap(a -> end.get().period().flatMap(b -> a.to(b)));
    return Optional.of(new DateReading(from, last.to(), period, Kind.CALENDAR));
  }

  private static Optional<Part> resolved(Part part, Clock clock) {
    if (part.year() != 0) {
      return Optional.of(part);
    }
    try {
      OptionalInt year =
          part.day() == 0
              ? clock.yearOf(part.month())
              : clock.yearOf(MonthDay.of(part.month(), part.day()));
      return year.isPresent() ? Optional.of(part.in(year.getAsInt())) : Optional.empty();
    } catch (DateTimeException e) {
      // No such day in any year: the date stays without a period.
      return Optional.empty();
    }
  }

  /** "17-20 June 2022", "17 and 18 June". */
  private Optional<DateReading> dayRange(AtomLine line, int index, Clock clock) {
    OptionalInt first = CalendarWords.day(line.at(index));
    if (first.isEmpty() || (line.glued(index) && line.before(index) != '(')) {
      return Optional.empty();
    }
    int at = CalendarWords.isOrdinalSuffix(line, index + 1) ? index + 2 : index + 1;
    Atom joint = line.at(at);
    OptionalInt last = CalendarWords.day(line.at(at + 1));
    boolean joined = joint.isDash() || joint.is("to") || joint.is("and");
    if (!joined || last.isEmpty() || last.getAsInt() <= first.getAsInt()) {
      return Optional.empty();
    }
    Optional<Part> end = part(line, at + 1, clock);
    return end.filter(p -> p.day() == last.getAsInt())
        .flatMap(p -> between(index, new Part(0, p.month(), first.getAsInt(), 0), p, clock));
  }

  private Optional<Part> part(AtomLine line, int index, Clock clock) {
    Optional<MonthName> month = CalendarWords.month(line, index);
    return month.isPresent()
        ? Optional.of(monthFirst(line, month.get(), clock))
        : dayFirst(line, index, clock);
  }

  private Part monthFirst(AtomLine line, MonthName month, Clock clock) {
    int at = month.to();
    int day = 0;
    if (isDay(line, at)) {
      day = CalendarWords.day(line.at(at)).orElseThrow();
      at += CalendarWords.isOrdinalSuffix(line, at + 1) ? 2 : 1;
    }
    Year year = year(line, at, clock);
    return new Part(year.to(), month.month(), day, year.year());
  }

  private Optional<Part> dayFirst(AtomLine line, int index, Clock clock) {
    if (!isDay(line, index) || (line.glued(index) && line.at(index - 1).isWord())) {
      return Optional.empty();
    }
    int at = CalendarWords.isOrdinalSuffix(line, index + 1) ? index + 2 : index + 1;
    at += line.at(at).is("of") ? 1 : 0;
    Optional<MonthName> month = CalendarWords.month(line, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Year year = year(line, month.get().to(), clock);
    int day = CalendarWords.day(line.at(index)).orElseThrow();
    return Optional.of(new Part(year.to(), month.get().month(), day, year.year()));
  }

  /** A number that can be a day of the month, and not the start of "17 percent". */
  private boolean isDay(AtomLine line, int index) {
    if (CalendarWords.day(line.at(index)).isEmpty()) {
      return false;
    }
    Atom next = line.at(index + 1);
    boolean suffix = CalendarWords.isOrdinalSuffix(line, index + 1);
    boolean tail =
        line.glued(index + 1) && ((next.isWord() && !suffix) || next.is("%") || next.is(":"));
    return !tail
        && (suffix
            || (vocabulary.unit(line, index + 1).isEmpty()
                && !vocabulary.isScaleWord(line, index + 1)));
  }

  private record Year(int to, int year) {}

  /** ", 2022", "2022", "of 2022", "of this year", or nothing. */
  private Year year(AtomLine line, int index, Clock clock) {
    int at = index + (line.at(index).is(",") || line.at(index).is("of") ? 1 : 0);
    OptionalInt year = CalendarWords.yearNumber(line.at(at));
    boolean free = !(line.glued(at + 1) && line.at(at + 1).isWord());
    if (year.isPresent() && free) {
      return new Year(at + 1, year.getAsInt());
    }
    if (!line.at(index).is(",")) {
      Optional<DateReading> pointer = pointers.year(line, at, clock);
      if (pointer.isPresent() && pointer.get().period().isPresent()) {
        LocalDate last = pointer.get().period().get().last();
        return new Year(pointer.get().to(), last.getYear());
      }
    }
    return new Year(index, 0);
  }
}
