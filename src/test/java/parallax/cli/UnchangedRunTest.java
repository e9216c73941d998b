package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.provenance.RunEnvironment;
import parallax.provenance.Sha256;

/** Whole runs, one after another. */
@Tag("models")
class UnchangedRunTest {
  private static final String TAKEN =
      "nothing had changed since an earlier run: results taken from the cache";

  @TempDir private Path folder;

  @Test
  void unchangedRunWritesTheSameBytesAndSaysWhereTheyComeFrom() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"),
        "Kazakhstan and Russia trade.\n\nThe two signed a pact in Omsk, and both are content.\n");
    String cold = run("cold");
    assertThat(cold).doesNotContain(TAKEN);
    String warm = run("warm");
    assertThat(warm).contains(TAKEN);
    // What is said at the end is the same but for the folder.
    assertThat(warm.lines().reduce("", (a, b) -> b).replace("warm", "cold"))
        .isEqualTo(cold.lines().reduce("", (a, b) -> b));
    String anew = run("anew", "--no-cache", "--threads", "1");
    assertThat(anew).doesNotContain(TAKEN);
    assertThat(hashes("warm")).hasSizeGreaterThan(40).isEqualTo(hashes("anew"));
    Files.writeString(corpus.resolve("a.txt"), "Russia and Kazakhstan trade no more.\n");
    assertThat(run("changed")).doesNotContain(TAKEN);
    assertThat(hashes("changed")).isNotEqualTo(hashes("warm"));
  }

  private String run(String output, String... more) {
    StringWriter err = new StringWriter();
    String[] args =
        Stream.concat(
                Stream.of(
                    "analyze",
                    "--corpus",
                    folder.resolve("corpus").toString(),
                    "--output",
                    folder.resolve(output).toString(),
                    "--cache",
                    folder.resolve("cache").toString(),
                    "--annotator",
                    "opennlp"),
                Stream.of(more))
            .toArray(String[]::new);
    assertThat(Main.run(args, new PrintWriter(new StringWriter()), new PrintWriter(err)))
        .as(err.toString())
        .isEqualTo(ExitCode.FINE);
    return err.toString();
  }

  private SortedMap<String, String> hashes(String output) throws IOException {
    Path place = folder.resolve(output);
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(place)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        hashes.put(place.relativize(file).toString(), Sha256.of(file));
      }
    }
    hashes.remove(RunEnvironment.FILE);
    return hashes;
  }
}
