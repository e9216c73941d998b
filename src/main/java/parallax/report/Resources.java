package parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that come with the program, beside this class. */
final class Resources {
  private Resources() {}

  /** A resource as text. */
  static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's resource " + name + " is unreadable", e);
    }
  }

  /**
   * Copies a resource.
   *
   * @param name relative to this package, or from the root of the class path with a leading slash
   * @throws IOException if the file cannot be written
   */
  static void copy(String name, Path target) throws IOException {
    try (InputStream in = open(name)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program lacks its resource " + name);
    }
    return in;
  }
}
