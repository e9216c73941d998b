package parallax.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import parallax.provenance.Sha256;

/**
 * A folder of articles: the catalogue in memory, the texts read one at a time.
 *
 * @param folder the corpus folder
 * @param entries in order of id
 * @param warnings what was odd about the catalogue but not fatal
 */
public record Corpus(Path folder, List<CatalogueEntry> entries, List<Problem> warnings) {
  /** Files beyond this are refused: an article is not that long. */
  static final long MAX_BYTES = 64L << 20;

  private static final String STAGE = "read";

  public Corpus {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads one article.
   *
   * @throws ArticleException if the file is missing, empty, no UTF-8 text, or not the one
   *     catalogued
   */
  public Article read(CatalogueEntry entry) {
    return article(entry, bytes(entry));
  }

  /**
   * Makes an article of the bytes of its file.
   *
   * @throws ArticleException if they are too many, empty, no UTF-8 text, or not those catalogued
   */
  public static Article article(CatalogueEntry entry, byte[] bytes) {
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
    String text = decode(entry, bytes);
    if (text.isBlank() || text.equals("\uFEFF")) {
      throw fault(entry, "the file is empty; put the article's text into it");
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw fault(
          entry, "a binary file: zero byte at character " + nul + "; expected plain UTF-8 text");
    }
    return new Article(entry, text, sha256);
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

  /**
   * Refuses what cannot be an article before it is read.
   *
   * @param size of its file in bytes
   * @throws ArticleException if it is too large
   */
  public static void checkSize(CatalogueEntry entry, long size) {
    if (size > MAX_BYTES) {
      throw fault(entry, size + " bytes; expected an article of at most " + MAX_BYTES);
    }
  }

  private static String decode(CatalogueEntry entry, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw fault(
          entry,
          String.format(
              Locale.ROOT,
              "not UTF-8: byte 0x%02x at byte offset %d; save the file as UTF-8",
              bytes[in.position()] & 0xff,
              in.position()));
    }
    return out.flip().toString();
  }

  private static ArticleException fault(CatalogueEntry entry, String message) {
    return new ArticleException(entry.file(), STAGE, message);
  }
}
