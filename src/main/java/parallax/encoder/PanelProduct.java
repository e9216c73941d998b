package parallax.encoder;

/**
 * The product of matrices in panels. Every element of the result is a sum over the inner index in
 * rising order, starting with what stood there; the order depends on neither machine nor size. Each
 * product is added with one rounding (fused multiply-add), which processors have an instruction for
 * and Java defines to the last bit; without the instruction it is the same, and very slow.
 */
final class PanelProduct {
  /** Half the rows of a panel: the second kernel begins there. */
  private static final int THIRD_ROW = 2 * Panels.COLUMNS;

  private static final int FOURTH_ROW = 3 * Panels.COLUMNS;

  /** Panels of the right matrix that are used for all rows in turn; they fit a second cache. */
  private static final int BLOCK = 16;

  private PanelProduct() {}

  /** Adds to {@code into} the product of two matrices. */
  static void add(Panels left, Panels right, Panels into) {
    add(left, 0, 0, left.down(), right, 0, right.down(), into, 0);
  }

  /**
   * Adds to rows of {@code into} the product of a part of {@code left} and some rows of {@code
   * right}. Rows are counted in panels, so they begin at multiples of four.
   *
   * @param leftPanel the first panel of rows of the left matrix
   * @param leftColumn its first column, a multiple of four
   * @param down how many panels of rows
   * @param rightPanel the first panel of rows of the right matrix
   * @param inner how many panels of rows of the right matrix
   * @param intoPanel the first panel of rows of the result
   */
  static void add(
      Panels left,
      int leftPanel,
      int leftColumn,
      int down,
      Panels right,
      int rightPanel,
      int inner,
      Panels into,
      int intoPanel) {
    for (int beside = 0; beside < into.across(); beside++) {
      for (int begin = 0; begin < inner; begin += BLOCK) {
        int end = Math.min(inner, begin + BLOCK);
        for (int row = 0; row < down; row++) {
          float[] sums = into.panel(intoPanel + row, beside);
          for (int i = begin; i < end; i++) {
            int column = leftColumn + i * Panels.ROWS;
            add(
                left.panel(leftPanel + row, column / Panels.COLUMNS),
                column % Panels.COLUMNS,
                right.panel(rightPanel + i, beside),
                sums,
                into.width(beside));
          }
        }
      }
    }
  }

  private static void add(float[] left, int column, float[] right, float[] sums, int width) {
    int second = column + Panels.COLUMNS;
    int third = column + THIRD_ROW;
    int fourth = column + FOURTH_ROW;
    addUpper(
        sums,
        right,
        width,
        left[column],
        left[column + 1],
        left[second],
        left[second + 1],
        left[third],
        left[third + 1],
        left[fourth],
        left[fourth + 1]);
    addLower(
        sums,
        right,
        width,
        left[column + 2],
        left[column + 3],
        left[second + 2],
        left[second + 3],
        left[third + 2],
        left[third + 3],
        left[fourth + 2],
        left[fourth + 3]);
  }

  /**
   * Adds the first two rows of the right panel to the four of the sums, each times its factor. More
   * at once, or a sum in another order, and the compiler no longer makes vector instructions of it.
   */
  private static void addUpper(
      float[] sums,
      float[] right,
      int width,
      float a0,
      float b0,
      float a1,
      float b1,
      float a2,
      float b2,
      float a3,
      float b3) {
    for (int j = 0; j < width; j++) {
      float a = right[j];
      float b = right[j + Panels.COLUMNS];
      float sum0 = Math.fma(b0, b, Math.fma(a0, a, sums[j]));
      float sum1 = Math.fma(b1, b, Math.fma(a1, a, sums[j + Panels.COLUMNS]));
      float sum2 = Math.fma(b2, b, Math.fma(a2, a, sums[j + THIRD_ROW]));
      float sum3 = Math.fma(b3, b, Math.fma(a3, a, sums[j + FOURTH_ROW]));
      sums[j] = sum0;
      sums[j + Panels.COLUMNS] = sum1;
      sums[j + THIRD_ROW] = sum2;
      sums[j + FOURTH_ROW] = sum3;
    }
  }

  /** The same with the last two rows: the distance must be a constant. */
  private static void addLower(
      float[] sums,
      float[] right,
      int width,
      float a0,
      float b0,
      float a1,
      float b1,
      float a2,
      float b2,
      float a3,
      float b3) {
    for (int j = 0; j < width; j++) {
      float a = right[j + THIRD_ROW];
      float b = right[j + FOURTH_ROW];
      float sum0 = Math.fma(b0, b, Math.fma(a0, a, sums[j]));
      float sum1 = Math.fma(b1, b, Math.fma(a1, a, sums[j + Panels.COLUMNS]));
      float sum2 = Math.fma(b2, b, Math.fma(a2, a, sums[j + THIRD_ROW]));
      float sum3 = Math.fma(b3, b, Math.fma(a3, a, sums[j + FOURTH_ROW]));
      sums[j] = sum0;
      sums[j + Panels.COLUMNS] = sum1;
      sums[j + THIRD_ROW] = sum2;
      sums[j + FOURTH_ROW] = sum3;
    }
  }
}
