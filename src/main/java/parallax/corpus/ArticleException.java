package parallax.corpus;

/**
 * A fault that costs one article: it becomes a row of problems.csv and the run goes on without the
 * article.
 */
public final class ArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String stage;

  /**
   * A fault in an article.
   *
   * @param file relative to the corpus
   * @param stage the stage that met it: read, clean, annotate, …
   * @param message what was found, what was expected, what to do
   */
  public ArticleException(String file, String stage, String message) {
    super(message);
    this.file = file;
    this.stage = stage;
  }

  /** As above, keeping the cause. */
  public ArticleException(String file, String stage, String message, Throwable cause) {
    super(message, cause);
    this.file = file;
    this.stage = stage;
  }

  /** The article's file, relative to the corpus. */
  public String file() {
    return file;
  }

  /** The stage that met the fault. */
  public String stage() {
    return stage;
  }
}
