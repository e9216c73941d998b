package parallax.frame;

import java.util.List;

/**
 * What the framing stage finds in one article.
 *
 * @param hits all evidence, in order of place; sentences that are not relevant yield none
 * @param stances one per sentence, in order
 * @param score of the whole article
 * @param rates of every frame, in the order of the codebook, in each voice and in all
 */
public record FrameScores(
    List<FrameHit> hits, List<SentenceStance> stances, ArticleScore score, List<FrameRate> rates) {
  public FrameScores {
    hits = List.copyOf(hits);
    stances = List.copyOf(stances);
    rates = List.copyOf(rates);
  }
}
