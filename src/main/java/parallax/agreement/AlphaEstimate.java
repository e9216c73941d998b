package parallax.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parallax.compare.Bootstrap;
import parallax.compare.Interval;

/**
 * Krippendorff's α of one variable with what it rests on.
 *
 * @param level of measurement
 * @param units with codes of at least two coders
 * @param codes in these units
 * @param values different ones among them
 * @param alpha empty if it cannot be told; see {@link Krippendorff#alpha}
 * @param interval percentile bootstrap over units; empty if α is
 * @param draws how many of the bootstrap's draws had an α: a draw that holds one value alone has
 *     none
 */
public record AlphaEstimate(
    Level level,
    int units,
    int codes,
    int values,
    OptionalDouble alpha,
    Optional<Interval> interval,
    int draws) {
  private static final double GOOD = 0.8;
  private static final double TENTATIVE = 0.667;

  /**
   * Measures.
   *
   * @param bootstrap draws the units
   * @param stream names the draws, such as the variable
   */
  public static AlphaEstimate of(Codings codings, Bootstrap bootstrap, String stream) {
    List<List<String>> units = codings.pairable();
    int codes = units.stream().mapToInt(List::size).sum();
    OptionalDouble alpha = Krippendorff.alpha(codings);
    if (alpha.isEmpty()) {
      return new AlphaEstimate(
          codings.level(),
          units.size(),
          codes,
          codings.values().size(),
          alpha,
          Optional.empty(),
          0);
    }
    ResampledAlpha resampled = new ResampledAlpha(codings);
    double[] draws =
        bootstrap.resample(stream, 1, random -> new double[] {resampled.draw(random)})[0];
    int told = (int) Arrays.stream(draws).filter(draw -> !Double.isNaN(draw)).count();
    return new AlphaEstimate(
        codings.level(),
        units.size(),
        codes,
        codings.values().size(),
        alpha,
        bootstrap.interval(draws),
        told);
  }

  /**
   * What α allows by Krippendorff's rule of thumb (2004, p. 241): good from .8, tentative
   * conclusions from .667, too low, or that it cannot be told.
   */
  public String verdict() {
    if (alpha.isEmpty()) {
      return "cannot be told";
    }
    double value = alpha.getAsDouble();
    if (value >= GOOD) {
      return "good";
    }
    return value >= TENTATIVE ? "tentative" : "too low";
  }
}
