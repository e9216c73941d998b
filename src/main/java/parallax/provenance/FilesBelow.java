package parallax.provenance;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files below a folder. Symbolic links are followed: what a link stands for counts as if it lay
 * there.
 */
public final class FilesBelow {
  /** Takes what cannot be opened. */
  @FunctionalInterface
  public interface Faults {
    /**
     * A file or folder that cannot be opened, or a link that leads back into a folder it lies in
     * ({@link java.nio.file.FileSystemLoopException}).
     *
     * @throws IOException if the others are not wanted either
     */
    void take(Path place, IOException fault) throws IOException;
  }

  private FilesBelow() {}

  /**
   * The regular files below {@code folder}, in no order; the file itself where it is one.
   *
   * @param passedOver says which folders are not looked into; the folder itself always is
   * @throws IOException if {@code faults} throws one
   */
  public static List<Path> of(Path folder, Predicate<Path> passedOver, Faults faults)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            return !below.equals(folder) && passedOver.test(below)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path below, IOException fault)
              throws IOException {
            if (fault != null) {
              faults.take(below, fault);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path place, IOException fault) throws IOException {
            if (place.equals(folder) || !passedOver.test(place)) {
              faults.take(place, fault);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
