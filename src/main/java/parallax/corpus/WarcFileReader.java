package parallax.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import parallax.provenance.Sha256;

/**
 * Reads articles from a web archive (WARC, ISO 28500): the web pages in it that were served whole.
 * A page that was fetched twice and had not changed counts once; one that had is another article.
 */
final class WarcFileReader implements ArticleReader {
  private final String name;
  private final ByteFile file;
  private final Map<String, Long> places = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private WarcFileReader(String name, ByteFile file) {
    this.name = name;
    this.file = file;
  }

  /** Whether a file of this name is a web archive. */
  static boolean isArchive(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }

  /**
   * Opens an archive and notes its pages.
   *
   * @param name relative to the corpus
   * @param entries takes what was found and what was wrong
   * @throws RecordException if there is no page in it
   * @throws IOException if it cannot be read
   */
  static WarcFileReader open(String name, Path path, RecordEntries entries) throws IOException {
    // Archives are packed record by record, so that each can be read alone; some are not.
    ByteFile file =
        ByteFile.isPacked(path) && isOnePiece(path) ? ByteFile.unpacked(path) : ByteFile.raw(path);
    WarcFileReader reader = new WarcFileReader(name, file);
    int before = entries.entries().size();
    reader.scan(entries);
    if (entries.entries().size() == before) {
      throw new RecordException(
          "no page can be used; expected a web archive with responses of type text/html and status"
              + " 200");
    }
    return reader;
  }

  /** Whether the second record cannot be read alone. */
  private static boolean isOnePiece(Path path) throws IOException {
    ByteFile raw = ByteFile.raw(path);
    try (WarcReader warc = new WarcReader(raw.from(0))) {
      int records = 0;
      while (records < 2 && warc.next().isPresent()) {
        records++;
      }
      if (records < 2) {
        return false;
      }
      try (WarcReader second = new WarcReader(raw.from(warc.position()))) {
        return second.next().isEmpty();
      }
    } catch (IOException e) {
      // Unpacking as a whole is slower and always right; what is wrong with the file shows then.
      return true;
    }
  }

  private void scan(RecordEntries entries) throws IOException {
    long number = 0;
    try (WarcReader warc = new WarcReader(file.from(0))) {
      Optional<WarcRecord> record = warc.next();
      while (record.isPresent()) {
        number++;
        note(record.get(), number, warc.position(), entries);
        record = warc.next();
      }
    } catch (IOException e) {
      entries.fault(
          name + ":" + (number + 1),
          "the archive is cut off or damaged after record "
              + number
              + " ("
              + e.getMessage()
              + "); expected a whole one. What stands before is kept");
    }
  }

  private void note(WarcRecord record, long number, long position, RecordEntries entries)
      throws IOException {
    String place = name + ":" + number;
    Optional<WarcPage> page;
    try {
      page = WarcPage.of(record);
    } catch (RecordException e) {
      entries.fault(place, e.getMessage());
      return;
    }
    if (page.isPresent() && seen.add(page.get().url() + " " + Sha256.of(page.get().bytes()))) {
      CatalogueEntry entry = entry(page.get().url(), place, date(record), entries);
      entries.add(entry);
      places.put(entry.id(), position);
    }
  }

  private static CatalogueEntry entry(
      String url, String place, String archived, RecordEntries entries) {
    String base = RecordIds.ofAddress(url);
    String id = base;
    for (int version = 2; entries.place(id).isPresent(); version++) {
      id = base + "-" + version;
    }
    String note = archived.isEmpty() ? "" : "archived " + archived;
    return new CatalogueEntry(id, place, "", "", "", "", "", "", "", note, Map.of("url", url));
  }

  private static String date(WarcRecord record) {
    try {
      return record.date().toString();
    } catch (DateTimeException | NoSuchElementException e) {
      // When a page was fetched is of use, but not needed.
      return "";
    }
  }

  @Override
  public Article read(CatalogueEntry entry) {
    try (WarcReader warc = new WarcReader(file.from(places.get(entry.id())))) {
      WarcPage page =
          warc.next()
              .flatMap(WarcFileReader::page)
              .orElseThrow(() -> new RecordException("there is no page any more"));
      return WebPages.article(entry, page.bytes(), page.charset());
    } catch (RecordException | IOException e) {
      throw new ArticleException(
          entry.file(), "read", "the archive changed while it was read: " + e.getMessage(), e);
    }
  }

  private static Optional<WarcPage> page(WarcRecord record) {
    try {
      return WarcPage.of(record);
    } catch (IOException e) {
      throw new RecordException(String.valueOf(e.getMessage()), e);
    }
  }
}
