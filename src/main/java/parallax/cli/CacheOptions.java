package parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where annotations are kept from run to run. */
final class CacheOptions {
  private static final long MEBIBYTE = 1L << 20;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder that keeps annotations from run to run; results are the same with and without"
              + " (by default parallax in the user's cache folder).")
  private Path folder = userFolder();

  @Option(names = "--no-cache", description = "Annotate anew and keep nothing.")
  private boolean off;

  @Option(
      names = "--cache-size",
      paramLabel = "MIB",
      description =
          "When the folder exceeds this, the longest unused entries go (${DEFAULT-VALUE}).")
  private int mebibytes = 2048;

  /** The folder; empty if nothing is to be kept. */
  Optional<Path> folder() {
    return off ? Optional.empty() : Optional.of(folder);
  }

  /** The most the folder may hold. */
  long bytes() {
    return mebibytes * MEBIBYTE;
  }

  /** By the XDG Base Directory Specification; elsewhere the nearest custom of the system. */
  private static Path userFolder() {
    String home = System.getProperty("user.home", ".");
    String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    String windows = System.getenv().getOrDefault("LOCALAPPDATA", "");
    if (!xdg.isEmpty()) {
      return Path.of(xdg, "parallax");
    }
    return windows.isEmpty() ? Path.of(home, ".cache", "parallax") : Path.of(windows, "parallax");
  }
}
