package parallax.report;

import java.util.HashMap;
import java.util.Map;
import parallax.ArticleAnalysis;
import parallax.frame.FrameRate;

/** Cues of each frame by source and voice. */
final class FrameVoices {
  private final Map<Key, Integer> hits = new HashMap<>();

  private record Key(String source, String frame, String voice) {}

  /** Takes an article. */
  void accept(ArticleAnalysis analysis) {
    String source = analysis.clean().article().entry().source();
    for (FrameRate rate : analysis.frames().rates()) {
      hits.merge(new Key(source, rate.frame(), rate.voiceLabel()), rate.hits(), Integer::sum);
    }
  }

  /**
   * The number of cues.
   *
   * @param voice its label, or {@code all}
   */
  int hits(String source, String frame, String voice) {
    return hits.getOrDefault(new Key(source, frame, voice), 0);
  }
}
