package parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import parallax.provenance.EarlierOutput;

/**
 * Keeps two runs from writing into one folder. The operating system lets go of the lock when the
 * process ends, however it ends; the empty lock file stays, because deleting it would let two
 * processes lock two files of one name.
 */
final class OutputLock implements Closeable {
  /** The lock file's name. */
  static final String FILE = EarlierOutput.LOCK;

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks {@code folder}.
   *
   * @throws IOException if another run has it, or the lock file cannot be written
   */
  static OutputLock acquire(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel).isEmpty()) {
      channel.close();
      throw new OutputInUseException(
          folder
              + ": another run is writing into this folder; wait until it has ended or choose"
              + " another folder with --output");
    }
    return new OutputLock(channel);
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      // The other run is in this very process.
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
