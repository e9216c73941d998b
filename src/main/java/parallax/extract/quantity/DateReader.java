package parallax.extract.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import parallax.extract.quantity.DateReading.Kind;

/** Reads dates of every kind. */
final class DateReader {
  private final YearReader years;
  private final MonthReader months;
  private final PartOfYearReader parts;
  private final PointerReader pointers = new PointerReader();

  DateReader(Vocabulary vocabulary, NumberReader numbers) {
    this.years = new YearReader(vocabulary);
    this.months = new MonthReader(vocabulary, pointers);
    this.parts = new PartOfYearReader(numbers, pointers);
  }

  /** The date that begins at an atom. */
  Optional<DateReading> read(AtomLine line, int index, Clock clock) {
    Atom atom = line.at(index);
    if (atom.kind() == Atom.Kind.MARK) {
      return Optional.empty();
    }
    Optional<DateReading> date = months.read(line, index, clock);
    if (date.isEmpty()) {
      date = atom.isNumber() ? numeric(line, index) : Optional.empty();
    }
    if (date.isEmpty()) {
      date = parts.read(line, index, clock);
    }
    if (date.isEmpty()) {
      date = years.read(line, index);
    }
    return date.isPresent() || atom.isNumber() ? date : pointers.read(line, index, clock);
  }

  private static Optional<DateReading> numeric(AtomLine line, int index) {
    Optional<DateReading> iso = parted(line, index, "-");
    if (iso.isPresent()) {
      return iso;
    }
    Optional<DateReading> strokes = parted(line, index, "/");
    if (strokes.isPresent()) {
      return strokes;
    }
    Optional<DateReading> dotted = dotted(line, index);
    return dotted.isPresent() ? dotted : monthAndYear(line, index);
  }

  /** "2022-06-17", "17/06/2022"; with strokes the day comes first unless that cannot be. */
  private static Optional<DateReading> parted(AtomLine line, int index, String mark) {
    for (int i = index + 1; i <= index + 4; i++) {
      boolean fits = (i - index) % 2 == 1 ? line.at(i).is(mark) : line.at(i).isNumber();
      if (!fits || !line.glued(i)) {
        return Optional.empty();
      }
    }
    String first = line.at(index).text();
    String third = line.at(index + 4).text();
    return dayOf(first, line.at(index + 2).text(), third)
        .map(day -> new DateReading(index, index + 5, Optional.of(day), Kind.CALENDAR));
  }

  /** "17.06.2022". */
  private static Optional<DateReading> dotted(AtomLine line, int index) {
    String[] pieces = line.at(index).text().split("\\.", -1);
    return pieces.length == 3
        ? dayOf(pieces[0], pieces[1], pieces[2])
            .map(day -> new DateReading(index, index + 1, Optional.of(day), Kind.CALENDAR))
        : Optional.empty();
  }

  private static Optional<Period> dayOf(String first, String second, String third) {
    boolean yearFirst = first.length() == 4;
    String year = yearFirst ? first : third;
    if (!DecimalLiteral.isFourDigits(year)) {
      return Optional.empty();
    }
    return day(year, second, yearFirst ? third : first)
        .or(() -> yearFirst ? Optional.empty() : day(year, first, second));
  }

  private static Optional<Period> day(String year, String month, String day) {
    try {
      return Optional.of(
          Period.day(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException | NumberFormatException e) {
      // Three numbers that make no day are no date.
      return Optional.empty();
    }
  }

  /** "03/2024". */
  private static Optional<DateReading> monthAndYear(AtomLine line, int index) {
    OptionalInt month = CalendarWords.day(line.at(index));
    OptionalInt year = CalendarWords.yearNumber(line.at(index + 2));
    boolean stroke = line.at(index + 1).is("/") && line.glued(index + 1) && line.glued(index + 2);
    if (!stroke
        || month.isEmpty()
        || month.getAsInt() > 12
        || year.isEmpty()
        || line.glued(index)) {
      return Optional.empty();
    }
    YearMonth named = YearMonth.of(year.getAsInt(), month.getAsInt());
    return Optional.of(
        new DateReading(index, index + 3, Optional.of(Period.months(named, named)), Kind.CALENDAR));
  }
}
