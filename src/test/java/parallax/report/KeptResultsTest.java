package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.corpus.Problem;
import parallax.provenance.RunEnvironment;
import parallax.provenance.Sha256;

/** A made-up run kept and put in place again. */
class KeptResultsTest {
  private static final KeptResults.Counts COUNTS = new KeptResults.Counts(3, 1);
  private static final List<Problem> WARNINGS =
      List.of(new Problem("b.txt", "read", Problem.Severity.WARNING, "ждут дождя"));

  @TempDir private Path folder;

  @Test
  void keptRunGivesEveryFileByteForByte() throws IOException {
    KeptResults kept = KeptResults.unpack(packed(Long.MAX_VALUE).orElseThrow());
    Path again = folder.resolve("again");
    kept.publish(again);
    SortedMap<String, String> hashes = hashes(folder.resolve("first"));
    assertThat(hashes).hasSizeGreaterThan(40).containsKey("manifest.json");
    assertThat(hashes(again)).isEqualTo(hashes);
    assertThat(again.resolve(RunEnvironment.FILE)).isNotEmptyFile();
    assertThat(kept.counts()).isEqualTo(COUNTS);
    assertThat(kept.warnings()).isEqualTo(WARNINGS);
  }

  @Test
  void filesOfAnEarlierRunThatWereNotMadeAgainGo() throws IOException {
    byte[] packed = packed(Long.MAX_VALUE).orElseThrow();
    Path first = folder.resolve("first");
    KeptResults.unpack(packed).publish(first);
    assertThat(hashes(first)).containsKey("articles.csv");
    assertThat(first.resolve(Staging.FOLDER)).doesNotExist();
  }

  @Test
  void folderWithFilesOfOthersIsRefusedAsByARun() throws IOException {
    byte[] packed = packed(Long.MAX_VALUE).orElseThrow();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("articles.csv"), "mine");
    assertThatThrownBy(() -> KeptResults.unpack(packed).publish(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no manifest of an earlier run lists");
    assertThat(other.resolve("articles.csv")).hasContent("mine");
  }

  @Test
  void runLargerThanAllowedIsNotKept() throws IOException {
    assertThat(packed(1000)).isEmpty();
  }

  @Test
  void bytesThatEndEarlyAreRefused() throws IOException {
    byte[] packed = packed(Long.MAX_VALUE).orElseThrow();
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(packed, packed.length * part / 10);
      assertThatThrownBy(() -> KeptResults.unpack(cut)).isInstanceOf(IOException.class);
    }
  }

  private Optional<byte[]> packed(long most) throws IOException {
    List<Optional<byte[]>> packed = new ArrayList<>();
    try (OutputRun run =
        new OutputRun(
            folder.resolve("first"),
            MadeUpCorpus.corpus(folder),
            MadeUpCorpus.study(),
            MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.show(files -> packed.add(pack(files, most)));
      run.publish();
    }
    return packed.get(0);
  }

  private static Optional<byte[]> pack(Path files, long most) {
    try {
      return KeptResults.pack(files, COUNTS, WARNINGS, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> hashes(Path output) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        hashes.put(output.relativize(file).toString(), Sha256.of(file));
      }
    }
    hashes.remove(RunEnvironment.FILE);
    return hashes;
  }
}
