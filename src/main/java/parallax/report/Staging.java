package parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import parallax.provenance.EarlierOutput;
import parallax.provenance.RunManifest;

/**
 * An output folder that changes whole or not at all.
 *
 * <p>A run writes into a hidden folder inside the output folder. When everything is there, a mark
 * is set and the files are moved, the manifest last. A run that dies before the mark leaves the
 * earlier output as it was; one that dies after it is carried to its end by the next run. Files
 * that neither this run nor an earlier one made are never touched.
 */
final class Staging implements Closeable {
  /** The hidden folder a run writes into. */
  static final String FOLDER = ".parallax-staging";

  private static final String FILES = "files";
  private static final String COMPLETE = "complete";

  private final Path output;
  private final Path staging;
  private final OutputLock lock;

  /**
   * Locks the output folder, makes it if need be, and clears away what a dead run left.
   *
   * @param expected files the run will make for certain; refused at once if one of that name lies
   *     there and is not ours, rather than at the end of a long run
   * @throws IOException if it is in use or cannot be written; the message says what to do
   */
  Staging(Path output, Collection<String> expected) throws IOException {
    this.output = output;
    this.staging = output.resolve(FOLDER);
    try {
      Files.createDirectories(output);
      this.lock = OutputLock.acquire(output);
    } catch (IOException e) {
      throw explained(e);
    }
    try {
      recover();
      refuseForeign(expected);
      Files.createDirectories(files());
    } catch (IOException e) {
      lock.close();
      throw explained(e);
    }
  }

  /** Where the run writes its files. */
  Path files() {
    return staging.resolve(FILES);
  }

  /**
   * Puts all files in their place and removes those of the earlier run that were not made again.
   *
   * @throws IOException if a file of the folder that is not ours stands in the way, in which case
   *     nothing was moved, or a file cannot be moved
   */
  void publish() throws IOException {
    try {
      refuseForeign(staged());
      Files.createFile(staging.resolve(COMPLETE));
      moveIntoPlace();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** A fault in writing, with the folder and the remedy in its message. */
  IOException explained(IOException fault) {
    if (fault instanceof OutputInUseException) {
      return fault;
    }
    String reason =
        fault instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : fault.getClass().getSimpleName() + " " + fault.getMessage();
    return new IOException(
        output
            + ": the output could not be written ("
            + reason
            + "); make the folder writable, free disk space, or choose another with --output."
            + " Earlier output is unchanged",
        fault);
  }

  /**
   * Removes the hidden folder and lets the next run in. What is whole but could not all be moved
   * stays for the next run to finish.
   */
  @Override
  public void close() throws IOException {
    try {
      if (!isWhole()) {
        delete(staging);
      }
    } finally {
      lock.close();
    }
  }

  private void recover() throws IOException {
    if (isWhole()) {
      moveIntoPlace();
    }
    delete(staging);
  }

  /** Whether all files are there and not all are moved: the manifest moves last. */
  private boolean isWhole() {
    return Files.exists(staging.resolve(COMPLETE))
        && Files.exists(files().resolve(RunManifest.FILE));
  }

  private void refuseForeign(Collection<String> paths) throws IOException {
    SortedSet<String> ours = EarlierOutput.in(output).paths();
    for (String path : paths) {
      if (!ours.contains(path) && Files.exists(output.resolve(path))) {
        throw new OutputInUseException(
            output
                + ": it holds "
                + path
                + ", which no manifest of an earlier run lists; move it away or choose another"
                + " folder with --output");
      }
    }
  }

  private void moveIntoPlace() throws IOException {
    SortedSet<String> stale = new TreeSet<>(EarlierOutput.in(output).paths());
    stale.removeAll(EarlierOutput.in(files()).paths());
    for (String path : staged()) {
      if (!path.equals(RunManifest.FILE)) {
        move(path);
      }
    }
    for (String path : stale) {
      remove(path);
    }
    move(RunManifest.FILE);
  }

  private void move(String path) throws IOException {
    Path target = output.resolve(path);
    Files.createDirectories(parent(target));
    Files.move(
        files().resolve(path),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void remove(String path) throws IOException {
    Path file = output.resolve(path);
    if (Files.isDirectory(file)) {
      return;
    }
    Files.deleteIfExists(file);
    Path folder = parent(file);
    if (!folder.equals(output) && Files.isDirectory(folder) && isEmpty(folder)) {
      Files.delete(folder);
    }
  }

  /** The staged files, with slashes, in order. */
  private List<String> staged() throws IOException {
    try (Stream<Path> walk = Files.walk(files())) {
      return walk.filter(Files::isRegularFile)
          .map(file -> files().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(Staging::deleteOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
