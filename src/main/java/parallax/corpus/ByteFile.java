package parallax.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file that can be read from any place, by several threads at once. A gzip file is unpacked into
 * a temporary file that has no name any more and goes with the process, however that ends.
 */
final class ByteFile {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final Optional<String> fault;

  private ByteFile(FileChannel channel, Optional<String> fault) {
    this.channel = channel;
    this.fault = fault;
  }

  /**
   * Opens a file; one whose name ends in ".gz" is unpacked.
   *
   * @throws IOException if it cannot be read, or the temporary folder is full
   */
  static ByteFile open(Path file) throws IOException {
    return isPacked(file) ? unpacked(file) : raw(file);
  }

  /** Whether the file's name says that it is packed. */
  static boolean isPacked(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** The file as it lies there. */
  static ByteFile raw(Path file) throws IOException {
    return new ByteFile(FileChannel.open(file, StandardOpenOption.READ), Optional.empty());
  }

  /** The same whatever the name: what is packed inside, as one stream. */
  static ByteFile unpacked(Path file) throws IOException {
    Path spool = Files.createTempFile("parallax", ".unpacked");
    FileChannel channel =
        FileChannel.open(
            spool,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      return new ByteFile(channel, unpack(file, channel));
    } catch (IOException e) {
      // The unpacked bytes go with the channel.
      channel.close();
      throw e;
    }
  }

  /** What is wrong with the packed file; what can be unpacked is. */
  private static Optional<String> unpack(Path file, FileChannel to) throws IOException {
    OutputStream out = Channels.newOutputStream(to);
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      byte[] buffer = new byte[BUFFER];
      int read = next(in, buffer);
      while (read > 0) {
        out.write(buffer, 0, read);
        read = next(in, buffer);
      }
      return read < 0
          ? Optional.empty()
          : Optional.of(
              "the gzip file is cut off or damaged after "
                  + to.position()
                  + " unpacked bytes; expected a whole one. What stands before is kept");
    } catch (EOFException | ZipException e) {
      return Optional.of("found no gzip file: " + e.getMessage() + "; expected one by its name");
    }
  }

  /** Bytes read; -1 at the end, 0 where the packed file breaks off. */
  private static int next(InputStream in, byte[] buffer) throws IOException {
    try {
      return in.read(buffer);
    } catch (EOFException | ZipException e) {
      // Told by the caller, who knows how far it went.
      return 0;
    }
  }

  /** What is wrong with the file as a whole; empty if nothing is. */
  Optional<String> fault() {
    return fault;
  }

  /** All bytes from {@code offset} on. */
  InputStream from(long offset) {
    return new BufferedInputStream(new PlacedStream(offset), BUFFER);
  }

  /** Reads on from a place without moving the others who read. */
  private final class PlacedStream extends InputStream {
    private long at;

    PlacedStream(long at) {
      this.at = at;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = channel.read(ByteBuffer.wrap(bytes, from, length), at);
      at += Math.max(read, 0);
      return read;
    }
  }

  /** The bytes at a place. */
  byte[] read(long offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, offset + buffer.position()) < 0) {
        throw new EOFException("the file became shorter while it was read");
      }
    }
    return buffer.array();
  }

  /** The number of bytes. */
  long size() throws IOException {
    return channel.size();
  }
}
