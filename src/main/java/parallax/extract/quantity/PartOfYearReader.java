package parallax.extract.quantity;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import parallax.extract.quantity.DateReading.Kind;
import parallax.extract.quantity.OrdinalReader.Place;

/** Reads quarters, halves and first months of a year, and centuries: "Q1 2022", "19th century". */
final class PartOfYearReader {
  private static final int MONTHS = 12;
  private static final int HALF = 6;
  private static final int QUARTER = 3;
  private static final int CENTURY = 100;
  private static final int MAX_CENTURY = 21;

  private final NumberReader numbers;
  private final PointerReader pointers;

  PartOfYearReader(NumberReader numbers, PointerReader pointers) {
    this.numbers = numbers;
    this.pointers = pointers;
  }

  /**
   * Months of a year, 1 to 12.
   *
   * @param to atom after the words for them
   * @param needsYear whether they mean no date where no year is named
   * @param dated the month that tells the year where none is named: the first, for a quarter that
   *     has begun is spoken of; the last of so many months, for they are told of when they are over
   */
  private record Months(int first, int last, int to, boolean needsYear, int dated) {
    /** Months dated by their first. */
    Months(int first, int last, int to, boolean needsYear) {
      this(first, last, to, needsYear, first);
    }
  }

  /** The date that begins at an atom with such words. */
  Optional<DateReading> read(AtomLine line, int index, Clock clock) {
    Optional<DateReading> century = century(line, index);
    return century.isPresent()
        ? century
        : months(line, index).flatMap(months -> withYear(line, index, months, clock));
  }

  private static Optional<DateReading> withYear(
      AtomLine line, int from, Months months, PointerReader pointers, Clock clock) {
    int at = months.to();
    at += line.at(at).is("of") || (line.at(at).is(",") && isYear(line, at + 1)) ? 1 : 0;
    OptionalInt year = CalendarWords.yearNumber(line.at(at));
    if (year.isPresent()) {
      return Optional.of(reading(from, at + 1, months, year.getAsInt()));
    }
    Optional<DateReading> pointer = pointers.year(line, at, clock);
    if (pointer.isPresent()) {
      int named = pointer.get().period().orElseThrow().last().getYear();
      return Optional.of(reading(from, pointer.get().to(), months, named));
    }
    if (months.needsYear()) {
      return Optional.empty();
    }
    OptionalInt guess = clock.yearOf(Month.of(months.dated()));
    return Optional.of(
        guess.isPresent()
            ? reading(from, months.to(), months, guess.getAsInt())
            : new DateReading(from, months.to(), Optional.empty(), Kind.CALENDAR));
  }

  private Optional<DateReading> withYear(AtomLine line, int from, Months months, Clock clock) {
    return withYear(line, from, months, pointers, clock);
  }

  private static boolean isYear(AtomLine line, int index) {
    return CalendarWords.yearNumber(line.at(index)).isPresent();
  }

  private static DateReading reading(int from, int to, Months months, int year) {
    Period period =
        Period.months(YearMonth.of(year, months.first()), YearMonth.of(year, months.last()));
    return new DateReading(from, to, Optional.of(period), Kind.CALENDAR);
  }

  private Optional<Months> months(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (atom.is("q") || atom.is("h")) {
      return coded(line, index);
    }
    OptionalInt place = place(line, index);
    if (place.isPresent()) {
      int behind = CalendarWords.isOrdinalSuffix(line, index + 1) ? index + 2 : index + 1;
      behind += line.at(behind).isDash() ? 1 : 0;
      Optional<Months> named = named(line, behind, place.getAsInt());
      return named.isPresent() ? named : counted(line, behind, place.getAsInt());
    }
    return counted(line, index, 1)
        .map(m -> new Months(m.first(), m.last(), m.to(), true, m.last()));
  }

  /** "Q1", "H2". */
  private static Optional<Months> coded(AtomLine line, int index) {
    OptionalInt number = CalendarWords.day(line.at(index + 1));
    int length = line.at(index).is("q") ? QUARTER : HALF;
    boolean fits =
        line.glued(index + 1)
            && line.at(index).isCapitalised()
            && number.isPresent()
            && number.getAsInt() * length <= MONTHS;
    if (!fits) {
      return Optional.empty();
    }
    int last = number.getAsInt() * length;
    return Optional.of(new Months(last - length + 1, last, index + 2, length == HALF));
  }

  private static OptionalInt place(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (atom.is("last") || atom.is("final")) {
      return OptionalInt.of(-1);
    }
    if (atom.isNumber() && CalendarWords.isOrdinalSuffix(line, index + 1)) {
      return CalendarWords.day(atom);
    }
    return NumberWords.ordinal(atom.lower());
  }

  /** The "quarter" of "first quarter", the "half-year" of "second half-year". */
  private static Optional<Months> named(AtomLine line, int index, int place) {
    boolean half = line.at(index).is("half");
    if (!half && !line.at(index).is("quarter")) {
      return Optional.empty();
    }
    int length = half ? HALF : QUARTER;
    int number = place < 0 ? MONTHS / length : place;
    int year = line.at(index + 1).isDash() ? index + 2 : index + 1;
    boolean halfYear = half && line.at(year).is("year");
    if (number * length > MONTHS) {
      return Optional.empty();
    }
    int last = number * length;
    int to = halfYear ? year + 1 : index + 1;
    boolean needsYear = (half && !halfYear) || place < 0;
    return Optional.of(new Months(last - length + 1, last, to, needsYear));
  }

  /** The "three months" of "first three months"; "ten months" of a year are its first ten. */
  private Optional<Months> counted(AtomLine line, int index, int place) {
    if (place > 1) {
      return Optional.empty();
    }
    Optional<NumberPhrase> number = numbers.read(line, index);
    if (number.isEmpty() || !line.at(number.get().to()).is("months")) {
      return Optional.empty();
    }
    BigDecimal value = number.get().value();
    boolean fits =
        value.signum() > 0
            && value.compareTo(BigDecimal.valueOf(MONTHS)) < 0
            && value.stripTrailingZeros().scale() <= 0;
    if (!fits) {
      return Optional.empty();
    }
    int count = value.intValueExact();
    int first = place < 0 ? MONTHS - count + 1 : 1;
    int last = first + count - 1;
    return Optional.of(new Months(first, last, number.get().to() + 1, place < 0, last));
  }

  private static Optional<DateReading> century(AtomLine line, int index) {
    Optional<Place> place = OrdinalReader.place(line, index);
    if (place.isEmpty() || place.get().value() < 1 || place.get().value() > MAX_CENTURY) {
      return Optional.empty();
    }
    int at = place.get().to();
    at += line.at(at).isDash() ? 1 : 0;
    if (!line.at(at).is("century")) {
      return Optional.empty();
    }
    int first = (place.get().value() - 1) * CENTURY + 1;
    Period period = Period.years(first, first + CENTURY - 1);
    return Optional.of(new DateReading(index, at + 1, Optional.of(period), Kind.CALENDAR));
  }
}
