package parallax.compare.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two figures of one group set against each other.
 *
 * @param a the one that comes first by article and place
 * @param b the other
 * @param verdict agrees, conflicts or not comparable
 * @param differencePercent by how much the larger exceeds the smaller, in percent of the smaller;
 *     for changes, what the levels they lead to differ by; empty if the two cannot be compared or
 *     the smaller is nothing
 * @param remark conversion, precision, periods and reason in words
 */
public record FigurePair(
    Claim a,
    Claim b,
    FigureVerdict verdict,
    Optional<BigDecimal> differencePercent,
    String remark) {}
