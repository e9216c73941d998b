package parallax.compare.sensitivity;

import java.util.OptionalDouble;
import parallax.annotate.AnnotatedArticle;
import parallax.frame.FrameScores;

/**
 * Somebody else's stance of an article, to be read beside the one that counts and never in its
 * place.
 */
@FunctionalInterface
public interface SecondOpinion {
  /** Nobody else was asked. */
  SecondOpinion NONE = (article, scores) -> OptionalDouble.empty();

  /**
   * The stance of an article, −1…+1; empty if there is none.
   *
   * @param scores which say what sentences are relevant
   */
  OptionalDouble stance(AnnotatedArticle article, FrameScores scores);
}
