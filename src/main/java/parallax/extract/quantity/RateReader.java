package parallax.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.extract.quantity.UnitReader.Found;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/**
 * Puts rates together that have no row of their own in the vocabulary: "50 litres per second", "40
 * mm/min".
 *
 * <p>Only with times shorter than a day: what flows "a year" is counted by years, and the year is
 * the figure's period.
 */
final class RateReader {
  private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);

  private static final Map<String, String> SYMBOLS =
      Map.of("second", "s", "minute", "min", "hour", "h", "millisecond", "ms", "microsecond", "µs");

  private final Vocabulary vocabulary;

  RateReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The rate that a unit begins; empty if nothing but the unit stands there. */
  Optional<Found> from(AtomLine line, Hit<UnitEntry> unit) {
    int joint = unit.to();
    boolean stroke = line.at(joint).is("/") && line.glued(joint) && line.glued(joint + 1);
    return isMeasure(unit.value()) && (stroke || line.at(joint).is("per"))
        ? vocabulary
            .unit(line, joint + 1)
            .filter(time -> isShort(time.value()))
            .map(time -> new Found(rate(unit.value(), time.value()), time.to(), BigDecimal.ONE))
        : Optional.empty();
  }

  private static boolean isMeasure(UnitEntry unit) {
    return switch (unit.kind()) {
      case LENGTH, AREA, VOLUME, MASS, DATA -> true;
      case MONEY,
          PERCENT,
          ENERGY,
          POWER,
          RATE,
          SPEED,
          TEMPERATURE,
          ANGLE,
          PRESSURE,
          FREQUENCY,
          VOLTAGE,
          DURATION,
          SCALE ->
          false;
    };
  }

  private static boolean isShort(UnitEntry time) {
    boolean hour = time.unit().equals("hour");
    return time.kind() == UnitKind.DURATION && (hour || time.baseUnit().equals("second"));
  }

  private static UnitEntry rate(UnitEntry measure, UnitEntry time) {
    BigDecimal seconds = time.unit().equals("hour") ? SECONDS_OF_HOUR : time.factor();
    return new UnitEntry(
        measure.unit() + "/" + SYMBOLS.getOrDefault(time.unit(), time.unit()),
        measure.alias() + " per " + time.alias(),
        UnitKind.RATE,
        measure.baseUnit() + "/s",
        measure.factor().divide(seconds, MathContext.DECIMAL64),
        measure.match(),
        "by definition",
        measure.example());
  }
}
