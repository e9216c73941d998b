package parallax.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import parallax.provenance.Sha256;

/**
 * Reads articles that have a file each: plain text in UTF-8, or a web page.
 *
 * @param folder the corpus folder
 */
record FolderReader(Path folder) implements ArticleReader {
  /** Files beyond this are refused: an article is not that long. */
  static final long MAX_BYTES = 64L << 20;

  private static final String STAGE = "read";

  /** Whether a file of this name holds a web page. */
  static boolean isPage(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  @Override
  public Article read(CatalogueEntry entry) {
    return article(entry, bytes(entry));
  }

  /** Makes an article of the bytes of its file. */
  static Article article(CatalogueEntry entry, byte[] bytes) {
    checkSize(entry, bytes.length);
    String sha256 = Sha256.of(bytes);
    if (!entry.sha256().isEmpty() && !entry.sha256().toLowerCase(Locale.ROOT).equals(sha256)) {
      throw fault(
          entry,
          "the file's sha256 is "
              + sha256
              + ", the catalogue expects "
              + entry.sha256()
              + "; put the catalogued text back or correct the catalogue");
    }
    Article article =
        isPage(entry.file())
            ? WebPages.article(entry, bytes, Optional.empty())
            : new Article(entry, decode(entry, bytes), sha256);
    return checked(article);
  }

  private static Article checked(Article article) {
    String text = article.text();
    if (text.isBlank() || text.equals("\uFEFF")) {
      throw fault(article.entry(), "the file is empty; put the article's text into it");
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw fault(
          article.entry(),
          "a binary file: zero byte at character " + nul + "; expected plain UTF-8 text");
    }
    return article;
  }

  private byte[] bytes(CatalogueEntry entry) {
    Path file = folder.resolve(entry.file());
    try {
      checkSize(entry, Files.size(file));
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ArticleException(
          entry.file(), STAGE, "there is no such file; put it there or drop its row", e);
    } catch (IOException e) {
      throw new ArticleException(entry.file(), STAGE, "could not be read: " + e, e);
    }
  }

  static void checkSize(CatalogueEntry entry, long size) {
    if (size > MAX_BYTES) {
      throw fault(entry, size + " bytes; expected an article of at most " + MAX_BYTES);
    }
  }

  private static String decode(CatalogueEntry entry, byte[] bytes) {
    try {
      return StrictUtf8.decode(bytes);
    } catch (RecordException e) {
      throw new ArticleException(entry.file(), STAGE, e.getMessage(), e);
    }
  }

  private static ArticleException fault(CatalogueEntry entry, String message) {
    return new ArticleException(entry.file(), STAGE, message);
  }
}
