package parallax.corpus;

/**
 * One article as it lies on disk.
 *
 * @param entry what the catalogue says of it; for a web page, what the page says of itself where
 *     the catalogue is silent
 * @param text the original that all offsets count in: the decoded file, or the record's text,
 *     untouched, a byte order mark and carriage returns included
 * @param sha256 of the bytes the text was decoded from
 * @param form how the text is to be read
 */
public record Article(CatalogueEntry entry, String text, String sha256, Form form) {
  /** How a text is to be read. */
  public enum Form {
    /** As it stands. */
    PLAIN,
    /** As the source of a web page. */
    HTML
  }

  /** An article in plain text. */
  public Article(CatalogueEntry entry, String text, String sha256) {
    this(entry, text, sha256, Form.PLAIN);
  }

  /** The article's id. */
  public String id() {
    return entry.id();
  }

  /** Leaves the text out, which may be long. */
  @Override
  public String toString() {
    return "Article[" + id() + ", " + text.length() + " characters]";
  }
}
