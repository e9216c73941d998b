package parallax.encoder;

/**
 * The Gaussian error linear unit, x · Φ(x) with the distribution function Φ of the standard normal
 * (Hendrycks and Gimpel 2016), from a table with linear interpolation; off by less than a
 * millionth.
 *
 * <p>With r(u) = u · Φ(−u) it is max(x, 0) − r(|x|), so that the table needs one side only.
 */
final class Gelu {
  /** Where r is less than 10⁻⁸ and is taken for zero. */
  private static final int LIMIT = 6;

  /** Entries per unit: a power of two, so that the place in the table is exact. */
  private static final int STEPS = 512;

  private static final float[] TABLE = table();

  private Gelu() {}

  /** Applies the unit to every element where it stands. */
  static void apply(Panels states) {
    for (int below = 0; below < states.down(); below++) {
      for (int beside = 0; beside < states.across(); beside++) {
        apply(states.panel(below, beside), states.width(beside));
      }
    }
  }

  private static void apply(float[] panel, int width) {
    for (int row = 0; row < panel.length; row += Panels.COLUMNS) {
      for (int j = row; j < row + width; j++) {
        panel[j] = of(panel[j]);
      }
    }
  }

  /** The unit's value. */
  static float of(float x) {
    float size = Math.abs(x);
    // Exact, and faster than the greater of x and 0.
    float positive = 0.5f * x + 0.5f * size;
    float place = size * STEPS;
    if (place >= LIMIT * STEPS) {
      return positive;
    }
    int before = (int) place;
    float rest = TABLE[before];
    return positive - (rest + (place - before) * (TABLE[before + 1] - rest));
  }

  private static float[] table() {
    float[] table = new float[LIMIT * STEPS + 1];
    for (int i = 0; i < table.length; i++) {
      double u = (double) i / STEPS;
      table[i] = (float) (u * 0.5 * (1 - erf(u / StrictMath.sqrt(2))));
    }
    return table;
  }

  /**
   * The error function of a number from 0 to 6, by the series of Abramowitz and Stegun 7.1.6, all
   * of whose terms are positive.
   */
  private static double erf(double z) {
    double term = z;
    double sum = z;
    for (int n = 1; term > sum * 1e-17; n++) {
      term *= 2 * z * z / (2 * n + 1);
      sum += term;
    }
    return 2 / StrictMath.sqrt(Math.PI) * StrictMath.exp(-z * z) * sum;
  }
}
