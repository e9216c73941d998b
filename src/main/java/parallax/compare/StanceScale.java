package parallax.compare;

/**
 * A scale on which the same sentences can be summed up: p of them point to resilience, n to
 * distancing, the rest to neither.
 */
public enum StanceScale {
  /** Half the mean direction: strength counts; −1…+1. The scale of the stance itself. */
  MEAN("mean", "sum of directions / (2 x relevant sentences)"),
  /** Who outnumbers whom among sentences that take a side; −1…+1, missing if none does. */
  BALANCE("balance", "(p - n) / (p + n)"),
  /** Log-odds with half a sentence added to each side (Lowe et al. 2011); unbounded. */
  LOG_RATIO("log_ratio", "ln((p + 0.5) / (n + 0.5))");

  private static final double HALF = 0.5;

  private final String label;
  private final String formula;

  StanceScale(String label, String formula) {
    this.label = label;
    this.formula = formula;
  }

  /** As written in stance_scales.csv. */
  public String label() {
    return label;
  }

  /** The scale's formula, for the methods appendix. */
  public String formula() {
    return formula;
  }

  /**
   * The value on this scale; NaN if there is none.
   *
   * @param sum of the directions, −2…+2 each
   * @param positive sentences that point to resilience
   * @param negative sentences that point to distancing
   * @param sentences all relevant ones
   */
  double value(double sum, int positive, int negative, int sentences) {
    return switch (this) {
      case MEAN -> Measure.STANCE_SCALE * sum / sentences;
      case BALANCE -> (double) (positive - negative) / (positive + negative);
      case LOG_RATIO -> StrictMath.log((positive + HALF) / (negative + HALF));
    };
  }
}
