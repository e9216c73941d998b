package parallax.encoder;

import java.util.Arrays;

/**
 * Multi-head attention (Vaswani et al. 2017, section 3.2) of every piece of a window to every
 * other. Scores are worked out with the attended pieces in rows and the attending ones in columns,
 * so that maximum, exponential and sum run along rows.
 */
final class Attention {
  private final Linear query;
  private final Linear key;
  private final Linear value;
  private final Linear output;
  private final int heads;

  /**
   * Attention.
   *
   * @param heads a number the width is a multiple of; four times it, too
   */
  Attention(Linear query, Linear key, Linear value, Linear output, int heads) {
    this.query = query;
    this.key = key;
    this.value = value;
    this.output = output;
    this.heads = heads;
  }

  /** What each piece takes from the others. */
  Panels of(Panels states) {
    int size = states.columns() / heads;
    float scale = (float) (1 / StrictMath.sqrt(size));
    Panels queries = query.of(states).transposed(scale);
    Panels keys = key.of(states);
    Panels values = value.of(states).transposed(1);
    Panels context = new Panels(states.columns(), states.rows());
    Panels scores = new Panels(states.rows(), states.rows());
    int panels = size / Panels.ROWS;
    for (int head = 0; head < heads; head++) {
      int first = head * panels;
      scores.clear();
      PanelProduct.add(keys, 0, head * size, keys.down(), queries, first, panels, scores, 0);
      float[][] sums = exponentials(scores);
      PanelProduct.add(values, first, 0, panels, scores, 0, scores.down(), context, first);
      divide(context, first, panels, sums);
    }
    return output.of(context.transposed(1));
  }

  /**
   * Replaces scores by exponentials of their distance to the greatest of their column.
   *
   * @return the sums of the columns, by column of panels
   */
  private static float[][] exponentials(Panels scores) {
    float[][] sums = new float[scores.across()][Panels.COLUMNS];
    float[] greatest = new float[Panels.COLUMNS];
    float[] values = new float[Panels.COLUMNS];
    float[] scratch = new float[Exponential.SCRATCH];
    for (int beside = 0; beside < scores.across(); beside++) {
      int width = scores.width(beside);
      Arrays.fill(greatest, Float.NEGATIVE_INFINITY);
      for (int row = 0; row < scores.rows(); row++) {
        System.arraycopy(panel(scores, row, beside), place(row), values, 0, width);
        raise(greatest, values, width);
      }
      for (int row = 0; row < scores.rows(); row++) {
        // Loops that begin somewhere in an array are not made into vector instructions.
        System.arraycopy(panel(scores, row, beside), place(row), values, 0, width);
        Exponential.ofDifferences(values, greatest, scratch, width);
        add(sums[beside], values, width);
        System.arraycopy(values, 0, panel(scores, row, beside), place(row), width);
      }
      // The padding has scores, too; nobody attends to it.
      for (int row = scores.rows(); row < scores.down() * Panels.ROWS; row++) {
        Arrays.fill(panel(scores, row, beside), place(row), place(row) + width, 0);
      }
    }
    return sums;
  }

  private static float[] panel(Panels matrix, int row, int beside) {
    return matrix.panel(row / Panels.ROWS, beside);
  }

  private static int place(int row) {
    return row % Panels.ROWS * Panels.COLUMNS;
  }

  private static void raise(float[] greatest, float[] values, int width) {
    for (int j = 0; j < width; j++) {
      greatest[j] = Math.max(greatest[j], values[j]);
    }
  }

  private static void add(float[] sums, float[] values, int width) {
    for (int j = 0; j < width; j++) {
      sums[j] += values[j];
    }
  }

  private static void divide(Panels context, int first, int panels, float[][] sums) {
    for (int beside = 0; beside < context.across(); beside++) {
      for (int below = first; below < first + panels; below++) {
        float[] panel = context.panel(below, beside);
        for (int row = 0; row < Panels.ROWS; row++) {
          divide(panel, row * Panels.COLUMNS, sums[beside], context.width(beside));
        }
      }
    }
  }

  private static void divide(float[] values, int at, float[] by, int width) {
    for (int j = 0; j < width; j++) {
      values[j + at] = values[j + at] / by[j];
    }
  }
}
