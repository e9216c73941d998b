package parallax.cli;

import java.nio.file.Path;
import parallax.study.ShippedStudy;

/** Where the program is installed. */
final class Home {
  private Home() {}

  /** The study that comes with the program. */
  static Path study() {
    return ShippedStudy.folder();
  }
}
