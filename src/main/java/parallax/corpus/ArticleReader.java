package parallax.corpus;

/** Reads the articles of a corpus one at a time. Safe for use by multiple threads. */
public interface ArticleReader {
  /**
   * Reads one article.
   *
   * @throws ArticleException if it cannot be used; the message says what was found and expected
   */
  Article read(CatalogueEntry entry);
}
