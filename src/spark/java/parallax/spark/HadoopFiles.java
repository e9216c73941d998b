package parallax.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Small files on any file system Hadoop reads. */
final class HadoopFiles {
  private final Configuration configuration;

  /** Files reached as a configuration says. */
  HadoopFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The same place for every machine: with its file system, and not relative to this process. */
  String qualified(String path) throws IOException {
    return system(path).makeQualified(new Path(path)).toString();
  }

  boolean exists(String path) throws IOException {
    return system(path).exists(new Path(path));
  }

  /** The bytes of a file. */
  byte[] bytes(String path) throws IOException {
    try (FSDataInputStream in = system(path).open(new Path(path))) {
      return in.readAllBytes();
    }
  }

  /**
   * The text of a file.
   *
   * @throws CharacterCodingException if it is no UTF-8
   */
  String text(String path) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
  }

  /** Writes a text file, in place of any that is there. */
  void write(String path, String text) throws IOException {
    try (FSDataOutputStream out = system(path).create(new Path(path), true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The names of what lies in a folder, sorted; empty if there is no such folder. */
  List<String> names(String folder) throws IOException {
    try {
      return Arrays.stream(system(folder).listStatus(new Path(folder)))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  /** Makes a folder and those above it. */
  void makeFolder(String folder) throws IOException {
    system(folder).mkdirs(new Path(folder));
  }

  /**
   * Moves a file or folder to a place where nothing is.
   *
   * @throws IOException if the file system refuses
   */
  void move(String from, String to) throws IOException {
    if (!system(from).rename(new Path(from), new Path(to))) {
      throw new IOException(from + " could not be moved to " + to);
    }
  }

  /** Removes a file or a folder with all it holds; nothing if it is not there. */
  void delete(String path) throws IOException {
    system(path).delete(new Path(path), true);
  }

  private FileSystem system(String path) throws IOException {
    return new Path(path).getFileSystem(configuration);
  }
}
