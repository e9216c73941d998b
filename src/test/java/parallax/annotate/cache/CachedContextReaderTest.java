package parallax.annotate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.encoder.ContextReader;

class CachedContextReaderTest {
  @TempDir private Path folder;

  private final List<String> read = new ArrayList<>();

  @Test
  void textIsReadOnceAndSaysTheSameToTheBit() {
    List<float[]> first = reader("a").read(List.of("Boats came.", "None left."));
    List<float[]> second = reader("a").read(List.of("Boats came.", "None left."));
    assertThat(read).containsExactly("Boats came.", "None left.");
    assertThat(second).hasSize(2);
    assertThat(second.get(0)).isEqualTo(first.get(0));
    assertThat(second.get(1)).isEqualTo(first.get(1));
  }

  @Test
  void anotherReaderOrOtherNeighboursAreReadAnew() {
    reader("a").read(List.of("Boats came."));
    reader("b").read(List.of("Boats came."));
    reader("a").read(List.of("Boats came.", "None left."));
    reader("a").read(List.of("Boats came.\nNone left."));
    assertThat(read).hasSize(5);
  }

  @Test
  void entryThatWasCutOffIsMadeAnew() throws IOException {
    reader("a").read(List.of("Boats came."));
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      Path entry = files.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(entry);
      Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length - 3));
    }
    assertThat(reader("a").read(List.of("Boats came.")).get(0)).containsExactly(11f, 0.1f);
    assertThat(read).hasSize(2);
  }

  private ContextReader reader(String fingerprint) {
    return new CachedContextReader(
        new Counting(fingerprint),
        new AnnotationCache(folder, 1_000_000, AnnotationCache.Kind.READING));
  }

  /** Scores a sentence by its length. */
  private final class Counting implements ContextReader {
    private final String fingerprint;

    private Counting(String fingerprint) {
      this.fingerprint = fingerprint;
    }

    @Override
    public List<String> outputs() {
      return List.of("length", "tenth");
    }

    @Override
    public String fingerprint() {
      return fingerprint;
    }

    @Override
    public List<float[]> read(List<String> sentences) {
      read.addAll(sentences);
      return sentences.stream().map(text -> new float[] {text.length(), 0.1f}).toList();
    }
  }
}
