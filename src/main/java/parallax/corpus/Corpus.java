package parallax.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * A set of articles: the catalogue in memory, the texts read one at a time.
 *
 * @param folder the corpus folder; the folder of the file where the corpus is one file
 * @param entries in order of id; of a web page only what is known without reading it
 * @param warnings what was odd, and the records that cannot be used
 * @param catalogueSha256 of the catalogue or of the files with records; empty if there are only
 *     texts
 * @param reader of the texts
 */
public record Corpus(
    Path folder,
    List<CatalogueEntry> entries,
    List<Problem> warnings,
    String catalogueSha256,
    ArticleReader reader) {
  public Corpus {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }

  /** A corpus of files without a catalogue. */
  public Corpus(Path folder, List<CatalogueEntry> entries, List<Problem> warnings) {
    this(folder, entries, warnings, "", new FolderReader(folder));
  }

  /**
   * Reads one article.
   *
   * @throws ArticleException if it is missing, empty, no UTF-8 text, or not the one catalogued
   */
  public Article read(CatalogueEntry entry) {
    return reader.read(entry);
  }

  /**
   * Makes an article of the bytes of a file that was read elsewhere.
   *
   * @throws ArticleException as {@link #read} does
   */
  public static Article article(CatalogueEntry entry, byte[] bytes) {
    return FolderReader.article(entry, bytes);
  }

  /**
   * Refuses a file that cannot be an article before it is read.
   *
   * @param size in bytes
   * @throws ArticleException if it is too large
   */
  public static void checkSize(CatalogueEntry entry, long size) {
    FolderReader.checkSize(entry, size);
  }
}
