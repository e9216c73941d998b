package parallax.encoder;

/**
 * The exponential of numbers up to zero, in floats: 2 to a whole number times the exponential of
 * what is left, by the polynomial of Cephes' {@code expf} (Moshier 1989). The error is about one
 * ten-millionth of the value. Below −80 the value of −80 stands, 2 · 10⁻³⁵.
 */
final class Exponential {
  /** Floats of scratch that are needed. */
  static final int SCRATCH = 2 * Panels.COLUMNS;

  private static final float LEAST = -80;

  private static final float LOG2_E = 1.442695f;

  /** Adding this rounds a float to a whole number, which its last bits then hold. */
  private static final float ROUNDER = 12582912f;

  /** The natural logarithm of 2 in two parts, the first so short that its multiples are exact. */
  private static final float LN2_HIGH = 0.6933594f;

  private static final float LN2_LOW = -0.00021219444f;

  private static final int MANTISSA_BITS = 23;

  private Exponential() {}

  /**
   * Replaces differences by their exponentials: {@code values[j]} by that of {@code values[j] -
   * greatest[j]}. Three loops: the compiler makes vector instructions of the first two only while
   * they are short and write to one array.
   *
   * @param greatest at least the value it is taken from
   * @param scratch {@link #SCRATCH} floats
   * @param width how many, up to the columns of a panel
   */
  static void ofDifferences(float[] values, float[] greatest, float[] scratch, int width) {
    for (int j = 0; j < width; j++) {
      float x = Math.max(values[j] - greatest[j], LEAST);
      scratch[j] = x;
      scratch[j + Panels.COLUMNS] = x * LOG2_E + ROUNDER;
    }
    ofRest(scratch, width);
    for (int j = 0; j < width; j++) {
      // The whole number goes to the exponent's bits; what is above it is shifted out.
      int shift = Float.floatToRawIntBits(scratch[j + Panels.COLUMNS]) << MANTISSA_BITS;
      values[j] = Float.intBitsToFloat(Float.floatToRawIntBits(scratch[j]) + shift);
    }
  }

  /** Replaces numbers by the exponential of what their whole multiples of ln 2 leave. */
  private static void ofRest(float[] scratch, int width) {
    for (int j = 0; j < width; j++) {
      float whole = scratch[j + Panels.COLUMNS] - ROUNDER;
      float r = scratch[j] - whole * LN2_HIGH - whole * LN2_LOW;
      float p = 0.00019875691f;
      p = p * r + 0.0013981999f;
      p = p * r + 0.008333452f;
      p = p * r + 0.041665796f;
      p = p * r + 0.16666666f;
      p = p * r + 0.5f;
      scratch[j] = p * r * r + r + 1;
    }
  }
}
