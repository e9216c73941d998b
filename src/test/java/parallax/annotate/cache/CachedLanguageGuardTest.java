package parallax.annotate.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;
import parallax.provenance.LockedModel;
import parallax.text.AlignedText;
import parallax.text.Span;

class CachedLanguageGuardTest {
  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();

  @Test
  void knownTextIsNotAskedForAgain() {
    assertThat(admit("1", "Tea is sold here.", "")).isEqualTo("en");
    assertThat(admit("1", "Tea is sold here.", "")).isEqualTo("en");
    assertThat(admit("1", "?", "")).isEmpty();
    assertThat(admit("1", "?", "")).isEmpty();
    assertThat(asked).containsExactly("Tea is sold here.", "?");
  }

  @Test
  void anotherModelIsAskedAnew() {
    admit("1", "Tea", "");
    admit("2", "Tea", "");
    assertThat(asked).hasSize(2);
  }

  @Test
  void catalogueDecidesWhateverIsKept() {
    admit("1", "Tea", "");
    assertThatThrownBy(() -> admit("1", "Tea", "fr")).isInstanceOf(ArticleException.class);
  }

  @Test
  void refusalIsGivenEachTime() {
    assertThatThrownBy(() -> admit("1", "Thé", "")).isInstanceOf(ArticleException.class);
    assertThatThrownBy(() -> admit("1", "Thé", "")).isInstanceOf(ArticleException.class);
    assertThat(asked).hasSize(2);
  }

  /** A guard of its own for every question, as every run has. */
  private String admit(String model, String text, String catalogued) {
    return new CachedLanguageGuard(
            this::decide,
            new LockedModel("language", "c", "e", 1, model, "t", "l"),
            new AnnotationCache(folder, 1_000_000))
        .admit(article(text, catalogued));
  }

  private String decide(CleanArticle article) {
    asked.add(article.text());
    String catalogued = article.article().entry().language();
    if (article.text().equals("Thé") || catalogued.equals("fr")) {
      throw new ArticleException("a.txt", "language", "not English");
    }
    return article.text().equals("?") ? "" : "en";
  }

  private static CleanArticle article(String text, String language) {
    CatalogueEntry entry =
        new CatalogueEntry("a", "a.txt", "Gazette", "", "", "", "", language, "", "", Map.of());
    return new CleanArticle(
        new Article(entry, text, ""),
        AlignedText.identity(text),
        List.of(new Span(0, text.length())),
        List.of());
  }
}
