package parallax.extract.quantity;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the words around the dates of a sentence tell of the figures they belong to. */
final class PeriodCues {
  private static final Set<String> POINTING = Set.of("last", "this", "next", "past", "coming");
  private static final Set<String> CALENDAR =
      Set.of("year", "month", "week", "quarter", "season", "spring", "summer", "autumn", "winter");
  private static final Set<String> BASES = Set.of("from", "than");
  private static final Set<String> ENDS = Set.of("to", "ended", "ending", "through", "until");
  private static final Set<String> EARLIER = Set.of("earlier", "before", "previously");
  private static final Set<String> OPENERS = Set.of(";", ",", "while", "whereas", "and", "but");
  private static final Set<String> LOOSE = Set.of("in", "the", "of", "at", "end", "start");
  private static final int SINCE_REACH = 4;
  private static final int OWN_REACH = 4;
  private static final int MOST_MONTHS = 24;
  private static final int YEAR = 12;
  private static final int PART_REACH = 6;

  private final AtomLine line;
  private final List<Reading> readings;
  private final Vocabulary vocabulary;

  PeriodCues(AtomLine line, List<Reading> readings, Vocabulary vocabulary) {
    this.line = line;
    this.readings = List.copyOf(readings);
    this.vocabulary = vocabulary;
  }

