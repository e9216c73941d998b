package parallax.agreement;

import java.util.Arrays;
import java.util.List;
import parallax.compare.Draws;

/**
 * α over units drawn with replacement. What the units of a draw add to the coincidences is kept per
 * unit, so that a draw costs a sum: the library counts anew each time, which for thousands of draws
 * takes minutes.
 */
final class ResampledAlpha {
  private final Level level;
  private final double[] values;

  /** Per unit: how often each value was given. */
  private final int[][] counts;

  ResampledAlpha(Codings codings) {
    List<String> names = codings.values();
    this.level = codings.level();
    this.values = new double[names.size()];
    for (int value = 0; value < values.length; value++) {
      values[value] = level.numeric() ? Integer.parseInt(names.get(value)) : value;
    }
    List<List<String>> units = codings.pairable();
    this.counts = new int[units.size()][names.size()];
    for (int unit = 0; unit < counts.length; unit++) {
      for (String code : units.get(unit)) {
        counts[unit][names.indexOf(code)]++;
      }
    }
  }

  /** α of one draw of as many units as there are; NaN if the draw holds one value alone. */
  double draw(Draws random) {
    int[] drawn = new int[counts.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[random.below(counts.length)]++;
    }
    return alpha(drawn);
  }

  /** α of every unit once. */
  double whole() {
    int[] once = new int[counts.length];
    Arrays.fill(once, 1);
    return alpha(once);
  }

  /** α of the units, each taken so many times. */
  private double alpha(int[] times) {
    Coincidences coincidences = new Coincidences(level, values);
    for (int unit = 0; unit < times.length; unit++) {
      if (times[unit] > 0) {
        add(counts[unit], times[unit], coincidences);
      }
    }
    return coincidences.alpha();
  }

  private static void add(int[] counts, int times, Coincidences coincidences) {
    int codes = Arrays.stream(counts).sum();
    for (int a = 0; a < counts.length; a++) {
      coincidences.given(a, (double) times * counts[a]);
      for (int b = a + 1; b < counts.length; b++) {
        coincidences.met(a, b, (double) times * counts[a] * counts[b] / (codes - 1));
      }
    }
  }
}
