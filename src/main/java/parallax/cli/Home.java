package parallax.cli;

import java.nio.file.Path;

/** Where the program is installed. */
final class Home {
  /** Set by the launcher. */
  private static final String PROPERTY = "parallax.home";

  private Home() {}

  /** The study that comes with the program. */
  static Path study() {
    return Path.of(System.getProperty(PROPERTY, ".")).resolve("models");
  }
}