  /**
   * Whether the sentence says "last year" or its like where nothing tells which year that is: a
   * time spoken of before is another.
   */
  boolean pointsNowhere() {
    for (int i = 0; i < line.size(); i++) {
      boolean points =
          POINTING.contains(line.at(i).lower()) && CALENDAR.contains(line.lemma(i + 1));
      if (points && !isRead(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether such words stand right behind a figure: "down to 31% last year". */
  boolean pointsNowhere(Reading reading) {
    int at = reading.noun() >= reading.to() ? reading.noun() + 1 : reading.to();
    boolean points =
        POINTING.contains(line.at(at).lower()) && CALENDAR.contains(line.lemma(at + 1));
    return points && !isRead(at);
  }

  private boolean isRead(int index) {
    return readings.stream().anyMatch(r -> r.isDate() && r.from() <= index && index < r.to());
  }

  /** "Since independence in 1991": the date opens a stretch. */
  boolean isSince(DateReading date) {
    if (!line.at(date.from() - 1).is("in")) {
      return false;
    }
    for (int i = date.from() - 2; i >= date.from() - 2 - SINCE_REACH; i--) {
      if (line.at(i).is("since")) {
        return true;
      }
      if (!line.at(i).isWord() || line.pos(i).startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  /** "In 2018 and 2019 … $6 and $7 billion", with or without "respectively". */
  Optional<Period> respectively(Reading reading, List<DateReading> dates) {
    boolean said = false;
    for (int i = 0; i < line.size() && !said; i++) {
      said = line.at(i).is("respectively");
    }
    List<Reading> alike =
        readings.stream()
            .filter(r -> r.type() == reading.type() && r.unit().equals(reading.unit()))
            .toList();
    boolean pairs = alike.size() == 2 && isJoined(alike) && areJoined(dates);
    return (said || pairs) && alike.size() == dates.size() && dates.size() > 1
        ? dates.get(alike.indexOf(reading)).period()
        : Optional.empty();
  }

  private boolean isJoined(List<Reading> pair) {
    int gap = pair.get(0).to();
    return line.at(gap).is("and") && pair.get(1).from() == gap + 1;
  }

  private boolean areJoined(List<DateReading> dates) {
    if (dates.size() != 2) {
      return false;
    }
    int gap = dates.get(0).to();
    return line.at(gap).is("and") && dates.get(1).from() == gap + 1;
  }

  /**
   * The figure that has a date to itself because it is what another is compared with: "31%, down
   * from 62% in 2015".
   */
  Optional<Reading> ownerOf(DateReading date) {
    return readings.stream()
        .filter(reading -> !reading.isDate() && reading.to() <= date.from())
        .filter(reading -> reading.low().isPresent())
        .filter(reading -> isBase(reading, date) || isPart(reading, date))
        .findFirst();
  }

  private boolean isBase(Reading reading, DateReading date) {
    int word = Approximated.wordBefore(vocabulary, line, reading.from());
    boolean base = BASES.contains(line.at(word).lower()) || EarlierFigure.opensBase(line, word);
    return base && isClose(reading.to(), date.from());
  }

  /** "$17bn, of which $1.5bn came in 2021". */
  private boolean isPart(Reading reading, DateReading date) {
    int word = Approximated.wordBefore(vocabulary, line, reading.from());
    return line.at(word).is("which")
        && line.at(word - 1).is("of")
        && date.from() - reading.to() <= PART_REACH
        && isOneClause(reading.to(), date.from());
  }

  /**
   * Whether a date stands in brackets beside a figure of its own and a reading does not: "$5.1bn
   * (2021: $4.6bn)".
   */
  boolean isInBracketsOfAnother(DateReading date, Reading reading) {
    int open = bracket(date.from(), -1, "(", ")");
    int close = bracket(date.to() - 1, 1, ")", "(");
    boolean inside = open < reading.from() && reading.to() <= close;
    return open >= 0
        && close < line.size()
        && !inside
        && readings.stream()
            .anyMatch(other -> !other.isDate() && open < other.from() && other.to() <= close);
  }

  private int bracket(int start, int step, String wanted, String other) {
    int at = start;
    while (at >= 0 && at < line.size() && !line.at(at).is(wanted)) {
      at = line.at(at).is(other) ? (step < 0 ? -1 : line.size()) : at + step;
    }
    return at;
  }

  private boolean isClose(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LOOSE.contains(line.at(i).lower())) {
        return false;
      }
    }
    return to - from <= OWN_REACH;
  }

  /** The stretch of "…; a year earlier it had grown 28%", for what follows in its clause. */
  Optional<Reading> yearsEarlierBefore(Reading reading) {
    return readings.stream()
        .filter(stretch -> stretch.unit().equals("year") && stretch.to() < reading.from())
        .filter(stretch -> EARLIER.contains(line.at(stretch.to()).lower()))
        .filter(stretch -> OPENERS.contains(line.at(stretch.from() - 1).lower()))
        .filter(stretch -> isOneClause(stretch.to() + 2, reading.from()))
        .findFirst();
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBreak(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBreak(int index) {
    return ",;:()".contains(line.at(index).text());
  }

  /** "The six months to June 2022", "the year to March": the date is where the stretch ends. */
  DateReading stretched(DateReading date) {
    int joint = date.from() - 1;
    if (!ENDS.contains(line.at(joint).lower())) {
      return date;
    }
    OptionalInt months = monthsUpTo(joint);
    Optional<Period> period =
        months.isEmpty()
            ? Optional.empty()
            : date.period().flatMap(end -> until(end, months.getAsInt()));
    return period.isEmpty() ? date : new DateReading(date.from(), date.to(), period, date.kind());
  }

  private OptionalInt monthsUpTo(int joint) {
    if (line.at(joint - 1).is("year") && line.at(joint - 2).is("the")) {
      return OptionalInt.of(YEAR);
    }
    return readings.stream()
        .filter(reading -> reading.unit().equals("month") && reading.to() == joint)
        .filter(reading -> reading.low().isPresent() && reading.low().equals(reading.high()))
        .mapToInt(reading -> reading.low().orElseThrow().intValue())
        .findFirst();
  }

  private static Optional<Period> until(Period end, int months) {
    YearMonth last = YearMonth.from(end.last());
    boolean month = end.days() <= last.lengthOfMonth() && end.last().equals(last.atEndOfMonth());
    return month && months > 0 && months <= MOST_MONTHS
        ? Optional.of(Period.months(last.minusMonths(months - 1L), last))
        : Optional.empty();
  }

  /** The date of "in 2021, when it stood at 24%". */
  Optional<Period> when(Reading reading) {
    for (int i = reading.from() - 1; i > 0 && !isBreak(i); i--) {
      if (line.at(i).is("when")) {
        int end = line.at(i - 1).is(",") ? i - 1 : i;
        return readings.stream()
            .filter(date -> date.isDate() && date.to() == end)
            .findFirst()
            .flatMap(Reading::date)
            .flatMap(DateReading::period);
      }
    }
    return Optional.empty();
  }
}
