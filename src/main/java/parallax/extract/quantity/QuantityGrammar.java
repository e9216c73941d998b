package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.extract.quantity.PeriodBinder.Memory;
import parallax.study.Units;

/**
 * Reads the quantities and dates of articles: text → {@link Atom}s → {@link Reading}s → {@link
 * Finding}s. Safe for use by multiple threads.
 */
public final class QuantityGrammar {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SentenceReader reader;
  private final ApproxFinder approximations;
  private final DirectionFinder directions;
  private final Vocabulary vocabulary;
  private final List<String> actors;

  /**
   * A grammar for the vocabulary of one study.
   *
   * @param units its units and cues
   * @param actors the names of the two sides, for "bilateral trade" between unnamed partners
   */
  public QuantityGrammar(Units units, List<String> actors) {
    this.vocabulary = new Vocabulary(units);
    this.reader = new SentenceReader(vocabulary);
    this.approximations = new ApproxFinder(vocabulary);
    this.directions = new DirectionFinder(vocabulary);
    this.actors = List.copyOf(actors);
  }

  /**
   * The quantities of an article in order of their place; they do not overlap.
   *
   * @param names the names of the article, in order of their place
   */
  public List<Finding> read(AnnotatedArticle article, List<NamedThing> names) {
    Clock clock = new Clock(Period.parse(article.clean().article().entry().date()));
    TopicBinder topics = new TopicBinder(vocabulary, names, actors);
    List<Finding> findings = new ArrayList<>();
    Memory memory = Memory.NONE;
    for (Sentence sentence : article.sentences()) {
      AtomLine line = new AtomLine(article.text(), sentence);
      List<Reading> readings = reader.read(line, clock);
      PeriodBinder periods = new PeriodBinder(line, readings, memory, clock);
      SentenceTree tree = new SentenceTree(sentence);
      topics.enter(line, tree, readings);
      findings.addAll(bind(line, tree, readings, periods, topics));
      memory = periods.remember();
    }
    return findings;
  }

  private List<Finding> bind(
      AtomLine line,
      SentenceTree tree,
      List<Reading> readings,
      PeriodBinder periods,
      TopicBinder topics) {
    List<Finding> findings = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Reading reading : readings) {
      if (!reading.isDate()) {
        Finding finding = quantity(line, tree, reading, periods, topics);
        used.add(finding.period());
        findings.add(finding);
      }
    }
    for (Reading reading : readings) {
      if (reading.isDate() && isRow(reading.date().orElseThrow(), used)) {
        findings.add(date(line, reading.date().orElseThrow()));
      }
    }
    findings.sort(java.util.Comparator.comparing(Finding::span));
    return findings;
  }

  /** A month by name alone is a row where it dates a figure. */
  private static boolean isRow(DateReading date, Set<String> used) {
    return switch (date.kind()) {
      case CALENDAR -> true;
      case BARE_MONTH -> date.period().filter(p -> used.contains(p.iso())).isPresent();
      case POINTER -> false;
    };
  }

  private static Finding date(AtomLine line, DateReading date) {
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

  private Finding quantity(
      AtomLine line, SentenceTree tree, Reading reading, PeriodBinder periods, TopicBinder topics) {
    Direction direction = direction(line, tree, reading);
    BigDecimal factor = factor(reading);
    boolean past = topics.isPast(reading);
    return new Finding(
        line.sentence().number(),
        line.span(reading.from(), reading.to()),
        reading.type(),
        reading.low(),
        reading.high(),
        reading.unit(),
        reading.low().map(value -> inBase(value, factor)),
        reading.high().map(value -> inBase(value, factor)),
        baseUnit(reading),
        approximations.find(line, reading),
        topics.about(reading, direction),
        periods.period(reading, direction, past).map(Period::iso).orElse(""),
        direction,
        reading.note());
  }

  private Direction direction(AtomLine line, SentenceTree tree, Reading reading) {
    return switch (reading.type()) {
      case ORDINAL, RANK, DATE, DURATION -> Direction.NONE;
      case MONEY, PERCENT, LENGTH, COUNT, MULTIPLE, RATIO, OTHER ->
          directions.find(line, tree, reading);
    };
  }

  /** Shares are compared as percentages: "a third" beside "32.6%". */
  private static BigDecimal factor(Reading reading) {
    return reading.type() == QuantityType.RATIO
        ? HUNDRED
        : reading.entry().map(entry -> entry.factor()).orElse(BigDecimal.ONE);
  }

  private static BigDecimal inBase(BigDecimal value, BigDecimal factor) {
    BigDecimal base = value.multiply(factor);
    return base.signum() == 0 ? BigDecimal.ZERO : base.stripTrailingZeros();
  }

  private static String baseUnit(Reading reading) {
    return reading.type() == QuantityType.RATIO
        ? "percent"
        : reading.entry().map(entry -> entry.baseUnit()).orElse(reading.unit());
  }
}
