package parallax.annotate;

import parallax.clean.CleanArticle;

/** Turns away articles the annotators' models were not made for. */
public interface LanguageGuard {
  /**
   * The language of an article that may pass.
   *
   * @return ISO 639-1: the catalogue's, else the detected one; empty if the text is too short to
   *     tell
   * @throws parallax.corpus.ArticleException if the article is in another language than English
   */
  String admit(CleanArticle article);
}
