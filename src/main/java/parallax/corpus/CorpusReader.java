package parallax.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.provenance.Sha256;

/**
 * Opens a corpus: a folder by its metadata.csv, or by the files in it where there is none; or one
 * file of records.
 */
public final class CorpusReader {
  /** The catalogue's file name. */
  public static final String CATALOGUE = "metadata.csv";

  private static final String STAGE = "read";
  private static final List<String> REQUIRED = List.of("id", "file", "source");
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "file",
          "source",
          "author",
          "title",
          "date",
          "date_precision",
          "language",
          "note",
          "sha256");
  private static final Pattern SAFE_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,127}");

  private CorpusReader() {}

  /**
   * Opens a corpus.
   *
   * @param path a folder, or a file of records, a web archive or a page
   * @throws TableException if it or its catalogue cannot be used at all
   */
  public static Corpus open(Path path) {
    return open(path, RecordColumns.USUAL);
  }

  /**
   * As above.
   *
   * @param columns which fields of a record hold what
   */
  public static Corpus open(Path path, RecordColumns columns) {
    if (Files.isRegularFile(path)) {
      return new CorpusFiles(columns).ofFile(path);
    }
    if (!Files.isDirectory(path)) {
      throw new TableException(path + ": there is no such file or folder; expected a corpus");
    }
    Path catalogue = path.resolve(CATALOGUE);
    return Files.exists(catalogue)
        ? catalogued(path, catalogue)
        : new CorpusFiles(columns).ofFolder(path);
  }

  private static Corpus catalogued(Path folder, Path catalogue) {
    Catalogue read = catalogue(TableReader.read(catalogue, REQUIRED), folder);
    return new Corpus(
        folder, read.entries(), read.warnings(), sha256(catalogue), new FolderReader(folder));
  }

  /**
   * Reads a catalogue held in memory.
   *
   * @param content the file, decoded
   * @param folder the corpus folder, which no file may lie outside of; it is not looked into
   * @throws TableException if the catalogue cannot be used
   */
  public static Catalogue catalogue(String content, Path folder) {
    return catalogue(TableReader.parse(CATALOGUE, content, REQUIRED), folder);
  }

  private static Catalogue catalogue(List<TableRow> rows, Path folder) {
    List<CatalogueEntry> entries = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    Map<String, Long> lines = new HashMap<>();
    for (TableRow row : rows) {
      CatalogueEntry entry = entry(row, warnings);
      checkId(row, entry.id());
      checkInside(row, folder, entry.file());
      Long earlier = lines.putIfAbsent(entry.id(), row.line());
      if (earlier != null) {
        throw row.fault(
            "the id '" + entry.id() + "' stands on line " + earlier + " too; ids must be unique");
      }
      entries.add(entry);
    }
    if (entries.isEmpty()) {
      throw new TableException(CATALOGUE + ": no article is listed; expected a row per article");
    }
    entries.sort(Comparator.comparing(CatalogueEntry::id));
    return new Catalogue(entries, warnings);
  }

  private static String sha256(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw new TableException(file + ": could not be read: " + e.getMessage(), e);
    }
  }

  private static CatalogueEntry entry(TableRow row, List<Problem> warnings) {
    Map<String, String> extra = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (name, value) -> {
              if (!KNOWN.contains(name)) {
                extra.put(name, value.strip());
              }
            });
    PublishedDate date =
        PublishedDate.given(
            row.get("date"),
            row.get("date_precision"),
            message -> warnings.add(warning(row, message)));
    return new CatalogueEntry(
        row.require("id"),
        row.require("file"),
        row.require("source"),
        row.get("author"),
        row.get("title"),
        date.date(),
        date.precision(),
        row.get("language"),
        row.get("sha256"),
        row.get("note"),
        extra);
  }

  private static Problem warning(TableRow row, String message) {
    return new Problem(CATALOGUE + ":" + row.line(), STAGE, Problem.Severity.WARNING, message);
  }

  private static void checkId(TableRow row, String id) {
    if (!SAFE_ID.matcher(id).matches()) {
      throw row.fault(
          "the id '"
              + id
              + "' cannot be used; expected letters, digits, '.', '_' or '-', such as 002");
    }
  }

  private static void checkInside(TableRow row, Path folder, String file) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      if (!root.resolve(file).normalize().startsWith(root)) {
        throw row.fault(
            "the file '" + file + "' lies outside the corpus; expected a path below it");
      }
    } catch (InvalidPathException e) {
      throw row.fault(
          "the file '"
              + file
              + "' cannot be the name of a file here ("
              + e.getReason()
              + "); if its letters are right, set the environment variable LC_ALL to C.UTF-8");
    }
  }
}
