package parallax.annotate.corenlp;

/** Adds rows of a matrix, each times a factor, several at a time: memory is read less often. */
final class RowSums {
  private static final int AT_ONCE = 5;

  private RowSums() {}

  /**
   * Adds to {@code into} the rows of {@code matrix} from {@code first} on, as many as there are
   * factors, each times its factor.
   */
  static void add(float[] into, float[] factors, float[][] matrix, int first) {
    int i = 0;
    for (; i + AT_ONCE <= factors.length; i += AT_ONCE) {
      addFive(into, factors, i, matrix, first + i);
    }
    for (; i < factors.length; i++) {
      addOne(into, factors[i], matrix[first + i]);
    }
  }

  private static void addFive(float[] into, float[] factors, int at, float[][] matrix, int first) {
    add(
        into,
        factors[at],
        matrix[first],
        factors[at + 1],
        matrix[first + 1],
        factors[at + 2],
        matrix[first + 2],
        factors[at + 3],
        matrix[first + 3],
        factors[at + 4],
        matrix[first + 4]);
  }

  /**
   * A loop this plain over arrays of its own is one the compiler makes into vector instructions.
   */
  private static void add(
      float[] into,
      float f0,
      float[] r0,
      float f1,
      float[] r1,
      float f2,
      float[] r2,
      float f3,
      float[] r3,
      float f4,
      float[] r4) {
    for (int i = 0; i < into.length; i++) {
      into[i] = into[i] + f0 * r0[i] + f1 * r1[i] + f2 * r2[i] + f3 * r3[i] + f4 * r4[i];
    }
  }

  private static void addOne(float[] into, float factor, float[] row) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * row[i];
    }
  }
}
