package parallax.extract.quantity;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What "July 5" or "this year" means at one place of an article: the article's own date and the
 * years the text has spoken of so far.
 */
final class Clock {
  /** A date further ahead than this is taken for last year's: news looks back more than forward. */
  private static final long DAYS_AHEAD = 120;

  private static final int LONGEST_MONTH = 31;

  /** Where the verbs of a sentence point. */
  enum Tense {
    /** Its verbs are in the past and nothing in it points ahead. */
    PAST,
    /** It says what will be. */
    FUTURE,
    /** Neither. */
    OPEN
  }

  private final Optional<Period> published;
  private OptionalInt sentenceYear = OptionalInt.empty();
  private OptionalInt lastYear = OptionalInt.empty();
  private Optional<YearMonth> lastMonth = Optional.empty();
  private OptionalInt frame = OptionalInt.empty();
  private OptionalInt nextFrame = OptionalInt.empty();
  private Tense tense = Tense.OPEN;

  /** A clock for an article published at {@code published}; empty if the date is unknown. */
  Clock(Optional<Period> published) {
    this.published = published;
  }

  /** Begins a new sentence: its years are not known yet. */
  void nextSentence() {
    sentenceYear = OptionalInt.empty();
    tense = Tense.OPEN;
    frame = nextFrame;
    nextFrame = OptionalInt.empty();
  }

  /** Where the verbs around what is read next point. */
  void speaksIn(Tense spoken) {
    tense = spoken;
  }

  /**
   * A sentence opens with a past year: the months that the next sentence tells of are that year's,
   * and so on as long as such months follow each other.
   */
  void frame(Period year) {
    boolean one = year.isWholeYears() && year.first().getYear() == year.last().getYear();
    boolean past = published.filter(issue -> year.last().isBefore(issue.first())).isPresent();
    nextFrame = one && past ? OptionalInt.of(year.last().getYear()) : OptionalInt.empty();
  }

  private boolean isFramed() {
    return frame.isPresent() && tense == Tense.PAST;
  }

  /** The text speaks of a month, or of a day in one. */
  void heardMonth(Period period) {
    YearMonth first = YearMonth.from(period.first());
    lastMonth = first.equals(YearMonth.from(period.last())) ? Optional.of(first) : lastMonth;
  }

  /** The month spoken of last; before any, that of publication, if it is known. */
  Optional<YearMonth> thatMonth() {
    return lastMonth.or(
        () ->
            published
                .filter(issue -> issue.days() <= LONGEST_MONTH)
                .map(issue -> YearMonth.from(issue.last())));
  }

  /** The text speaks of a year. */
  void heard(Period period) {
    lastYear = OptionalInt.of(period.last().getYear());
    sentenceYear = lastYear;
  }

  /** When the article was published. */
  Optional<Period> published() {
    return published;
  }

  /** The year of publication. */
  OptionalInt thisYear() {
    return published.isPresent()
        ? OptionalInt.of(published.get().last().getYear())
        : OptionalInt.empty();
  }

  /** The year spoken of last; before any, that of publication. */
  OptionalInt thatYear() {
    return lastYear.isPresent() ? lastYear : thisYear();
  }

  /** The year a month named without one falls in. */
  OptionalInt yearOf(Month month) {
    if (sentenceYear.isPresent()) {
      return sentenceYear;
    }
    if (isFramed()) {
      nextFrame = frame;
      return frame;
    }
    if (published.isEmpty()) {
      return lastYear;
    }
    LocalDate middle = YearMonth.of(published.get().last().getYear(), month).atDay(15);
    return OptionalInt.of(nearest(middle));
  }

  /** The year a day named without one falls in. */
  OptionalInt yearOf(MonthDay day) {
    if (sentenceYear.isPresent()) {
      return sentenceYear;
    }
    if (published.isEmpty()) {
      return lastYear;
    }
    return OptionalInt.of(nearest(day.atYear(published.get().last().getYear())));
  }

  /** The article's year, or the one before or after it if the day lies closer then. */
  private int nearest(LocalDate inThisYear) {
    Period issue = published.orElseThrow();
    int year = inThisYear.getYear();
    if (issue.isWholeYears()) {
      return year;
    }
    long ahead = ChronoUnit.DAYS.between(issue.last(), inThisYear);
    if (tense == Tense.FUTURE) {
      return ahead < -LONGEST_MONTH ? year + 1 : year;
    }
    if (ahead > (tense == Tense.PAST ? LONGEST_MONTH : DAYS_AHEAD)) {
      return year - 1;
    }
    boolean nextComes =
        tense == Tense.OPEN
            && ChronoUnit.DAYS.between(issue.last(), inThisYear.plusYears(1)) <= DAYS_AHEAD / 2;
    return nextComes ? year + 1 : year;
  }
}
