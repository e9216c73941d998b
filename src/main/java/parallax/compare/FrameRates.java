package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import parallax.extract.Voice;
import parallax.frame.FrameHit;
import parallax.study.Frame;

/**
 * How often an article evokes each frame, in each voice and in all.
 *
 * <p>Intervals are Garwood's (1936) exact ones for a Poisson count, divided by the tokens: they
 * treat cues as falling independently of each other.
 */
public final class FrameRates {
  /** The voice of a row that counts all voices. */
  public static final String ALL = "all";

  private static final double PER_1000 = 1000;

  private final List<Frame> frames;
  private final double confidence;

  /**
   * Rates of the frames of a study.
   *
   * @param confidence coverage of the intervals, between 0 and 1
   */
  public FrameRates(List<Frame> frames, double confidence) {
    this.frames = List.copyOf(frames);
    this.confidence = confidence;
  }

  /**
   * One frame in one voice.
   *
   * @param frame the frame's name
   * @param voice a voice's label, or {@value #ALL}
   * @param hits the number of cues
   * @param tokens of the whole article, whoever speaks
   * @param per1000 cues per 1,000 tokens
   * @param interval of the rate
   */
  public record Rate(
      String frame, String voice, int hits, int tokens, double per1000, Interval interval) {}

  /**
   * The rates of an article, in order of frame and voice by name.
   *
   * @param tokens of the article, at least 1
   */
  public List<Rate> of(List<FrameHit> hits, int tokens) {
    List<Rate> rates = new ArrayList<>();
    for (Frame frame : frames) {
      List<FrameHit> own = hits.stream().filter(hit -> hit.frame().equals(frame.name())).toList();
      rates.add(rate(frame.name(), ALL, own.size(), tokens));
      for (Voice voice : Voice.values()) {
        int count = (int) own.stream().filter(hit -> hit.voice() == voice).count();
        rates.add(rate(frame.name(), voice.label(), count, tokens));
      }
    }
    rates.sort(java.util.Comparator.comparing(Rate::frame).thenComparing(Rate::voice));
    return rates;
  }

  private Rate rate(String frame, String voice, int hits, int tokens) {
    double tail = (1 - confidence) / 2;
    double low = hits == 0 ? 0 : quantile(2.0 * hits, tail) / 2;
    double high = quantile(2.0 * hits + 2, 1 - tail) / 2;
    return new Rate(
        frame,
        voice,
        hits,
        tokens,
        PER_1000 * hits / tokens,
        new Interval(PER_1000 * low / tokens, PER_1000 * high / tokens));
  }

  private static double quantile(double degrees, double probability) {
    return new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(probability);
  }
}
