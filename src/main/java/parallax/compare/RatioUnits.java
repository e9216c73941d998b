package parallax.compare;

/**
 * The units a measure rests on (articles or sentences), each with a numerator and a denominator;
 * the measure is the sum of the numerators over the sum of the denominators, times a scale.
 *
 * <p>A mean is the case in which every denominator is 1; cues per 1,000 tokens the case in which
 * they are lengths.
 */
final class RatioUnits {
  private final double[] numerators;
  private final double[] denominators;
  private final double scale;
  private final Kind kind;

  /** What a unit is. */
  enum Kind {
    ARTICLES,
    SENTENCES
  }

  /**
   * Units in some order.
   *
   * @param numerators one per unit
   * @param denominators one per unit, in the same order, none negative
   * @param scale factor of the result
   * @param kind what a unit is
   */
  RatioUnits(double[] numerators, double[] denominators, double scale, Kind kind) {
    this.numerators = numerators.clone();
    this.denominators = denominators.clone();
    this.scale = scale;
    this.kind = kind;
  }

  /** What a unit is. */
  Kind kind() {
    return kind;
  }

  /** The number of units. */
  int size() {
    return numerators.length;
  }

  /** Whether there is anything to measure. */
  boolean measurable() {
    double sum = 0;
    for (double denominator : denominators) {
      sum += denominator;
    }
    return sum > 0;
  }

  /** The measure over all units. */
  double value() {
    int[] all = new int[size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return value(all);
  }

  /** The measure over the units drawn; NaN if they have no denominator. */
  double value(int[] drawn) {
    double numerator = 0;
    double denominator = 0;
    for (int unit : drawn) {
      numerator += numerators[unit];
      denominator += denominators[unit];
    }
    return scale * numerator / denominator;
  }
}
