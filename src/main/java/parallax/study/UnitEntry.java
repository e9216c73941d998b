package parallax.study;

import java.math.BigDecimal;

/**
 * One spelling of one unit, or of a scale word such as "bn".
 *
 * @param unit as written to quantities.csv: an ISO 4217 code, {@code percent}, a symbol; for a
 *     scale its name
 * @param alias as it stands in a text
 * @param kind what the unit measures
 * @param baseUnit the unit figures of this kind are compared in; empty for a scale
 * @param factor one unit in base units, or the multiplier of a scale; exact and positive
 * @param match how the alias is looked for
 * @param source where the factor comes from
 * @param example a text with the quantity between {@code [[} and {@code ]]}
 */
public record UnitEntry(
    String unit,
    String alias,
    UnitKind kind,
    String baseUnit,
    BigDecimal factor,
    AliasMatch match,
    String source,
    String example) {}
