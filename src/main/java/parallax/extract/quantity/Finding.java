package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import parallax.text.Span;

/**
 * A quantity or date with all the text says of it.
 *
 * @param sentence 1-based number of its sentence
 * @param span in the cleaned body
 * @param type what kind of quantity
 * @param low as printed, scale words applied; empty for dates and for "hundreds"
 * @param high equal to {@code low} for a point value
 * @param unit ISO 4217, percent, a symbol, or the counted noun's lemma; empty if none
 * @param baseLow in the base unit
 * @param baseHigh in the base unit
 * @param baseUnit the unit figures of one kind are compared in
 * @param approx how exactly it is claimed
 * @param about what is measured; empty if unknown
 * @param period shortest ISO form; empty if none is stated
 * @param direction whether it rose or fell
 * @param note what was mended in reading; empty if nothing was
 */
public record Finding(
    int sentence,
    Span span,
    QuantityType type,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    Optional<BigDecimal> baseLow,
    Optional<BigDecimal> baseHigh,
    String baseUnit,
    Approx approx,
    String about,
    String period,
    Direction direction,
    String note) {}
