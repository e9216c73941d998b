package parallax.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.provenance.EarlierOutput;
import parallax.provenance.Sha256;

/**
 * The hashes of an output folder's files, for comparing two runs: of the manifest and what it
 * lists, since other outputs and files of the user may lie in the folder too; of all files where
 * there is no manifest, as among published results. Leaves out environment.json, which alone holds
 * what differs between machines, and hidden files.
 *
 * @param sha256 by path relative to the folder, with forward slashes
 */
public record FolderHashes(SortedMap<String, String> sha256) {
  private static final String ENVIRONMENT = "environment.json";

  public FolderHashes {
    sha256 = Collections.unmodifiableSortedMap(new TreeMap<>(sha256));
  }

  /**
   * Hashes a folder.
   *
   * @throws IOException if a file cannot be read
   * @throws TableException if there is no such folder, or nothing in it
   */
  public static FolderHashes of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new TableException(folder + ": there is no such folder; expected an output folder");
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String name : names(folder)) {
      if (!name.startsWith(".") && !name.contains("/.") && !name.equals(ENVIRONMENT)) {
        hashes.put(name, Sha256.of(folder.resolve(name)));
      }
    }
    if (hashes.isEmpty()) {
      throw new TableException(folder + ": the folder is empty; expected an output folder");
    }
    return new FolderHashes(hashes);
  }

  /**
   * Reads hashes that were written with {@link #write}.
   *
   * @throws TableException if the file is missing or malformed
   */
  public static FolderHashes read(Path file) {
    SortedMap<String, String> hashes = new TreeMap<>();
    TableReader.read(file, List.of("file", "sha256"))
        .forEach(row -> hashes.put(row.require("file"), row.require("sha256")));
    return new FolderHashes(hashes);
  }

  /**
   * Writes the hashes as a table with the columns file and sha256.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder == null || name == null) {
      throw new TableException(file + ": no file name; expected a path such as hashes.csv");
    }
    TableSchema schema =
        new TableSchema(
            name.toString(),
            List.of(
                new Column("file", ColumnType.STRING, true, "relative to the output folder"),
                new Column("sha256", ColumnType.STRING, false, "")));
    try (TableWriter writer = new TableWriter(folder, schema)) {
      sha256.forEach((path, hash) -> writer.row(path, hash));
    }
  }

  /** One line for every file that is missing on one side or differs; empty if all are the same. */
  public List<String> differencesFrom(FolderHashes other) {
    SortedSet<String> names = new TreeSet<>(sha256.keySet());
    names.addAll(other.sha256.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      describe(name, sha256, other.sha256).ifPresent(differences::add);
    }
    return differences;
  }

  private static Optional<String> describe(
      String name, Map<String, String> mine, Map<String, String> others) {
    if (!mine.containsKey(name)) {
      return Optional.of(name + " is missing");
    }
    if (!others.containsKey(name)) {
      return Optional.of(name + " is new");
    }
    return mine.get(name).equals(others.get(name))
        ? Optional.empty()
        : Optional.of(name + " has other bytes");
  }

  /** A file that the manifest lists and that is gone has no hash: that is a difference, too. */
  private static List<String> names(Path folder) throws IOException {
    SortedSet<String> made = EarlierOutput.in(folder).paths();
    return made.isEmpty()
        ? all(folder)
        : made.stream().filter(name -> Files.isRegularFile(folder.resolve(name))).toList();
  }

  private static List<String> all(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
