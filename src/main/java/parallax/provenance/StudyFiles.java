package parallax.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hashes of the files a study is made of. */
public final class StudyFiles {
  private static final String STUDIES = "studies/";

  private StudyFiles() {}

  /**
   * The sha256 of every file below {@code folder} by its path with slashes; hidden files, what lies
   * in hidden folders and other studies below {@code studies} are left out.
   *
   * @throws IOException if a file cannot be read
   */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!hidden(name) && !name.startsWith(STUDIES)) {
        hashes.put(name, Sha256.of(file));
      }
    }
    return Collections.unmodifiableSortedMap(hashes);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean hidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }
}
