package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.DateReading.Kind;

/** Finds the time a quantity speaks of among the dates around it. */
final class PeriodBinder {
  private static final Set<String> COMPARING =
      Set.of(
          "over", "than", "versus", "vs", "against", "to", "with", "on", "below", "above", "from");
  private static final Set<String> NEEDS_COMPARISON = Set.of("to", "with", "from");
  private static final Set<String> OPEN = Set.of("since", "before", "after", "until", "till");
  private static final Set<String> LEVELS = Set.of("rate", "level", "figure", "base", "baseline");
  private static final Set<String> STANDARD_STARTS = Set.of("the", "that", "those", "what", "its");
  private static final int FARTHEST_IN_STANDARD = 6;
  private static final int COMMA_COST = 4;
  private static final int CLAUSE_COST = 18;
  private static final int BRACKET_COST = 10;
  private static final int CLOSE_BONUS = 12;
  private static final int FARTHEST = 160;
  private static final int FARTHEST_OF_ORDINAL = 24;
  private static final int FARTHEST_NOW = 16;

  /**
   * What may be handed on from the sentence before.
   *
   * @param paragraph of that sentence
   * @param period its time; empty if it had none
   */
  record Memory(int paragraph, Optional<Period> period) {
    static final Memory NONE = new Memory(-1, Optional.empty());
  }

  private final AtomLine line;
  private final List<Reading> readings;
  private final List<DateReading> dates = new ArrayList<>();
  private final List<DateReading> starts = new ArrayList<>();
  private final List<DateReading> bases = new ArrayList<>();
  private final List<DateReading> deadlines = new ArrayList<>();
  private final Memory memory;
  private final Clock clock;
  private final PeriodCues cues;
  private final Deadline deadline;

  PeriodBinder(
      AtomLine line, List<Reading> readings, Memory memory, Clock clock, Vocabulary vocabulary) {
    this.line = line;
    this.readings = readings;
    this.clock = clock;
    this.cues = new PeriodCues(line, readings, vocabulary);
    this.deadline = new Deadline(line);
    this.memory = cues.pointsNowhere() ? Memory.NONE : memory;
    for (Reading reading : readings) {
      reading.date().filter(date -> date.period().isPresent()).ifPresent(this::sort);
    }
  }

  private void sort(DateReading found) {
    DateReading date = cues.stretched(found);
    if (cues.isSince(date)) {
      starts.add(date);
    } else if (isBase(date)) {
      bases.add(date);
    } else if (deadline.is(date)) {
      deadlines.add(date);
    } else if (!isOpen(date)) {
      dates.add(date);
    } else if (line.at(date.from() - 1).is("since")) {
      starts.add(date);
    }
  }

  /** A year that only serves to compare with: "up 30% on 2021", "the 2021 rate". */
  private boolean isBase(DateReading date) {
    Atom before = line.at(date.from() - 1);
    int word =
        before.is("the") || before.is("that") || before.is("in")
            ? date.from() - 2
            : date.from() - 1;
    int behind = line.at(date.to() + 1).is("s") ? date.to() + 2 : date.to();
    boolean level = LEVELS.contains(line.lemma(behind));
    boolean year = date.period().orElseThrow().isWholeYears();
    String cue = line.at(word).lower();
    boolean compared = isCompared(word);
    if (level || (compared && COMPARING.contains(cue)) || isInStandard(date)) {
      return true;
    }
    boolean plainCue = COMPARING.contains(cue) && !NEEDS_COMPARISON.contains(cue);
    boolean on = cue.equals("on") && before.is("in");
    return plainCue && !on && (year || cue.equals("than"));
  }

  /** "2.5 times the 2019 volume", "4x what it was in 2019": the year of what a multiple is of. */
  private boolean isInStandard(DateReading date) {
    return readings.stream()
        .filter(reading -> reading.type() == QuantityType.MULTIPLE)
        .filter(reading -> reading.to() < date.from())
        .filter(reading -> date.from() - reading.to() <= FARTHEST_IN_STANDARD)
        .filter(reading -> STANDARD_STARTS.contains(line.at(reading.to()).lower()))
        .anyMatch(reading -> isUnbroken(reading.to(), date.from()));
  }

