package parallax.agreement;

import java.util.List;

/**
 * α of two coders whose units are drawn thousands of times over. The same as {@link
 * Krippendorff#alpha} of the units behind it.
 */
public final class PairAlpha {
  private final Level level;
  private final double[] values;

  /**
   * For a variable.
   *
   * @param values in order; whole numbers unless the level is nominal
   * @throws NumberFormatException if they must be and are not
   */
  public PairAlpha(Level level, List<String> values) {
    this.level = level;
    this.values = new double[values.size()];
    for (int value = 0; value < this.values.length; value++) {
      this.values[value] = level.numeric() ? Integer.parseInt(values.get(value)) : value;
    }
  }

  /**
   * α of units coded twice. NaN if there is one value alone, or none.
   *
   * @param first place of the value the first coder gave, of each unit
   * @param second the second coder's
   * @param times how often each unit counts
   */
  public double of(int[] first, int[] second, double[] times) {
    Coincidences coincidences = new Coincidences(level, values);
    for (int unit = 0; unit < times.length; unit++) {
      int a = first[unit];
      int b = second[unit];
      coincidences.given(a, times[unit]);
      coincidences.given(b, times[unit]);
      if (a != b) {
        coincidences.met(Math.min(a, b), Math.max(a, b), times[unit]);
      }
    }
    return coincidences.alpha();
  }
}
