package parallax.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.CalendarNames;

/**
 * A date of publication as the catalogue writes it.
 *
 * @param date ISO 8601 with the precision known
 * @param precision year, month or day
 */
record PublishedDate(String date, String precision) {
  /** Where no date is known. */
  static final PublishedDate NONE = new PublishedDate("", "");

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");

  /** A day with the month in letters, wherever it stands: "Fri, 17 Jun 2022 10:00:00 GMT". */
  private static final Pattern LETTERS =
      Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})");

  private static final Pattern LETTERS_FIRST =
      Pattern.compile("(?i)([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

  /**
   * The date a catalogue or a record gives; {@link #NONE} where it gives none.
   *
   * @param written as it stands there; may be empty
   * @param precision as it stands there; if empty, the precision written counts
   * @param unreadable told what is wrong with a date that cannot be read, which is left empty
   */
  static PublishedDate given(String written, String precision, Consumer<String> unreadable) {
    if (written.isBlank()) {
      return NONE;
    }
    Optional<PublishedDate> date = parse(written);
    if (date.isEmpty()) {
      unreadable.accept(
          "the date '"
              + written
              + "' cannot be read and is left empty; write 2024, 2024-02 or"
              + " 2024-02-29");
      return NONE;
    }
    String known = precision.isEmpty() ? date.get().precision() : precision;
    return new PublishedDate(date.get().date(), known);
  }

  /**
   * Reads a date in the forms that archives and pages use; days and months in digits only are read
   * with the year first, since the others are ambiguous. The time of day and its zone are left out:
   * the day is the one written.
   *
   * @return empty if it is no date
   */
  static Optional<PublishedDate> parse(String written) {
    String text = written.strip();
    Matcher compact = COMPACT.matcher(text);
    Matcher iso = ISO.matcher(text);
    if (compact.matches()) {
      return of(compact.group(1), compact.group(2), compact.group(3));
    }
    return iso.matches() ? of(iso.group(1), iso.group(2), iso.group(3)) : inLetters(text);
  }

  private static Optional<PublishedDate> of(String year, String month, String day) {
    if (month == null) {
      return Optional.of(new PublishedDate(year, "year"));
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(year),
              Integer.parseInt(month),
              day == null ? 1 : Integer.parseInt(day));
      String whole = date.toString();
      return Optional.of(
          day == null
              ? new PublishedDate(whole.substring(0, "2022-06".length()), "month")
              : new PublishedDate(whole, "day"));
    } catch (DateTimeException e) {
      // "2022-13-45" looks like a date and is none.
      return Optional.empty();
    }
  }

  private static Optional<PublishedDate> inLetters(String text) {
    Matcher dayFirst = LETTERS.matcher(text);
    if (dayFirst.find()) {
      return of(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = LETTERS_FIRST.matcher(text);
    return monthFirst.find()
        ? of(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : Optional.empty();
  }

  /** The number of a month named whole or by its beginning; 0, which is no month, for others. */
  private static String month(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (CalendarNames.name(month).startsWith(low)) {
        return Integer.toString(month.getValue());
      }
    }
    return "0";
  }
}
