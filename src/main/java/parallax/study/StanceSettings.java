package parallax.study;

import java.util.Map;

/**
 * Numbers that put the models together; settings.yaml says where each comes from.
 *
 * @param articleWeight how strongly what the rest of the article conveys bears on a sentence; 0
 *     reads every sentence alone
 * @param reportedFactor what the author conveys of what he only reports, 0…1, where no encoder says
 *     how likely he conveys it
 * @param neutralZone a direction nearer to 0 than this, on −1…+1, is 0
 * @param relevanceThreshold least probability of a relevant sentence
 * @param frameThreshold least probability of an evoked frame that has no threshold of its own
 * @param frameThresholds the others', by the frame's name; may be empty
 */
public record StanceSettings(
    double articleWeight,
    double reportedFactor,
    double neutralZone,
    double relevanceThreshold,
    double frameThreshold,
    Map<String, Double> frameThresholds) {
  /** Copies the map. */
  public StanceSettings {
    frameThresholds = Map.copyOf(frameThresholds);
  }

  /** Settings with one threshold for all frames. */
  public StanceSettings(
      double articleWeight,
      double reportedFactor,
      double neutralZone,
      double relevanceThreshold,
      double frameThreshold) {
    this(articleWeight, reportedFactor, neutralZone, relevanceThreshold, frameThreshold, Map.of());
  }

  /** Least probability with which {@code frame} is evoked. */
  public double threshold(String frame) {
    return frameThresholds.getOrDefault(frame, frameThreshold);
  }
}
