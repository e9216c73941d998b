package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import parallax.study.UnitEntry;

/**
 * A number together with its unit, where one is printed.
 *
 * @param from first atom
 * @param to atom after the last
 * @param number the number
 * @param unit the unit; empty if none stands beside it
 * @param before whether the unit stands before the number
 * @param note what was mended in reading; empty if nothing was
 */
record Amount(
    int from, int to, NumberPhrase number, Optional<UnitEntry> unit, boolean before, String note) {
  /** Numbers from here on are seldom printed before a scale word meant for both. */
  private static final BigDecimal SHARED_LIMIT = BigDecimal.valueOf(1000);

  BigDecimal value() {
    return number.value();
  }

  Amount with(UnitEntry shared) {
    return new Amount(from, to, number, Optional.of(shared), before, note);
  }

  private Amount scaledBy(BigDecimal scale) {
    return new Amount(from, to, number.scaledBy(scale), unit, before, note);
  }

  /** Whether both are printed in the same unit, or neither in any. */
  boolean sameUnit(Amount other) {
    return unit.map(UnitEntry::unit).equals(other.unit.map(UnitEntry::unit));
  }

  /** This amount with the unit and the scale word that stand behind a later one: "26 and 27 bn". */
  Amount sharing(Amount later) {
    Amount shared =
        unit.isEmpty() && later.unit.isPresent() && !later.before ? with(later.unit.get()) : this;
    boolean scale =
        !number.isScaled()
            && later.number.isScaled()
            && shared.sameUnit(later)
            && value().compareTo(SHARED_LIMIT) < 0
            && number.unscaled().compareTo(later.number.unscaled().movePointRight(1)) < 0;
    return scale ? shared.scaledBy(later.number.scale()) : shared;
  }
}
