package parallax.corpus;

/**
 * One article as it lies on disk.
 *
 * @param entry what the catalogue says of it
 * @param text the decoded file, untouched: a byte order mark and carriage returns included
 * @param sha256 of the file's bytes
 */
public record Article(CatalogueEntry entry, String text, String sha256) {
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
