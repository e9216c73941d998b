package parallax.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A commented study about two countries that do not exist, with an article that it runs on. */
public final class StudySkeleton {
  private static final String RESOURCES = "skeleton/";

  private static final List<String> FILES =
      List.of(
          "README.md",
          "codebook.md",
          "example/metadata.csv",
          "example/text/ex-01.txt",
          "gazetteer.csv",
          "lexicons/fisheries.csv",
          StudyFolder.FILE);

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  private StudySkeleton() {}

  /**
   * Writes a new study.
   *
   * @param folder made if it is not there; its last name is the study's
   * @return the files written, in order
   * @throws StudyException if the name has other than letters, digits, {@code .}, {@code _} and
   *     {@code -}, or if there are files in the folder
   * @throws IOException if a file cannot be written
   */
  public static List<Path> write(Path folder) throws IOException {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (!NAME.matcher(name).matches()) {
      throw new StudyException(
          "found the name '" + name + "'; expected letters, digits, '-' and '_', such as my-study");
    }
    checkEmpty(folder);
    for (String file : FILES) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, text(file).replace("{{name}}", name), StandardCharsets.UTF_8);
    }
    return FILES.stream().map(folder::resolve).toList();
  }

  private static void checkEmpty(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder + " is a file; expected a folder or a new name");
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new StudyException(folder + " holds files; expected a new or an empty folder");
        }
      }
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = StudySkeleton.class.getResourceAsStream(RESOURCES + file)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without " + RESOURCES + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
