package parallax.frame;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import parallax.annotate.AnnotatedArticle;
import parallax.extract.Attribution;
import parallax.extract.EntityMention;
import parallax.extract.Voice;
import parallax.study.Study;

/** Scores the sentences of an article, and the article. */
public final class FrameScorer {
  private final Study study;

  /** A scorer for one study. */
  public FrameScorer(Study study) {
    this.study = study;
  }

  /** The scored article. */
  public FrameScores score(
      AnnotatedArticle article, List<EntityMention> mentions, List<Attribution> attributions) {
    return new FrameScores(
        List.of(),
        article.sentences().stream()
            .map(
                sentence ->
                    new SentenceStance(
                        sentence.number(),
                        false,
                        OptionalDouble.empty(),
                        Voice.AUTHOR,
                        "",
                        OptionalDouble.empty(),
                        new TreeSet<>(),
                        false,
                        false))
            .toList(),
        new ArticleScore(
            0,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            "fewer than " + study.settings().minRelevantSentences() + " relevant sentences"));
  }
}
