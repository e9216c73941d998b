package parallax;

import java.util.List;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Annotator;
import parallax.annotate.LanguageGuard;
import parallax.annotate.Sentence;
import parallax.clean.CleanArticle;
import parallax.clean.Cleaner;
import parallax.corpus.Article;
import parallax.corpus.ArticleException;
import parallax.extract.Attribution;
import parallax.extract.AttributionExtractor;
import parallax.extract.EntityExtractor;
import parallax.extract.EntityMention;
import parallax.extract.Quantity;
import parallax.extract.QuantityExtractor;
import parallax.frame.FrameScorer;
import parallax.frame.FrameScores;
import parallax.study.Study;

/**
 * One article through the stages in order: Article → CleanArticle → AnnotatedArticle →
 * EntityMentions, Quantities, Attributions → FrameScores.
 *
 * <p>Safe for use by multiple threads.
 */
public final class Pipeline {
  private final Cleaner cleaner;
  private final LanguageGuard languageGuard;
  private final Annotator annotator;
  private final EntityExtractor entityExtractor;
  private final QuantityExtractor quantityExtractor;
  private final AttributionExtractor attributionExtractor;
  private final FrameScorer frameScorer;

  /**
   * Wires the stages for one study.
   *
   * @param study what is measured
   * @param annotator who finds sentences, tokens and names
   * @param languageGuard who turns away what is not English
   */
  public Pipeline(Study study, Annotator annotator, LanguageGuard languageGuard) {
    this(new Cleaner(), study, annotator, languageGuard);
  }

  /** As above, with another way of finding the article on its page. */
  public Pipeline(Cleaner cleaner, Study study, Annotator annotator, LanguageGuard languageGuard) {
    this.cleaner = cleaner;
    this.annotator = annotator;
    this.languageGuard = languageGuard;
    this.entityExtractor = new EntityExtractor(study);
    this.quantityExtractor = new QuantityExtractor(study);
    this.attributionExtractor = new AttributionExtractor(study);
    this.frameScorer = new FrameScorer(study);
  }

  /**
   * Everything found in one article.
   *
   * @throws ArticleException if the article cannot be analysed
   */
  public ArticleAnalysis analyze(Article article) {
    CleanArticle clean = cleaner.clean(article);
    if (clean.paragraphs().isEmpty()) {
      throw new ArticleException(
          article.entry().file(), "clean", "nothing is left after cleaning; expected article text");
    }
    AnnotatedArticle annotated = annotate(clean);
    List<EntityMention> entities = entityExtractor.extract(annotated);
    List<Quantity> quantities = quantityExtractor.extract(annotated, entities);
    List<Attribution> attributions = attributionExtractor.extract(annotated, entities);
    FrameScores frames = frameScorer.score(annotated, entities, attributions);
    return new ArticleAnalysis(annotated, entities, quantities, attributions, frames);
  }

  private AnnotatedArticle annotate(CleanArticle clean) {
    String language = languageGuard.admit(clean);
    List<Sentence> sentences = annotator.annotate(clean.text(), clean.paragraphs());
    if (sentences.isEmpty()) {
      throw new ArticleException(
          clean.article().entry().file(), "annotate", "no sentence was found; expected prose");
    }
    return new AnnotatedArticle(clean, language, sentences);
  }
}
