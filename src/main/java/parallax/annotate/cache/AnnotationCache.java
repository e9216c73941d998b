package parallax.annotate.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import parallax.provenance.Sha256;

/**
 * A folder of entries, each a file named after its key. An entry begins with a mark of its format
 * and the hash of its content; one that was cut off, damaged or written by another format is as
 * good as missing. Writes go to a file of their own and are moved into place, so that two runs may
 * share a folder and a run may be killed at any moment.
 *
 * <p>Safe for use by multiple threads and processes.
 */
public final class AnnotationCache implements AutoCloseable {
  private static final int HASH_LENGTH = 64;
  private static final String UNFINISHED = ".part";

  /** Half of the limit is left free after a clearance, so that it does not come with every run. */
  private static final int CLEARED_TO = 2;

  /** What an entry holds; a folder may hold all kinds, and they are bounded together. */
  public enum Kind {
    /** What was found in one text. */
    ANNOTATION("parallax annotation 1\n", ".annotation"),
    /** What an encoder said of the sentences of one text. */
    READING("parallax reading 1\n", ".reading"),
    /** All files of a finished run. */
    RESULTS("parallax results 1\n", ".results");

    private final String mark;
    private final String ending;

    Kind(String mark, String ending) {
      this.mark = mark;
      this.ending = ending;
    }

    private byte[] mark() {
      return mark.getBytes(StandardCharsets.US_ASCII);
    }
  }

  private final Path folder;
  private final long mostBytes;
  private final Kind kind;
  private final AtomicInteger found = new AtomicInteger();
  private final AtomicInteger missed = new AtomicInteger();
  private final AtomicInteger damaged = new AtomicInteger();
  private final AtomicInteger unwritten = new AtomicInteger();

  /**
   * What a cache did in a run.
   *
   * @param found entries that were there and sound
   * @param missed entries that were not there
   * @param damaged entries that were there but failed the check, and were made anew
   * @param unwritten entries that could not be kept, because the folder cannot be written
   */
  public record Use(int found, int missed, int damaged, int unwritten) {}

  /**
   * A cache in {@code folder}, which is made when the first entry is kept.
   *
   * @param mostBytes when the entries exceed this, the longest unused go when the cache is closed
   */
  public AnnotationCache(Path folder, long mostBytes) {
    this(folder, mostBytes, Kind.ANNOTATION);
  }

  /** As above, for entries of one kind. */
  public AnnotationCache(Path folder, long mostBytes, Kind kind) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.kind = kind;
  }

  /** What was found, missed and kept so far. */
  public Use use() {
    return new Use(found.get(), missed.get(), damaged.get(), unwritten.get());
  }

  /** The content under {@code key}; empty if there is none that is sound. */
  public Optional<byte[]> get(String key) {
    Path file = file(key);
    try {
      byte[] entry = Files.readAllBytes(file);
      Optional<byte[]> content = content(entry);
      if (content.isEmpty()) {
        damaged.incrementAndGet();
        return content;
      }
      found.incrementAndGet();
      touch(file);
      return content;
    } catch (NoSuchFileException e) {
      missed.incrementAndGet();
      return Optional.empty();
    } catch (IOException e) {
      // Whatever keeps an entry from being read, the text can be annotated again.
      damaged.incrementAndGet();
      return Optional.empty();
    }
  }

  /**
   * Notes that an entry is of use; a cache of somebody else's, or a read-only one, cannot be told.
   */
  static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // What was read is sound all the same.
    }
  }

  /** Takes back a count of {@link #get}: the entry was whole, but not what it should have been. */
  public void rejected() {
    found.decrementAndGet();
    damaged.incrementAndGet();
  }

  private Optional<byte[]> content(byte[] entry) {
    byte[] mark = kind.mark();
    int start = mark.length + HASH_LENGTH;
    if (entry.length < start || !Arrays.equals(mark, Arrays.copyOf(entry, mark.length))) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(entry, start, entry.length);
    String hash = new String(entry, mark.length, HASH_LENGTH, StandardCharsets.US_ASCII);
    return hash.equals(Sha256.of(content)) ? Optional.of(content) : Optional.empty();
  }

  /** Keeps {@code content}; a folder that cannot be written costs the entry, not the run. */
  public void put(String key, byte[] content) {
    try {
      Path file = file(key);
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), key, UNFINISHED);
      try {
        Files.write(part, entry(content));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      unwritten.incrementAndGet();
    }
  }

  private byte[] entry(byte[] content) {
    ByteArrayOutputStream entry = new ByteArrayOutputStream();
    entry.writeBytes(kind.mark());
    entry.writeBytes(Sha256.of(content).getBytes(StandardCharsets.US_ASCII));
    entry.writeBytes(content);
    return entry.toByteArray();
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + kind.ending);
  }

  /** Removes the longest unused entries if there are too many. */
  @Override
  public void close() {
    try {
      clear();
    } catch (IOException e) {
      unwritten.incrementAndGet();
    }
  }

  /** One file of the folder. */
  private record Kept(Path file, long bytes, FileTime used) {}

  private void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Kept> entries = entries();
    long bytes = entries.stream().mapToLong(Kept::bytes).sum();
    if (bytes <= mostBytes) {
      return;
    }
    for (Kept entry : entries) {
      if (bytes <= mostBytes / CLEARED_TO) {
        return;
      }
      Files.deleteIfExists(entry.file());
      bytes -= entry.bytes();
    }
  }

  /** Longest unused first; another run may remove files meanwhile. */
  private List<Kept> entries() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> ours(file.toString()))
          .map(AnnotationCache::kept)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Kept::used).thenComparing(Kept::file))
          .toList();
    }
  }

  private static boolean ours(String name) {
    return name.endsWith(UNFINISHED)
        || Arrays.stream(Kind.values()).anyMatch(known -> name.endsWith(known.ending));
  }

  private static Optional<Kept> kept(Path file) {
    try {
      return Optional.of(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      // Gone since the folder was listed.
      return Optional.empty();
    }
  }
}
