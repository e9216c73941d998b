package parallax.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.extract.Voice;
import parallax.study.Frame;

/**
 * Rates of frames per 1,000 tokens, with Poisson intervals by Byar's approximation (Breslow and Day
 * 1987, "Statistical Methods in Cancer Research" II, p. 69): for k hits the bounds are k(1 − 1/9k −
 * z/3√k)³ and (k+1)(1 − 1/9(k+1) + z/3√(k+1))³; 0 is the lower bound for k = 0.
 */
final class FrameRates {
  private static final double PER = 1000;

  private final List<Frame> frames;
  private final double z;

  /**
   * @param frames in the order of the codebook
   * @param confidence coverage of the intervals, between 0 and 1
   */
  FrameRates(List<Frame> frames, double confidence) {
    this.frames = List.copyOf(frames);
    this.z = NormalQuantile.of(1 - (1 - confidence) / 2);
  }

  /** Every frame in every voice, then in all; frames without a hit included. */
  List<FrameRate> of(List<FrameHit> hits, int tokens) {
    List<FrameRate> rates = new ArrayList<>();
    for (Frame frame : frames) {
      List<FrameHit> own = hits.stream().filter(hit -> hit.frame().equals(frame.name())).toList();
      for (Voice voice : Voice.values()) {
        int count = (int) own.stream().filter(hit -> hit.voice() == voice).count();
        rates.add(rate(frame.name(), Optional.of(voice), count, tokens));
      }
      rates.add(rate(frame.name(), Optional.empty(), own.size(), tokens));
    }
    return List.copyOf(rates);
  }

  private FrameRate rate(String frame, Optional<Voice> voice, int hits, int tokens) {
    double unit = PER / tokens;
    return new FrameRate(
        frame, voice, hits, tokens, hits * unit, lower(hits) * unit, upper(hits) * unit);
  }

  private double lower(int hits) {
    return hits == 0 ? 0 : Math.max(0, byar(hits, -z));
  }

  private double upper(int hits) {
    return byar(hits + 1, z);
  }

  private static double byar(double count, double z) {
    double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
    return root <= 0 ? 0 : count * root * root * root;
  }
}
