package parallax.compare.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure is stated for.
 *
 * @param iso shortest ISO form, closed, as in quantities.csv; empty if none is stated
 */
record StatedPeriod(String iso) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * How far two ends may lie apart in one period: "until October 4" and "two weeks" count the same
   * days, one with and one without the first.
   */
  private static final int SLACK_DAYS = 1;

  private static final int YEAR_DAYS = 365;
  private static final int MONTHS_OF_YEAR = 12;

  /** First and last day. */
  record Days(LocalDate first, LocalDate last) {
    long length() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean contains(Days other) {
      return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
  }

  boolean isStated() {
    return !iso.isEmpty();
  }

  /** First and last day; empty if none is stated or the form is unknown. */
  Optional<Days> days() {
    String[] ends = iso.split("/", -1);
    Optional<Days> from = date(ends[0]);
    Optional<Days> to = date(ends[ends.length - 1]);
    return from.isEmpty() || to.isEmpty() || to.get().last().isBefore(from.get().first())
        ? Optional.empty()
        : Optional.of(new Days(from.get().first(), to.get().last()));
  }

  private static Optional<Days> date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    int month = Integer.parseInt(matcher.group(2));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth whole = YearMonth.of(year, month);
    if (matcher.group(3) == null) {
      return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
    }
    int day = Integer.parseInt(matcher.group(3));
    return whole.isValidDay(day)
        ? Optional.of(new Days(whole.atDay(day), whole.atDay(day)))
        : Optional.empty();
  }

  boolean sameAs(StatedPeriod other) {
    Optional<Days> mine = days();
    Optional<Days> theirs = other.days();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return iso.equals(other.iso);
    }
    return near(mine.get().first(), theirs.get().first())
        && near(mine.get().last(), theirs.get().last());
  }

  private static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SLACK_DAYS;
  }

  /** Whether one of the two lies inside the other. */
  boolean nests(StatedPeriod other) {
    Optional<Days> mine = days();
    Optional<Days> theirs = other.days();
    return mine.isPresent()
        && theirs.isPresent()
        && (mine.get().contains(theirs.get()) || theirs.get().contains(mine.get()));
  }

  /**
   * Of an article's date the year whose sums it can know: the one before, or from December on its
   * own. Not stated if there is no date.
   */
  StatedPeriod yearJustOver() {
    return new StatedPeriod(
        days().map(days -> String.valueOf(days.first().plusMonths(1).getYear() - 1)).orElse(""));
  }

  /** Whether it is shorter than a year. */
  boolean isPartOfYear() {
    return days().map(days -> days.length() < YEAR_DAYS).orElse(false);
  }

  /** Whether it begins later and covers as long a stretch of its year as {@code earlier}. */
  boolean isLaterCounterpartOf(StatedPeriod earlier) {
    Optional<Days> mine = days();
    Optional<Days> theirs = earlier.days();
    return mine.isPresent()
        && theirs.isPresent()
        && mine.get().first().isAfter(theirs.get().first())
        && mine.get().first().getMonth() == theirs.get().first().getMonth()
        && wholeMonths() > 0
        && wholeMonths() == earlier.wholeMonths();
  }

  /** The same stretch a year before, as first and last day; not stated if this is not. */
  StatedPeriod yearBefore() {
    return new StatedPeriod(
        days()
            .map(days -> days.first().minusYears(1) + "/" + days.last().minusYears(1))
            .orElse(""));
  }

  /** What a change over this time is against: for some years the first, else the year before. */
  StatedPeriod startOfChange() {
    return days()
        .filter(days -> wholeMonths() > MONTHS_OF_YEAR)
        .map(days -> new StatedPeriod(String.valueOf(days.first().getYear())))
        .orElseGet(this::yearBefore);
  }

  /** How long it is, in words; the period itself if its form is unknown. */
  String length() {
    if (days().isEmpty()) {
      return iso;
    }
    int months = wholeMonths();
    if (months == 0) {
      long days = days().get().length();
      return days == 1 ? "a day" : days + " days";
    }
    if (months % 12 == 0) {
      return months == 12 ? "a year" : months / 12 + " years";
    }
    return months == 1 ? "a month" : months == 3 ? "a quarter" : months + " months";
  }

  /** Zero if it does not run from the first of a month to the last of one. */
  private int wholeMonths() {
    if (days().isEmpty()) {
      return 0;
    }
    LocalDate first = days().get().first();
    LocalDate next = days().get().last().plusDays(1);
    boolean whole = first.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
    return whole ? (int) ChronoUnit.MONTHS.between(first, next) : 0;
  }
}
