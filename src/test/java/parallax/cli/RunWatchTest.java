package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.junit.jupiter.api.Test;
import parallax.Batch;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Corpus;
import parallax.corpus.Problem;

class RunWatchTest {
  private static final Instant NOW = Instant.parse("2023-05-04T10:00:00.123456Z");

  private final StringWriter out = new StringWriter();

  @Test
  void aRunIsToldFromItsBeginningToItsEnd() throws Exception {
    Problem bad = new Problem("n.jsonl:7", "read", Problem.Severity.ERROR, "no JSON");
    try (RunWatch watch = watch()) {
      int code =
          watch.over(
              Map.of("threads", 2),
              () -> {
                watch.stage("reading");
                watch.opened(new Corpus(Path.of("."), List.of(entry("a")), List.of(bad)));
                watch.article(new Batch.Failed(entry("a"), bad));
                return ExitCode.FINISHED_WITH_ERRORS;
              });
      assertThat(code).isEqualTo(3);
    }
    assertThat(out.toString())
        .isEqualTo(
            """
            {"event":"run_started","threads":2,"time":"2023-05-04T10:00:00.123Z"}
            {"event":"stage","stage":"reading","time":"2023-05-04T10:00:00.123Z"}
            {"event":"problem","file":"n.jsonl:7","message":"no JSON","severity":"error","stage":"read","time":"2023-05-04T10:00:00.123Z"}
            {"event":"article_failed","file":"n.jsonl:7","id":"a","message":"no JSON","severity":"error","stage":"read","time":"2023-05-04T10:00:00.123Z","total":1}
            {"analysed":0,"event":"run_ended","exit_code":3,"left_out":2,"outcome":"finished_with_errors","time":"2023-05-04T10:00:00.123Z"}
            """);
  }

  @Test
  void aRunThatBreaksOffIsToldToo() throws IOException {
    try (RunWatch watch = watch()) {
      assertThatThrownBy(
              () ->
                  watch.over(
                      Map.of(),
                      () -> {
                        throw new IOException("the disk is full");
                      }))
          .hasMessage("the disk is full");
    }
    JsonNode end = last();
    assertThat(end.path("outcome").asText()).isEqualTo("failed");
    assertThat(end.path("message").asText()).isEqualTo("the disk is full");
  }

  @Test
  void anInterruptionBehindAFaultOfWritingIsNoFault() throws IOException {
    try (RunWatch watch = watch()) {
      assertThatThrownBy(
              () ->
                  watch.over(
                      Map.of(),
                      () -> {
                        throw new IOException("not written", new ClosedByInterruptException());
                      }))
          .isInstanceOf(IOException.class);
    }
    assertThat(last().path("outcome").asText()).isEqualTo("interrupted");
  }

  @Test
  void aTerminalSeesCountTotalRateAndStage() {
    List<String> drawn = new ArrayList<>();
    try (Progress bar = new Progress.Bar("articles", Optional.of(consumer(drawn)))) {
      bar.stage("reading");
      bar.expect(40);
      bar.stage("analysing");
      bar.step();
      bar.step();
    }
    assertThat(drawn.get(drawn.size() - 1))
        .startsWith("articles")
        .contains("2/40", "/s", "analysing");
  }

  @Test
  void elsewhereNothingIsDrawn() {
    System.clearProperty(Progress.TERMINAL_PROPERTY);
    assertThat(Progress.ofArticles()).isInstanceOf(Progress.Silent.class);
    assertThat(Progress.of("entries", 3)).isInstanceOf(Progress.Silent.class);
  }

  private RunWatch watch() {
    return new RunWatch(new Progress.Silent(), new RunLog(out, () -> NOW));
  }

  private JsonNode last() throws IOException {
    String[] lines = out.toString().split("\n", -1);
    return new ObjectMapper().readTree(lines[lines.length - 2]);
  }

  private static CatalogueEntry entry(String id) {
    return new CatalogueEntry(id, id + ".txt", "S", "", "", "", "", "", "", "", Map.of());
  }

  private static ProgressBarConsumer consumer(List<String> drawn) {
    return new ProgressBarConsumer() {
      @Override
      public int getMaxRenderedLength() {
        return 120;
      }

      @Override
      public void accept(String line) {
        drawn.add(line);
      }

      @Override
      public void close() {
        // Nothing was opened.
      }
    };
  }
}
