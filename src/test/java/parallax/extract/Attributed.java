package parallax.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.TestAnnotators;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.text.AlignedText;
import parallax.text.Span;

/** Short texts annotated by the models that ship, with the reports found in them. */
final class Attributed {
  static final Study STUDY = StudyLoader.load(Path.of("models"));
  private static final EntityExtractor ENTITIES = new EntityExtractor(STUDY);
  private static final AttributionExtractor ATTRIBUTIONS = new AttributionExtractor(STUDY);

  private Attributed() {}

  /** A text of one paragraph. */
  static AnnotatedArticle article(String text) {
    CatalogueEntry entry =
        new CatalogueEntry("e", "e.txt", "s", "", "", "2024", "year", "en", "", "", Map.of());
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    CleanArticle clean =
        new CleanArticle(
            new Article(entry, text, ""), AlignedText.identity(text), paragraphs, List.of());
    return new AnnotatedArticle(clean, "en", TestAnnotators.coreNlp().annotate(text, paragraphs));
  }

  /** The reports in a text. */
  static List<Attribution> attributions(AnnotatedArticle article) {
    return ATTRIBUTIONS.extract(article, ENTITIES.extract(article));
  }
}
