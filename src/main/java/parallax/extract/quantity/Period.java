package parallax.extract.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A closed stretch of days.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) {
  private static final int MONTHS = 12;

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("no period: " + first + " to " + last);
    }
  }

  /** A whole year. */
  public static Period year(int year) {
    return years(year, year);
  }

  /** Whole years, both included. */
  public static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, MONTHS, 31));
  }

  /** Whole months, both included. */
  public static Period months(YearMonth first, YearMonth last) {
    return new Period(first.atDay(1), last.atEndOfMonth());
  }

  /** A single day. */
  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  /**
   * Reads an ISO year, month or day, or two of them with a stroke between.
   *
   * @return empty if it is none of these
   */
  public static Optional<Period> parse(String iso) {
    try {
      int stroke = iso.indexOf('/');
      if (stroke < 0) {
        return Optional.of(single(iso));
      }
      Period first = single(iso.substring(0, stroke));
      return Optional.of(new Period(first.first, single(iso.substring(stroke + 1)).last));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Period single(String iso) {
    return switch (iso.length()) {
      case 4 -> year(Integer.parseInt(iso));
      case 7 -> months(YearMonth.parse(iso), YearMonth.parse(iso));
      default -> day(LocalDate.parse(iso));
    };
  }

  /** The stretch from the first day of this to the last day of {@code other}, if it is one. */
  public Optional<Period> to(Period other) {
    return other.last.isBefore(first)
        ? Optional.empty()
        : Optional.of(new Period(first, other.last));
  }

  /** Whether it is exactly one or several whole years. */
  public boolean isWholeYears() {
    return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
  }

  /** Whether it is exactly one or several whole months. */
  public boolean isWholeMonths() {
    return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
  }

  /** Its length in days, both ends included. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The shortest ISO form that means it: 2022; 2022-06-17; 2022-01/2022-03. */
  public String iso() {
    if (isWholeYears()) {
      return join(year(first), year(last));
    }
    return isWholeMonths()
        ? join(YearMonth.from(first).toString(), YearMonth.from(last).toString())
        : join(first.toString(), last.toString());
  }

  private static String year(LocalDate day) {
    return String.format(java.util.Locale.ROOT, "%04d", day.getYear());
  }

  private static String join(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }
}
