package parallax.compare;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import parallax.study.StudySettings;

/**
 * Percentile bootstrap (Efron and Tibshirani 1993, chapter 13), the same numbers on every machine.
 *
 * <p>Every stream of draws has a name and a seed of its own, so that a source's interval does not
 * change when another source is added.
 */
public final class Bootstrap {
  private final int resamples;
  private final long seed;
  private final double confidence;

  /** As many draws, from the seed, as the study sets. */
  public Bootstrap(StudySettings settings) {
    this.resamples = settings.bootstrapResamples();
    this.seed = settings.bootstrapSeed();
    this.confidence = settings.confidence();
  }

  /**
   * The measure over as many draws, with replacement, as the study sets.
   *
   * @param stream names the draws, such as a source
   * @param sample measurable
   */
  double[] resample(String stream, Sample sample) {
    Draws draws = new Draws(seed ^ hash(stream));
    double[] values = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      values[i] = sample.draw(draws);
    }
    return values;
  }

  /**
   * Several measures over the same draws.
   *
   * @param stream names the draws
   * @param measures how many there are
   * @param draw one draw's value of each
   * @return the draws of each measure
   */
  public double[][] resample(String stream, int measures, Function<Draws, double[]> draw) {
    Draws draws = new Draws(seed ^ hash(stream));
    double[][] values = new double[measures][resamples];
    for (int i = 0; i < resamples; i++) {
      double[] drawn = draw.apply(draws);
      for (int measure = 0; measure < measures; measure++) {
        values[measure][i] = drawn[measure];
      }
    }
    return values;
  }

  /**
   * The central interval of resampled values; those that could not be measured (NaN) are left out.
   * Empty if none could.
   */
  public Optional<Interval> interval(double[] values) {
    return new Quantiles(values, (1 - confidence) / 2).interval();
  }

  /**
   * As {@link #interval}, but empty where it has no width: all evidence points one way, or there is
   * none, so no draw leaves the value, and a point would look like certainty.
   */
  Optional<Interval> intervalWithWidth(double[] values) {
    return interval(values).filter(interval -> interval.low() < interval.high());
  }

  /** FNV-1a, 64 bits, over UTF-8: String's own hash has too few bits to keep streams apart. */
  private static long hash(String stream) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : stream.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
