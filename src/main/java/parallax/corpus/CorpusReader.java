package parallax.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** Opens a corpus folder: by its metadata.csv, or as plain text files where there is none. */
public final class CorpusReader {
  /** The catalogue's file name. */
  public static final String CATALOGUE = "metadata.csv";

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
   * Opens the corpus in {@code folder}.
   *
   * @throws TableException if the folder or its catalogue cannot be used at all
   */
  public static Corpus open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new TableException(folder + ": there is no such folder; expected a corpus");
    }
    Path catalogue = folder.resolve(CATALOGUE);
    return Files.exists(catalogue) ? catalogued(folder, catalogue) : uncatalogued(folder);
  }

  private static Corpus catalogued(Path folder, Path catalogue) {
    return new Corpus(folder, catalogue(TableReader.read(catalogue, REQUIRED), folder), List.of());
  }

  /**
   * Reads a catalogue held in memory.
   *
   * @param content the file, decoded
   * @param folder the corpus folder, which no file may lie outside of; it is not looked into
   * @return the entries in order of id
   * @throws TableException if the catalogue cannot be used
   */
  public static List<CatalogueEntry> catalogue(String content, Path folder) {
    return catalogue(TableReader.parse(CATALOGUE, content, REQUIRED), folder);
  }

  private static List<CatalogueEntry> catalogue(List<TableRow> rows, Path folder) {
    List<CatalogueEntry> entries = new ArrayList<>();
    Map<String, Long> lines = new HashMap<>();
    for (TableRow row : rows) {
      CatalogueEntry entry = entry(row);
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
    return entries;
  }

  private static CatalogueEntry entry(TableRow row) {
    Map<String, String> extra = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (name, value) -> {
              if (!KNOWN.contains(name)) {
                extra.put(name, value.strip());
              }
            });
    return new CatalogueEntry(
        row.require("id"),
        row.require("file"),
        row.require("source"),
        row.get("author"),
        row.get("title"),
        row.get("date"),
        row.get("date_precision"),
        row.get("language"),
        row.get("sha256"),
        row.get("note"),
        extra);
  }

  /** Whether an id can name files and stand in tables. */
  public static boolean isSafeId(String id) {
    return SAFE_ID.matcher(id).matches();
  }

  private static void checkId(TableRow row, String id) {
    if (!isSafeId(id)) {
      throw row.fault(
          "the id '"
              + id
              + "' cannot be used; expected letters, digits, '.', '_' or '-', such as 002");
    }
  }

  private static void checkInside(TableRow row, Path folder, String file) {
    Path root = folder.toAbsolutePath().normalize();
    if (!root.resolve(file).normalize().startsWith(root)) {
      throw row.fault("the file '" + file + "' lies outside the corpus; expected a path below it");
    }
  }

  private static Corpus uncatalogued(Path folder) {
    List<CatalogueEntry> entries = new ArrayList<>();
    Map<String, Path> seen = new HashMap<>();
    for (Path file : textFiles(folder)) {
      Path relative = folder.relativize(file);
      String name = String.valueOf(file.getFileName());
      String title = name.substring(0, name.length() - ".txt".length());
      String id = safeId(title);
      Path earlier = seen.putIfAbsent(id, relative);
      if (earlier != null) {
        throw new TableException(
            relative + " and " + earlier + " would share the id '" + id + "'; rename one of them");
      }
      Path parent = relative.getParent();
      String source = parent == null ? "unknown" : parent.getName(0).toString();
      entries.add(
          new CatalogueEntry(
              id, slashed(relative), source, "", title, "", "", "", "", "", Map.of()));
    }
    if (entries.isEmpty()) {
      throw new TableException(
          folder + ": found neither " + CATALOGUE + " nor a .txt file; expected a corpus");
    }
    entries.sort(Comparator.comparing(CatalogueEntry::id));
    Problem warning =
        new Problem(
            CATALOGUE,
            "read",
            Problem.Severity.WARNING,
            "there is no catalogue; ids and titles were taken from file names, sources from"
                + " sub-folders");
    return new Corpus(folder, entries, List.of(warning));
  }

  private static List<Path> textFiles(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(file -> slashed(folder.relativize(file))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": could not be listed", e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String safeId(String title) {
    String id = title.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[^\\p{L}\\p{N}]+", "");
    return id.isEmpty() ? "untitled" : id;
  }
}
