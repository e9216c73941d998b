package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.Clock.Tense;
import parallax.extract.quantity.NumberPhrase.Form;
import parallax.extract.quantity.RangeReader.Group;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/** Reads all quantities and dates of one sentence, from left to right, none over another. */
final class SentenceReader {
  private static final Set<String> WILL = Set.of("will", "shall");
  private static final Set<String> AHEAD =
      Set.of("ll", "would", "should", "due", "scheduled", "expected", "planned", "next", "coming");

  private final Barrier barrier;
  private final Starters starters;
  private final DateReader dates;
  private final MultipleReader multiples;
  private final IndefiniteReader indefinites;
  private final RangeReader ranges;
  private final PlainReader plain;
  private final ElidedUnits elided;

  SentenceReader(Vocabulary vocabulary) {
    NumberReader numbers = new NumberReader(vocabulary);
    this.starters = new Starters(vocabulary);
    this.barrier = new Barrier(vocabulary);
    this.dates = new DateReader(vocabulary, numbers);
    this.multiples = new MultipleReader(vocabulary);
    this.indefinites = new IndefiniteReader(vocabulary);
    this.ranges =
        new RangeReader(vocabulary, new AmountReader(numbers, new UnitReader(vocabulary)));
    this.plain = new PlainReader(vocabulary, multiples, new RatioReader(vocabulary, numbers));
    this.elided = new ElidedUnits(vocabulary);
  }

  /** The readings of a line in order of their place; the clock hears the years it speaks of. */
  List<Reading> read(AtomLine line, Clock clock) {
    barrier.bar(line);
    clock.nextSentence();
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      at =
          line.isBarred(at) || !starters.begins(line.at(at))
              ? at + 1
              : step(line, at, clock, readings);
    }
    return elided.restored(line, readings);
  }

  /** Where the verbs point for what stands at an atom: "in May he said it will open in July". */
  private static Tense tense(AtomLine line, int index) {
    boolean past = false;
    boolean will = false;
    boolean ahead = false;
    for (int i = 0; i < line.size(); i++) {
      will |= WILL.contains(line.at(i).lower());
      ahead |= i < index && (will || AHEAD.contains(line.at(i).lower()));
      past |= line.pos(i).equals("VBD");
    }
    if (past) {
      return ahead ? Tense.OPEN : Tense.PAST;
    }
    return will ? Tense.FUTURE : Tense.OPEN;
  }

  /** "2021 was …", "In 2021, …": whether nothing but a preposition stands before. */
  private static boolean opens(AtomLine line, int index) {
    int first = 0;
    while (first < index && line.isBarred(first)) {
      first++;
    }
    return first == index || (first + 1 == index && line.at(first).is("in"));
  }

  /** Reads what begins at an atom and gives the atom to go on from. */
  private int step(AtomLine line, int at, Clock clock, List<Reading> readings) {
    if (CalendarWords.canDate(line.at(at)) || line.at(at).is("first")) {
      clock.speaksIn(tense(line, at));
    }
    Optional<DateReading> date = dates.read(line, at, clock);
    if (date.isPresent()) {
      readings.add(Reading.date(date.get()));
      date.get().period().ifPresent(clock::heardMonth);
      if (date.get().kind() == DateReading.Kind.CALENDAR) {
        date.get().period().ifPresent(clock::heard);
        date.get().period().filter(year -> opens(line, at)).ifPresent(clock::frame);
      }
      return date.get().to();
    }
    Optional<Reading> word =
        multiples
            .word(line, at)
            .or(() -> OrdinalReader.read(line, at))
            .or(() -> indefinites.read(line, at))
            .or(() -> plain.articled(line, at))
            .filter(reading -> !touchesBar(line, reading));
    if (word.isPresent()) {
      readings.add(word.get());
      return word.get().to();
    }
    return ranges.read(line, at).map(group -> take(line, at, group, readings)).orElse(at + 1);
  }

  private int take(AtomLine line, int at, Group group, List<Reading> readings) {
    if (group.amounts().isEmpty()) {
      return group.to();
    }
    Amount first = group.amounts().get(0);
    if (group.range()) {
      return range(line, group, readings);
    }
    int end = group.to();
    for (Amount amount : group.amounts()) {
      Optional<Reading> reading = reading(line, amount);
      reading.ifPresent(readings::add);
      end = Math.max(end, reading.map(Reading::to).orElse(0));
    }
    boolean nothing = readings.isEmpty() || readings.get(readings.size() - 1).from() < at;
    return nothing && first.number().form() == Form.FRACTION ? at + 1 : end;
  }

  private int range(AtomLine line, Group group, List<Reading> readings) {
    Amount low = group.amounts().get(0);
    Amount high = group.amounts().get(1);
    NumberPhrase whole =
        new NumberPhrase(
            low.from(),
            high.number().to(),
            high.number().unscaled(),
            high.number().scale(),
            high.number().form());
    Amount both = new Amount(low.from(), high.to(), whole, high.unit(), high.before(), high.note());
    Optional<Reading> reading = reading(line, both).map(r -> r.range(low.value(), high.value()));
    reading.ifPresent(readings::add);
    return Math.max(group.to(), reading.map(Reading::to).orElse(0));
  }

  private Optional<Reading> reading(AtomLine line, Amount amount) {
    return amount.unit().isPresent()
        ? Optional.of(measured(amount, amount.unit().get()))
        : plain.read(line, amount.number()).filter(reading -> !touchesBar(line, reading));
  }

  /** "A half-hearted step": the idiom begins behind the article. */
  private static boolean touchesBar(AtomLine line, Reading reading) {
    for (int at = reading.from(); at < reading.to(); at++) {
      if (line.isBarred(at)) {
        return true;
      }
    }
    return false;
  }

  private static Reading measured(Amount amount, UnitEntry unit) {
    Optional<BigDecimal> value = Optional.of(amount.value());
    return new Reading(
        amount.from(),
        amount.to(),
        type(unit.kind()),
        value,
        value,
        unit.unit(),
        Optional.of(unit),
        -1,
        Optional.empty(),
        amount.note());
  }

  /** The type of a quantity in a unit of that kind. */
  static QuantityType type(UnitKind kind) {
    return switch (kind) {
      case MONEY -> QuantityType.MONEY;
      case PERCENT -> QuantityType.PERCENT;
      case LENGTH -> QuantityType.LENGTH;
      case DURATION -> QuantityType.DURATION;
      case AREA,
          VOLUME,
          MASS,
          ENERGY,
          POWER,
          RATE,
          SPEED,
          TEMPERATURE,
          ANGLE,
          PRESSURE,
          FREQUENCY,
          VOLTAGE,
          DATA,
          SCALE ->
          QuantityType.OTHER;
    };
  }
}
