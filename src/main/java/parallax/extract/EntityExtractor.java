package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.study.Study;

/** Finds names: those of the study's gazetteer and those the annotator's model recognises. */
public final class EntityExtractor {
  private final Study study;

  /** An extractor for the names of one study. */
  public EntityExtractor(Study study) {
    this.study = study;
  }

  /** The mentions of an article in order of their place; they do not overlap. */
  public List<EntityMention> extract(AnnotatedArticle article) {
    List<EntityMention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        study.gazetteer().entries().stream()
            .filter(entry -> entry.alias().equals(token.text()))
            .findFirst()
            .ifPresent(
                entry ->
                    mentions.add(
                        new EntityMention(
                            sentence.number(),
                            token.span(),
                            EntityType.valueOf(entry.type()),
                            entry.canonical(),
                            Optional.empty())));
      }
    }
    return mentions;
  }
}
