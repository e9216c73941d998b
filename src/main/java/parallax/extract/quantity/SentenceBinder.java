package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the readings of one sentence into findings, each with what the sentence says of it. */
final class SentenceBinder {
  private static final String GROWTH = " growth";
  private static final int CHAIN_REACH = 4;

  private final AtomLine line;
  private final SentenceTree tree;
  private final List<Reading> readings;
  private final PeriodBinder periods;
  private final TopicBinder topics;
  private final ApproxFinder approximations;
  private final DirectionFinder directions;
  private final EarlierFigure earlier;

  SentenceBinder(
      AtomLine line,
      SentenceTree tree,
      List<Reading> readings,
      PeriodBinder periods,
      TopicBinder topics,
      Vocabulary vocabulary) {
    this.line = line;
    this.tree = tree;
    this.readings = readings;
    this.periods = periods;
    this.topics = topics;
    this.approximations = new ApproxFinder(vocabulary);
    this.directions = new DirectionFinder(vocabulary);
    this.earlier = new EarlierFigure(line, readings, vocabulary);
  }

  /** The findings in order of their place. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Optional<Finding> before = Optional.empty();
    int end = 0;
    for (Reading reading : readings) {
      if (!reading.isDate()) {
        Optional<Finding> chain = before.filter(chainFrom(end, reading) ? f -> true : f -> false);
        Finding finding = quantity(reading, chain);
        used.add(finding.period());
        findings.add(finding);
        before = Optional.of(finding);
        end = reading.to();
      }
    }
    readings.stream()
        .flatMap(reading -> reading.date().stream())
        .filter(date -> isRow(date, used))
        .map(this::date)
        .forEach(findings::add);
    findings.sort(Comparator.comparing(Finding::span));
    return findings;
  }

  /** "Up 5% to $3 billion": the level a change led to. */
  private boolean chainFrom(int end, Reading reading) {
    return line.at(end).is("to") && reading.from() - end <= CHAIN_REACH && end > 0;
  }

  /** A month by name alone is a row where it dates a figure. */
  private static boolean isRow(DateReading date, Set<String> used) {
    return switch (date.kind()) {
      case CALENDAR -> true;
      case LONE_MONTH -> date.period().isPresent();
      case BARE_MONTH -> date.period().filter(p -> used.contains(p.iso())).isPresent();
      case POINTER, NOW -> false;
    };
  }

  private Finding date(DateReading date) {
    return new Finding(
        line.sentence().number(),
        line.span(date.from(), date.to()),
        QuantityType.DATE,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        Approx.EXACT,
        "",
        date.period().map(Period::iso).orElse(""),
        Direction.NONE,
        "");
  }

  private Finding quantity(Reading reading, Optional<Finding> chain) {
    Direction told = direction(reading);
    if (told == Direction.NONE && chain.isPresent()) {
      told = chain.get().direction();
    }
    String about = topics.about(reading, told);
    String unit = reading.unit().isEmpty() ? topics.countedUnit(reading) : reading.unit();
    Optional<Period> period =
        periods.period(reading, told, new Tense(tree).isPast(line.token(reading.from())));
    boolean level = chain.isPresent() && chain.get().about().endsWith(GROWTH);
    return new Finding(
        line.sentence().number(),
        line.span(reading.from(), reading.to()),
        reading.type(),
        reading.low(),
        reading.high(),
        unit,
        reading.lowInBase(),
        reading.highInBase(),
        baseUnit(reading, unit),
        approximations.find(line, reading),
        level ? withoutGrowth(chain.get().about()) : about,
        period.map(Period::iso).orElse(""),
        told == Direction.NONE ? earlier.direction(reading, period.or(periods::published)) : told,
        reading.note());
  }

  private static String withoutGrowth(String about) {
    return about.substring(0, about.length() - GROWTH.length());
  }

  private Direction direction(Reading reading) {
    if (TopicBinder.isFrequency(reading)) {
      return Direction.NONE;
    }
    Direction direction =
        switch (reading.type()) {
          case ORDINAL, RANK, DATE, DURATION -> Direction.NONE;
          case MONEY, PERCENT, LENGTH, COUNT, MULTIPLE, RATIO, OTHER ->
              directions.find(line, tree, reading);
        };
    boolean implied =
        reading.type() == QuantityType.MULTIPLE
            && (periods.compares() || earlier.looksBack(reading));
    return direction == Direction.NONE && implied ? EarlierFigure.ofMultiple(reading) : direction;
  }

  private static String baseUnit(Reading reading, String unit) {
    return reading.type() == QuantityType.RATIO
        ? "percent"
        : reading.entry().map(entry -> entry.baseUnit()).orElse(unit);
  }
}
