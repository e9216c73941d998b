package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;
import parallax.study.ContextExamples.Example;
import parallax.study.ContextExamples.Neighbour;

class ContextExamplesTest {
  private static final String HEAD =
      "sentence,annotated_relevant,annotated_direction,annotated_voice,annotated_frames,"
          + "relevant,negative\n";

  @TempDir private Path study;

  @Test
  void nearestIsTheOneOfWhichTheEncoderSaysMostNearlyTheSame() throws IOException {
    write("Alpha left the bank.,1,-2,author,distancing,30,40\nIt snowed.,0,0,author,,-20,0\n");
    assertThat(ContextExamples.of(study).nearest(Map.of("relevant", 3.0, "negative", 1.0), 1))
        .containsExactly(
            new Neighbour(
                new Example(
                    "Alpha left the bank.", true, -2, "author", "distancing", List.of(3.0, 4.0)),
                3.0));
  }

  @Test
  void ofEqualsTheEarlierComesFirst() throws IOException {
    write("One.,1,0,author,,10,10\nTwo.,1,0,author,,10,10\n");
    assertThat(ContextExamples.of(study).nearest(Map.of("relevant", 0.0, "negative", 0.0), 2))
        .extracting(near -> near.example().sentence())
        .containsExactly("One.", "Two.");
  }

  @Test
  void sentenceThatWasNotReadHasNoNeighbours() throws IOException {
    write("One.,1,0,author,,10,10\n");
    assertThat(ContextExamples.of(study).nearest(Map.of(), 3)).isEmpty();
  }

  @Test
  void studyWithoutExamplesHasNone() {
    assertThat(ContextExamples.of(study).nearest(Map.of("relevant", 1.0), 3)).isEmpty();
  }

  @Test
  void faultNamesFileAndLine() throws IOException {
    write("One.,1,0,author,,10,10\nTwo.,1,0,author,,10,ten\n");
    assertThatThrownBy(() -> ContextExamples.of(study))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("examples.csv")
        .hasMessageContaining("3")
        .hasMessageContaining("ten");
  }

  private void write(String rows) throws IOException {
    Path folder = Files.createDirectories(study.resolve("stance/encoder"));
    Files.writeString(folder.resolve("examples.csv"), HEAD + rows);
  }
}
