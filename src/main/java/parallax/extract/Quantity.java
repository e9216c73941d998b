package parallax.extract;

import java.math.BigDecimal;
import java.util.Optional;
import parallax.extract.quantity.Approx;
import parallax.extract.quantity.Direction;
import parallax.extract.quantity.QuantityType;
import parallax.text.Span;

/**
 * A number with a meaning, or a date.
 *
 * @param sentence 1-based number of the sentence it stands in
 * @param span in the cleaned body: number, scale word and unit; without approximators and without a
 *     counted noun
 * @param type what kind of quantity
 * @param low as printed, scale words applied; empty for dates and for "hundreds of"
 * @param high equal to {@code low} for a point value
 * @param unit ISO 4217, percent, percentage_point, x, a symbol such as km, or the counted noun's
 *     lemma; empty if none
 * @param baseLow in the base unit
 * @param baseHigh in the base unit
 * @param baseUnit the unit figures of one kind are compared in
 * @param approx how exactly the text claims it
 * @param about what is measured, in a form that different wordings share; empty if unknown
 * @param period shortest ISO form of the time spoken of; empty if none is stated
 * @param direction whether the text says it rose or fell
 * @param note what was mended in reading, such as a slip of the pen; empty if nothing was
 */
public record Quantity(
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
