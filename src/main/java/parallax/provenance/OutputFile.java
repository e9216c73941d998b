package parallax.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * One file of an output folder.
 *
 * @param path inside the folder, with slashes
 * @param bytes its size
 * @param sha256 of its bytes
 * @param rows for a table: its rows without the header
 */
public record OutputFile(String path, long bytes, String sha256, OptionalLong rows) {
  /**
   * Measures a file.
   *
   * @param folder the output folder
   * @param path inside it, with slashes
   * @throws IOException if it cannot be read
   */
  public static OutputFile of(Path folder, String path, OptionalLong rows) throws IOException {
    Path file = folder.resolve(path);
    return new OutputFile(path, Files.size(file), Sha256.of(file), rows);
  }
}
