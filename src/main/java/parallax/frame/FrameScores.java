package parallax.frame;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the framing stage finds in one article.
 *
 * @param hits all evidence of the study, in order of place; sentences that are not relevant yield
 *     none
 * @param dictionaryHits matches of the study's dictionaries, in all sentences; they contribute
 *     nothing to stance
 * @param stances one per sentence, in order
 * @param context what the encoder says of each sentence, in order; empty for a study without one
 *     and for an article that does not name both actors
 * @param score of the whole article
 * @param rates of every frame, in the order of the codebook, in each voice and in all
 */
public record FrameScores(
    List<FrameHit> hits,
    List<FrameHit> dictionaryHits,
    List<SentenceStance> stances,
    List<ContextScore> context,
    ArticleScore score,
    List<FrameRate> rates) {
  public FrameScores {
    hits = List.copyOf(hits);
    dictionaryHits = List.copyOf(dictionaryHits);
    stances = List.copyOf(stances);
    context = List.copyOf(context);
    rates = List.copyOf(rates);
  }

  /** Scores of a study without dictionaries and encoder. */
  public FrameScores(
      List<FrameHit> hits,
      List<SentenceStance> stances,
      ArticleScore score,
      List<FrameRate> rates) {
    this(hits, List.of(), stances, List.of(), score, rates);
  }

  /** The evidence of the study, then the matches of its dictionaries. */
  public List<FrameHit> allHits() {
    return Stream.concat(hits.stream(), dictionaryHits.stream()).toList();
  }
}
