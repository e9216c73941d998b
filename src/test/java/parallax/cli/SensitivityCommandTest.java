package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code parallax sensitivity} says of articles it leaves out. */
@Tag("models")
class SensitivityCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void whatIsLeftOutIsToldOnceForAllVariants() throws IOException {
    Path corpus =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"id": "a", "source": "Hafenblatt", "text": "Die Gebühren im Hafen steigen im Herbst, teilte das Amt am Dienstag mit, und die Fischer klagen laut darüber."}
            {"id": "b", "source": "Harbour Gazette", "text": "Dues go
            {"id": "c", "date": "soon", "source": "Hafenblatt", "text": "Der Rat der Stadt hat gestern beschlossen, dass die alte Brücke über den Fluss erst im nächsten Jahr erneuert wird."}
            """);
    assertThat(run("sensitivity", "--corpus", corpus.toString(), "--output", path("o")))
        .isEqualTo(ExitCode.FINISHED_WITH_ERRORS);
    assertThat(err.toString().lines().map(SensitivityCommandTest::place))
        .containsExactly(
            "error: news.jsonl:2",
            "warning: news.jsonl:3",
            "error: news.jsonl:1",
            "error: news.jsonl:3",
            "compared, 3 left out");
    assertThat(Files.readAllLines(folder.resolve("o/runs.csv"))).hasSize(1);
  }

  /** A line without what was found there: severity and place, or what was done. */
  private static String place(String line) {
    return line.replaceAll("(: (?!news)|;).*$", "");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--cache";
    all[args.length + 1] = path("cache");
    return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
