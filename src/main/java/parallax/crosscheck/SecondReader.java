package parallax.crosscheck;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import parallax.annotate.AnnotatedArticle;
import parallax.compare.sensitivity.SecondOpinion;
import parallax.frame.FrameScores;
import parallax.frame.SentenceStance;
import parallax.provenance.Sha256;

/**
 * Asks a categoriser for the stance of an article. Of a sentence the categoriser was learned from
 * it says what cross-validation said, which had not seen the sentence's article: otherwise it would
 * repeat its coders.
 */
final class SecondReader implements SecondOpinion {
  private static final double STRONGEST = 2;

  private final Categoriser categoriser;
  private final Map<String, Double> heldOut;

  /**
   * A reader.
   *
   * @param heldOut what cross-validation said of sentences, −2…+2, by the sha256 of their text
   */
  SecondReader(Categoriser categoriser, Map<String, Double> heldOut) {
    this.categoriser = categoriser;
    this.heldOut = new HashMap<>(heldOut);
  }

  /** The mean over the sentences that were found relevant, on the scale of the stance. */
  @Override
  public OptionalDouble stance(AnnotatedArticle article, FrameScores scores) {
    return scores.stances().stream()
        .filter(SentenceStance::relevant)
        .map(stance -> article.sentences().get(stance.sentence() - 1))
        .mapToDouble(sentence -> direction(sentence.span().of(article.text())) / STRONGEST)
        .average();
  }

  /** What a sentence conveys, −2…+2. */
  double direction(String text) {
    Double known = heldOut.get(Sha256.of(text));
    return known == null ? categoriser.judge(text).direction() : known;
  }
}