  private boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (",;:()".contains(line.at(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** "Compared to", "relative to", "in comparison with". */
  private boolean isCompared(int index) {
    String lemma = line.lemma(index - 1);
    return lemma.startsWith("compar") || lemma.equals("relative") || lemma.equals("against");
  }

  /** Whether a date of the sentence belongs to what a figure is compared with. */
  private boolean isBased() {
    return dates.stream().anyMatch(date -> cues.ownerOf(date).isPresent());
  }

  /** When the article was published; empty if that is not known. */
  Optional<Period> published() {
    return clock.published();
  }

  /** Whether the sentence compares with an earlier time. */
  boolean compares() {
    return !bases.isEmpty();
  }

  private boolean isOpen(DateReading date) {
    int word = line.at(date.from() - 1).is("the") ? date.from() - 2 : date.from() - 1;
    boolean from = line.at(word).is("from") && !isSpan(date);
    return from || OPEN.contains(line.at(word).lower());
  }

  /** "From January to May": the words name both ends. */
  private boolean isSpan(DateReading date) {
    for (int i = date.from(); i < date.to(); i++) {
      if (line.at(i).is("to") || line.at(i).isDash()) {
        return true;
      }
    }
    return false;
  }

  /** The time of a reading; empty if none is stated. */
  Optional<Period> period(Reading reading, Direction direction, boolean past) {
    if (reading.isDate()) {
      return reading.date().flatMap(DateReading::period);
    }
    if (reading.type() == QuantityType.DURATION) {
      return new DurationPeriod(line, dates, clock).of(reading);
    }
    if (isTimeless(reading, past) || cues.pointsNowhere(reading)) {
      return Optional.empty();
    }
    Optional<Period> since = sinceThen(reading, direction);
    if (since.isPresent()) {
      return since;
    }
    Optional<Period> own =
        cues.when(reading)
            .or(() -> cues.respectively(reading, dates))
            .or(() -> yearsBefore(reading))
            .or(() -> nearest(reading));
    if (own.isPresent()) {
      return own;
    }
    if (!bases.isEmpty() && direction != Direction.NONE && !past) {
      return clock
          .published()
          .filter(this::follows)
          .map(issue -> Period.year(issue.last().getYear()));
    }
    return past && isStatistic(reading) && !isBased() ? remembered() : Optional.empty();
  }

  /** "Has risen threefold since 2019": from then to the year the article was written in. */
  private Optional<Period> sinceThen(Reading reading, Direction direction) {
    boolean change =
        reading.type() == QuantityType.PERCENT
            || reading.type() == QuantityType.MULTIPLE
            || reading.type() == QuantityType.RATIO;
    if (!change || direction == Direction.NONE || clock.published().isEmpty()) {
      return Optional.empty();
    }
    Period year = Period.year(clock.published().get().last().getYear());
    return starts.stream()
        .filter(date -> date.from() >= reading.to())
        .filter(date -> date.from() - reading.to() <= FARTHEST_NOW)
        .filter(date -> isFree(reading.to(), date.from()))
        .findFirst()
        .flatMap(DateReading::period)
        .filter(start -> !start.last().isAfter(year.last()))
        .flatMap(start -> start.to(year));
  }

  /** "Tripled last year and has quadrupled since 2015": the nearer time comes first. */
  private boolean isFree(int from, int to) {
    return dates.stream().noneMatch(date -> date.from() >= from && date.to() <= to);
  }

  private boolean follows(Period issue) {
    int base = bases.get(bases.size() - 1).period().orElseThrow().last().getYear();
    return issue.last().getYear() == base + 1;
  }

  private Optional<Period> remembered() {
    return memory.paragraph() == line.sentence().paragraph() ? memory.period() : Optional.empty();
  }

  private static boolean isStatistic(Reading reading) {
    return switch (reading.type()) {
      case MONEY, PERCENT, COUNT, MULTIPLE, RATIO, OTHER -> true;
      case LENGTH, DATE, DURATION, ORDINAL, RANK -> false;
    };
  }

  /** "Laid 300 km of track": not a length something has but one that was made. */
  private boolean isDone(Reading reading) {
    return line.pos(reading.from() - 1).equals("VBD") || line.at(reading.to()).is("of");
  }

  /** "The two countries", "a 500 km border": always so. */
  private boolean isTimeless(Reading reading, boolean past) {
    Atom before = line.at(reading.from() - 1);
    boolean definite =
        before.is("the") || before.is("these") || before.is("both") || before.is("its");
    boolean small =
        reading.type() == QuantityType.COUNT
            && reading.low().isPresent()
            && reading.low().get().intValue() <= 10
            && !line.at(reading.from()).isNumber();
    boolean partitive = line.at(reading.to()).is("of") && small;
    boolean standing = reading.type() == QuantityType.LENGTH && !(past && isDone(reading));
    return standing || (small && (definite || partitive));
  }

  /** "Nine in 2023 against 23 ten years before". */
  private Optional<Period> yearsBefore(Reading reading) {
    Optional<Reading> ahead = cues.yearsEarlierBefore(reading);
    if (ahead.isPresent()) {
      return nearest(reading).flatMap(base -> DurationPeriod.yearsEarlier(base, ahead.get()));
    }
    int next = readings.indexOf(reading) + 1;
    if (next >= readings.size() || readings.get(next).from() != reading.to()) {
      return Optional.empty();
    }
    Reading stretch = readings.get(next);
    Atom word = line.at(stretch.to());
    boolean earlier = word.is("before") || word.is("earlier");
    return earlier && stretch.unit().equals("year")
        ? nearest(reading).flatMap(base -> DurationPeriod.yearsEarlier(base, stretch))
        : Optional.empty();
  }

  private Optional<Period> nearest(Reading reading) {
    DateReading best = null;
    int bestCost = farthest(reading);
    for (DateReading date : near(reading)) {
      int cost = cost(reading, date);
      boolean others =
          cues.ownerOf(date).filter(owner -> !owner.equals(reading)).isPresent()
              || cues.isInBracketsOfAnother(date, reading);
      boolean fits = !others && (date.kind() != Kind.NOW || isNowOf(reading, date, cost));
      if (fits && cost < bestCost) {
        best = date;
        bestCost = cost;
      }
    }
    return best == null ? Optional.empty() : best.period();
  }

  private List<DateReading> near(Reading reading) {
    List<DateReading> near = new ArrayList<>(dates);
    deadlines.stream().filter(date -> deadline.binds(reading, date)).forEach(near::add);
    return near;
  }

  /** "Now" holds for its own clause only. */
  private static boolean isNowOf(Reading reading, DateReading now, int cost) {
    return isStatistic(reading) && cost <= FARTHEST_NOW && now.to() <= reading.from();
  }

  private static int farthest(Reading reading) {
    boolean place = reading.type() == QuantityType.ORDINAL || reading.type() == QuantityType.RANK;
    return place ? FARTHEST_OF_ORDINAL : FARTHEST;
  }

  /** How far a date is from a reading; marks and words that part clauses add to it. */
  private int cost(Reading reading, DateReading date) {
    boolean behind = date.from() >= reading.to();
    int from = behind ? reading.to() : date.to();
    int to = behind ? date.from() : reading.from();
    int cost = 2 * (to - from);
    boolean other = false;
    for (int i = from; i < to; i++) {
      cost += barrier(i, behind && i == from);
      other |= line.at(i).isNumber();
    }
    if (behind) {
      boolean close = to - from <= 3 && !other;
      return cost + (close ? -CLOSE_BONUS : 0) + (other ? CLAUSE_COST : 0);
    }
    return date.from() <= 2 ? cost - CLAUSE_COST : cost;
  }

  private int barrier(int index, boolean adjacent) {
    Atom atom = line.at(index);
    return switch (atom.lower()) {
      case ":" -> 2 * CLAUSE_COST;
      case ";", "while", "whereas", "but", "although" -> CLAUSE_COST;
      case "(" -> adjacent ? 0 : BRACKET_COST;
      case "," -> COMMA_COST;
      default -> 0;
    };
  }

  /** The time to hand on to the next sentence: the last that is not compared with. */
  Memory remember() {
    int paragraph = line.sentence().paragraph();
    if (!dates.isEmpty()) {
      return new Memory(paragraph, dates.get(dates.size() - 1).period());
    }
    return memory.paragraph() == paragraph ? memory : Memory.NONE;
  }
}
