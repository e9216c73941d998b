package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import parallax.provenance.Json;

/**
 * A run's events as JSON Lines for other programs: one object on each line, as it happens. The only
 * file of a run with a clock in it; docs/running.md lists the fields.
 */
final class RunLog implements AutoCloseable {
  private final Writer out;
  private final Supplier<Instant> clock;

  /** A log that tells the time by {@code clock}. */
  RunLog(Writer out, Supplier<Instant> clock) {
    this.out = out;
    this.clock = clock;
  }

  /** No log. */
  static RunLog none() {
    return new RunLog(Writer.nullWriter(), Instant::now);
  }

  /**
   * A log in a file, which is made anew.
   *
   * @throws IOException if it cannot be written
   */
  static RunLog in(Path file) throws IOException {
    return new RunLog(Files.newBufferedWriter(file, StandardCharsets.UTF_8), Instant::now);
  }

  /** A log among the messages. */
  static RunLog on(PrintWriter err) {
    return new RunLog(
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            err.write(text, from, length);
          }

          @Override
          public void flush() {
            err.flush();
          }

          @Override
          public void close() {
            flush();
          }
        },
        Instant::now);
  }

  /**
   * Writes an event.
   *
   * @param event its name
   * @param fields strings, numbers
   * @throws UncheckedIOException if it cannot be written
   */
  void write(String event, Map<String, Object> fields) {
    Map<String, Object> line = new TreeMap<>(fields);
    line.put("event", event);
    line.put("time", clock.get().truncatedTo(ChronoUnit.MILLIS).toString());
    try {
      out.write(Json.compact(line) + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the log could not be written (" + e.getMessage() + "); choose another with --json-log",
          e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the log could not be closed: " + e.getMessage(), e);
    }
  }
}
