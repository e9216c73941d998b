package parallax.extract;

import java.util.List;
import parallax.annotate.AnnotatedArticle;

/** Finds reports of what somebody says or thinks. */
public final class AttributionExtractor {
  /** The reports of an article in order of their content. */
  public List<Attribution> extract(AnnotatedArticle article, List<EntityMention> mentions) {
    return List.of();
  }
}
