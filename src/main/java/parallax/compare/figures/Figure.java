package parallax.compare.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the whole group says of one figure.
 *
 * @param claim the figure
 * @param verdict conflicts if it conflicts with any of its group, else agrees if it agrees with
 *     any, else not comparable, else single
 * @param against those it conflicts with, as {@link Claim#reference}, in order
 * @param differencePercent the largest difference to those; empty if there are none
 * @param remark the conversion and the reason in words
 */
public record Figure(
    Claim claim,
    FigureVerdict verdict,
    List<String> against,
    Optional<BigDecimal> differencePercent,
    String remark) {
  public Figure {
    against = List.copyOf(against);
  }
}
