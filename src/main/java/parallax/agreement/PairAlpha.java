package parallax.agreement;

import java.util.List;

/**
 * α of two coders from the counts of their confusion matrix: what is needed where one is drawn
 * thousands of times over. The same as {@link Krippendorff#alpha} of the units behind it.
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
   * α of so many units: row by the first coder, column by the second, both in the order of the
   * values. NaN if there is one value alone, or none.
   */
  public double of(double[][] confusion) {
    Coincidences coincidences = new Coincidences(level, values);
    for (int a = 0; a < values.length; a++) {
      coincidences.given(a, 2 * confusion[a][a]);
      for (int b = 0; b < values.length; b++) {
        if (a != b && confusion[a][b] > 0) {
          coincidences.given(a, confusion[a][b]);
          coincidences.given(b, confusion[a][b]);
          coincidences.met(Math.min(a, b), Math.max(a, b), confusion[a][b]);
        }
      }
    }
    return coincidences.alpha();
  }
}
