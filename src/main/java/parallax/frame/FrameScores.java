package parallax.frame;

import java.util.List;

/**
 * What the framing stage finds in one article.
 *
 * @param hits all evidence, in order of place
 * @param stances one per sentence, in order
 * @param score of the whole article
 */
public record FrameScores(List<FrameHit> hits, List<SentenceStance> stances, ArticleScore score) {
  public FrameScores {
    hits = List.copyOf(hits);
    stances = List.copyOf(stances);
  }
}
