package parallax.provenance;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hashes of the files a study is made of. */
public final class StudyFiles {
  private static final String STUDIES = "studies/";

  private StudyFiles() {}

  /**
   * The sha256 of every file below {@code folder} by its path with slashes, symbolic links
   * followed; hidden files, what lies in hidden folders and other studies below {@code studies} are
   * left out.
   *
   * @throws IOException if a file or folder cannot be read
   */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : files(folder)) {
      if (!isLeftOut(folder, file)) {
        hashes.put(name(folder, file), Sha256.of(file));
      }
    }
    return Collections.unmodifiableSortedMap(hashes);
  }

  private static List<Path> files(Path folder) throws IOException {
    return FilesBelow.of(
        folder,
        below -> isLeftOut(folder, below),
        (place, fault) -> {
          // A link back into the study leads to no further file.
          if (!(fault instanceof FileSystemLoopException)) {
            throw fault;
          }
        });
  }

  private static boolean isLeftOut(Path folder, Path place) {
    String name = name(folder, place);
    return name.startsWith(".") || name.contains("/.") || (name + "/").startsWith(STUDIES);
  }

  private static String name(Path folder, Path place) {
    return folder.relativize(place).toString().replace('\\', '/');
  }
}
