package parallax.encoder;

/**
 * The exponential of numbers up to zero, in floats: 2 to a whole number times the exponential of
 * what is left, by the polynomial of Cephes' {@code expf} (Moshier 1989). The error is about one
 * ten-millionth of the value. Below −80 the value of −80 stands, 2 · 10⁻³⁵.
 */
final class Exponential {
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
   * Replaces differences by their exponentials: {@code values[j + at]} by that of {@code values[j +
   * at] - greatest[j]}.
   *
   * @param greatest at least the value it is taken from
   * @param wholes scratch, as long
   */
  static void ofDifferences(float[] values, int at, float[] greatest, float[] wholes, int width) {
    for (int j = 0; j < width; j++) {
      float x = Math.max(values[j + at] - greatest[j], LEAST);
      float rounded = x * LOG2_E + ROUNDER;
      float whole = rounded - ROUNDER;
      float r = x - whole * LN2_HIGH - whole * LN2_LOW;
      float p = 0.00019875691f;
      p = p * r + 0.0013981999f;
      p = p * r + 0.008333452f;
      p = p * r + 0.041665796f;
      p = p * r + 0.16666666f;
      p = p * r + 0.5f;
      values[j + at] = p * r * r + r + 1;
      wholes[j] = rounded;
    }
    for (int j = 0; j < width; j++) {
      // The whole number goes to the exponent's bits; what is above them is shifted out.
      int shift = Float.floatToRawIntBits(wholes[j]) << MANTISSA_BITS;
      int bits = Float.floatToRawIntBits(values[j + at]) + shift;
      values[j + at] = Float.intBitsToFloat(bits);
    }
  }
}
