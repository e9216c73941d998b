package parallax;

import java.util.List;
import parallax.annotate.AnnotatedArticle;
import parallax.clean.CleanArticle;
import parallax.extract.Attribution;
import parallax.extract.EntityMention;
import parallax.extract.Quantity;
import parallax.frame.FrameScores;

/**
 * Everything found in one article.
 *
 * @param annotated the cleaned article with its sentences
 * @param entities in order of place
 * @param quantities in order of place
 * @param attributions in order of content
 * @param frames evidence, sentence stances and the article's score
 */
public record ArticleAnalysis(
    AnnotatedArticle annotated,
    List<EntityMention> entities,
    List<Quantity> quantities,
    List<Attribution> attributions,
    FrameScores frames) {
  public ArticleAnalysis {
    entities = List.copyOf(entities);
    quantities = List.copyOf(quantities);
    attributions = List.copyOf(attributions);
  }

  /** The article's id. */
  public String id() {
    return annotated.id();
  }

  /** The cleaned article. */
  public CleanArticle clean() {
    return annotated.clean();
  }
}
