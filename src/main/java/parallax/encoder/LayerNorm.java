package parallax.encoder;

/**
 * Layer normalisation (Ba, Kiros and Hinton 2016): each row is brought to mean 0 and variance 1,
 * then scaled and moved by what was learned.
 */
final class LayerNorm {
  /** What BERT adds to the variance. */
  private static final double EPSILON = 1e-12;

  private final float[] weight;
  private final float[] bias;

  /**
   * A normalisation.
   *
   * @param weight one per column
   * @param bias one per column
   */
  LayerNorm(float[] weight, float[] bias) {
    this.weight = weight;
    this.bias = bias;
  }

  /** Normalises every row of a matrix where it stands. */
  void apply(Panels states) {
    float[] row = new float[weight.length];
    for (int i = 0; i < states.rows(); i++) {
      states.copyRow(i, row);
      normalise(row);
      states.setRow(i, row);
    }
  }

  /** Adds one matrix to another, then normalises every row of it where it stands. */
  void applyToSum(Panels states, Panels added) {
    float[] row = new float[weight.length];
    float[] more = new float[weight.length];
    for (int i = 0; i < states.rows(); i++) {
      states.copyRow(i, row);
      added.copyRow(i, more);
      for (int j = 0; j < row.length; j++) {
        row[j] += more[j];
      }
      normalise(row);
      states.setRow(i, row);
    }
  }

  private void normalise(float[] row) {
    float mean = (float) (sum(row) / row.length);
    for (int j = 0; j < row.length; j++) {
      row[j] -= mean;
    }
    float factor = (float) (1 / StrictMath.sqrt(sumOfSquares(row) / row.length + EPSILON));
    for (int j = 0; j < row.length; j++) {
      row[j] = row[j] * factor * weight[j] + bias[j];
    }
  }

  /** Four sums side by side: the processor need not wait for one addition to begin the next. */
  private static double sum(float[] row) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int j = 0;
    for (; j + 4 <= row.length; j += 4) {
      a += row[j];
      b += row[j + 1];
      c += row[j + 2];
      d += row[j + 3];
    }
    for (; j < row.length; j++) {
      a += row[j];
    }
    return (a + b) + (c + d);
  }

  private static double sumOfSquares(float[] row) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int j = 0;
    for (; j + 4 <= row.length; j += 4) {
      a += (double) row[j] * row[j];
      b += (double) row[j + 1] * row[j + 1];
      c += (double) row[j + 2] * row[j + 2];
      d += (double) row[j + 3] * row[j + 3];
    }
    for (; j < row.length; j++) {
      a += (double) row[j] * row[j];
    }
    return (a + b) + (c + d);
  }
}
