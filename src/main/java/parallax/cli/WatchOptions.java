package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a run's events go. */
final class WatchOptions {
  private static final String STDERR = "-";

  private Optional<String> log = Optional.empty();

  @Option(
      names = "--json-log",
      paramLabel = "FILE",
      description =
          "Writes events (stages, articles, the end) as JSON Lines into a file, or among the messages if it is '-', and then"
              + " nothing else there.")
  void setLog(String file) {
    log = Optional.of(file);
  }

  /** Whether the log takes the place of messages. */
  boolean takesMessages() {
    return log.filter(STDERR::equals).isPresent();
  }

  /**
   * Begins to watch a run.
   *
   * @param err where messages go
   * @throws IOException if the log cannot be written
   */
  RunWatch open(PrintWriter err) throws IOException {
    if (takesMessages()) {
      return new RunWatch(new Progress.Silent(), RunLog.on(err));
    }
    RunLog events = log.isPresent() ? RunLog.in(Path.of(log.get())) : RunLog.none();
    return new RunWatch(Progress.ofArticles(), events);
  }
}
