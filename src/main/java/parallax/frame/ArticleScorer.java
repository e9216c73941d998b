package parallax.frame;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import parallax.provenance.Sha256;
import parallax.study.StudySettings;

/**
 * Sums up an article.
 *
 * <p>Stance = (1 / 2n) Σ aᵢ over its n relevant sentences, where aᵢ is the author direction of a
 * sentence, −2…+2; so the stance lies between −1 (distancing) and +1 (resilience). Face stance is
 * the same sum over face directions. The interval is the percentile interval of the mean under
 * resampling of the sentences with replacement (Efron and Tibshirani 1993, chapter 13).
 */
final class ArticleScorer {
  private static final int HEX = 16;

  private final StudySettings settings;

  ArticleScorer(StudySettings settings) {
    this.settings = settings;
  }

  ArticleScore score(String articleId, List<SentenceStance> stances, List<FrameHit> hits) {
    List<SentenceStance> relevant = stances.stream().filter(SentenceStance::relevant).toList();
    String withheld = withheld(relevant.size(), cueSentences(hits));
    if (!withheld.isEmpty()) {
      OptionalDouble none = OptionalDouble.empty();
      return new ArticleScore(relevant.size(), none, none, none, none, withheld);
    }
    double[] directions = scaled(relevant, SentenceStance::authorDirection);
    SentenceBootstrap.Interval interval =
        new SentenceBootstrap(settings.bootstrapResamples(), seed(articleId))
            .interval(directions, settings.confidence());
    return new ArticleScore(
        relevant.size(),
        OptionalDouble.of(mean(directions)),
        OptionalDouble.of(interval.low()),
        OptionalDouble.of(interval.high()),
        OptionalDouble.of(mean(scaled(relevant, SentenceStance::direction))),
        "");
  }

  private String withheld(int relevant, int withCues) {
    if (relevant < settings.minRelevantSentences()) {
      return "fewer than " + settings.minRelevantSentences() + " relevant sentences";
    }
    return withCues < settings.minCueSentences()
        ? "cues in fewer than " + settings.minCueSentences() + " relevant sentences"
        : "";
  }

  /** In how many sentences words, of a lexicon or learned, and not only a rule took a side. */
  private static int cueSentences(List<FrameHit> hits) {
    return hits.stream()
        .filter(hit -> hit.contribution() != 0 && !hit.lexicon().isEmpty())
        .map(FrameHit::sentence)
        .collect(Collectors.toSet())
        .size();
  }

  /** Depends on the study's seed and the article alone, so that other articles change nothing. */
  private long seed(String articleId) {
    return settings.bootstrapSeed()
        ^ Long.parseUnsignedLong(Sha256.of(articleId).substring(0, HEX), HEX);
  }

  private static double[] scaled(
      List<SentenceStance> stances, Function<SentenceStance, OptionalDouble> direction) {
    return stances.stream()
        .mapToDouble(stance -> direction.apply(stance).orElse(0) / SentenceScorer.STRONGEST)
        .toArray();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
