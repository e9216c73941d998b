package parallax.extract.quantity;

import java.time.Month;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parallax.text.CalendarNames;

/** Months, seasons and year numbers as they stand in a line. */
final class CalendarWords {
  /** Earlier four-digit numbers are seldom years in the news, and often counts. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2099;
  private static final int MAX_DAY = 31;
  private static final int MAX_AGE = 120;

  private CalendarWords() {}

  /** All names of months and seasons, in lower case. */
  static Set<String> all() {
    Set<String> words = new HashSet<>(CalendarNames.monthForms());
    words.addAll(Set.of("spring", "summer", "autumn", "fall", "winter"));
    return words;
  }

  /**
   * A month and the atom after it.
   *
   * @param to atom after the name and, for an abbreviation, its dot
   */
  record MonthName(Month month, int to) {}

  /** The month named at an atom; it must begin with a capital, for "may" and "march" are verbs. */
  static Optional<MonthName> month(AtomLine line, int index) {
    Atom atom = line.at(index);
    return atom.isCapitalised()
        ? CalendarNames.month(atom.lower()).flatMap(month -> named(month, line, index))
        : Optional.empty();
  }

  private static Optional<MonthName> named(Month month, AtomLine line, int index) {
    boolean full = month.name().equalsIgnoreCase(line.at(index).text());
    boolean dot = !full && line.at(index + 1).is(".") && line.glued(index + 1);
    int to = dot ? index + 2 : index + 1;
    boolean behindDay = day(line.at(index - 1)).isPresent() && !line.glued(index);
    return full || behindDay || line.at(to).isNumber()
        ? Optional.of(new MonthName(month, to))
        : Optional.empty();
  }

  /** Whether a month or a day of one can begin at an atom. */
  static boolean canDate(Atom atom) {
    return atom.isNumber() ? day(atom).isPresent() : CalendarNames.month(atom.lower()).isPresent();
  }

  /** The year number at an atom, whatever stands around it. */
  static OptionalInt yearNumber(Atom atom) {
    if (!atom.isNumber() || !DecimalLiteral.isFourDigits(atom.text())) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(atom.text());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** The day of a month at an atom, 1 to 31. */
  static OptionalInt day(Atom atom) {
    if (!atom.isNumber()
        || atom.text().length() > 2
        || !Character.isDigit(atom.text().charAt(0))
        || atom.text().charAt(0) > '9'
        || atom.text().startsWith(".")) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(atom.text());
    return day >= 1 && day <= MAX_DAY ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** An age in years at an atom, 1 to 119. */
  static OptionalInt age(Atom atom) {
    boolean digits =
        atom.isNumber()
            && atom.text().length() <= 3
            && atom.text().chars().allMatch(c -> c >= '0' && c <= '9');
    int age = digits ? Integer.parseInt(atom.text()) : 0;
    return age > 0 && age < MAX_AGE ? OptionalInt.of(age) : OptionalInt.empty();
  }

  /** The first month of a season of the northern year, 1 to 12. */
  static OptionalInt seasonStart(String word) {
    return switch (word) {
      case "spring" -> OptionalInt.of(3);
      case "summer" -> OptionalInt.of(6);
      case "autumn", "fall" -> OptionalInt.of(9);
      case "winter" -> OptionalInt.of(12);
      default -> OptionalInt.empty();
    };
  }

  /** Whether "st", "nd", "rd" or "th" hangs at the number before it. */
  static boolean isOrdinalSuffix(AtomLine line, int index) {
    Atom atom = line.at(index);
    return line.glued(index)
        && line.at(index - 1).isNumber()
        && (atom.is("st") || atom.is("nd") || atom.is("rd") || atom.is("th"));
  }
}
