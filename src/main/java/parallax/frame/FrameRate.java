package parallax.frame;

import java.util.Optional;
import parallax.extract.Voice;

/**
 * How often an article evokes a frame.
 *
 * @param frame name of the frame
 * @param voice in whose voice; empty for all voices together
 * @param hits how many pieces of evidence
 * @param tokens of the whole article: the denominator, the same for every voice, so that the rates
 *     of the voices sum to that of all
 * @param per1000 hits per 1,000 tokens
 * @param low lower bound of {@code per1000}
 * @param high upper bound of {@code per1000}
 */
public record FrameRate(
    String frame,
    Optional<Voice> voice,
    int hits,
    int tokens,
    double per1000,
    double low,
    double high) {
  /** As written in frame_scores.csv: a voice or {@code all}. */
  public String voiceLabel() {
    return voice.map(Voice::label).orElse("all");
  }
}
