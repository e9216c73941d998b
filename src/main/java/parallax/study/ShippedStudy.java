package parallax.study;

import java.nio.file.Path;

/** Where the study lies that comes with the program. */
public final class ShippedStudy {
  /** Set by the launcher to the folder the program is installed in. */
  private static final String PROPERTY = "parallax.home";

  private ShippedStudy() {}

  /** Its folder. */
  public static Path folder() {
    return Path.of(System.getProperty(PROPERTY, ".")).resolve("models");
  }
}
