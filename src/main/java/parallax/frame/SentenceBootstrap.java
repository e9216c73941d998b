package parallax.frame;

import java.util.Arrays;

/**
 * Percentile intervals of a mean by resampling with replacement (Efron and Tibshirani 1993, chapter
 * 13).
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
 * generators", OOPSLA), written out here so that no Java version can change a draw.
 */
final class SentenceBootstrap {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private final int resamples;
  private long state;

  SentenceBootstrap(int resamples, long seed) {
    this.resamples = resamples;
    this.state = seed;
  }

  /**
   * The bounds of an interval.
   *
   * @param low lower bound
   * @param high upper bound
   */
  record Interval(double low, double high) {}

  /**
   * The interval of the mean of {@code values}.
   *
   * @param values at least one
   * @param confidence coverage, between 0 and 1
   */
  Interval interval(double[] values, double confidence) {
    double[] means = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      double sum = 0;
      for (int drawn = 0; drawn < values.length; drawn++) {
        sum += values[below(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    double tail = (1 - confidence) / 2;
    return new Interval(quantile(means, tail), quantile(means, 1 - tail));
  }

  /** The smallest value with at least the given share of the sorted values at or below it. */
  private static double quantile(double[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1];
  }

  /** A number from 0 to below {@code bound}: the high bits of a 32-bit draw times the bound. */
  private int below(int bound) {
    return (int) (((next() >>> Integer.SIZE) * bound) >>> Integer.SIZE);
  }

  private long next() {
    state += GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
