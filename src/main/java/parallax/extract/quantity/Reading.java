package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import parallax.study.UnitEntry;

/**
 * A quantity or date as it was read, before anything around it is looked at.
 *
 * @param from first atom
 * @param to atom after the last
 * @param type what kind of quantity
 * @param low smallest value meant; empty for dates and for "hundreds"
 * @param high equal to {@code low} for a point value
 * @param unit as written to quantities.csv; empty if none
 * @param entry the vocabulary's unit; empty for counts, ratios and dates
 * @param noun atom of the counted noun; -1 if there is none
 * @param date for a date
 * @param note what was mended in reading; empty if nothing was
 */
record Reading(
    int from,
    int to,
    QuantityType type,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    Optional<UnitEntry> entry,
    int noun,
    Optional<DateReading> date,
    String note) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A point value without a unit of the vocabulary. */
  static Reading plain(int from, int to, QuantityType type, BigDecimal value, String unit) {
    return new Reading(
        from,
        to,
        type,
        Optional.of(value),
        Optional.of(value),
        unit,
        Optional.empty(),
        -1,
        Optional.empty(),
        "");
  }

  /** A date. */
  static Reading date(DateReading date) {
    return new Reading(
        date.from(),
        date.to(),
        QuantityType.DATE,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        -1,
        Optional.of(date),
        "");
  }

  /** The same reading as a count of the things an atom names. */
  Reading counting(int nounAtom, String lemma) {
    return new Reading(from, to, type, low, high, lemma, entry, nounAtom, date, note);
  }

  /** The same reading with both ends of a range. */
  Reading range(BigDecimal lowest, BigDecimal highest) {
    return new Reading(
        from, to, type, Optional.of(lowest), Optional.of(highest), unit, entry, noun, date, note);
  }

  /** The smallest value in base units, shares as percentages; empty if no value is meant. */
  Optional<BigDecimal> lowInBase() {
    return low.map(this::inBase);
  }

  /** The largest value in base units, shares as percentages; empty if no value is meant. */
  Optional<BigDecimal> highInBase() {
    return high.map(this::inBase);
  }

  /** Shares are compared as percentages: "a third" beside "32.6%". */
  private BigDecimal inBase(BigDecimal value) {
    BigDecimal factor =
        type == QuantityType.RATIO ? HUNDRED : entry.map(UnitEntry::factor).orElse(BigDecimal.ONE);
    BigDecimal base = value.multiply(factor);
    return base.signum() == 0 ? BigDecimal.ZERO : base.stripTrailingZeros();
  }

  boolean isDate() {
    return type == QuantityType.DATE;
  }
}
