package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextModelTest {
  private static final List<String> PIECES =
      List.of("[UNK]", "[CLS]", "[SEP]", "boats", "came", "late", "##r", "none", "left", ".");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    new TinyModel(new EncoderShape(2, 8, 2, 12, PIECES.size(), 256, 3), 1904).writeTo(folder);
    Files.write(folder.resolve("vocabulary.txt"), PIECES);
    Files.write(folder.resolve("outputs.txt"), List.of("warm", "cold", "trade"));
  }

  @Test
  void everySentenceHasAsManyScoresAsThereAreOutputs() {
    List<float[]> scores = model().read(List.of("Boats came.", "None left later."));
    assertThat(model().outputs()).containsExactly("warm", "cold", "trade");
    assertThat(scores).hasSize(2).allSatisfy(one -> assertThat(one).hasSize(3));
  }

  @Test
  void scoresAreThoseOfTheWindowOfItsPieces() throws IOException {
    int[] ids = {1, 3, 4, 9, 2, 7, 8, 5, 6, 9, 2};
    float[][] expected =
        Encoder.read(folder.resolve("weights.bin"))
            .read(ids, List.of(new PieceSpan(1, 4), new PieceSpan(5, 10)));
    List<float[]> scores = model().read(List.of("Boats came.", "None left later."));
    assertThat(scores.get(0)).containsExactly(expected[0]);
    assertThat(scores.get(1)).containsExactly(expected[1]);
  }

  @Test
  void longTextIsReadToItsEndAndTheSameEachTime() {
    List<String> text = Collections.nCopies(120, "Boats came later, none left.");
    List<float[]> first = model().read(text);
    List<float[]> second = model().read(text);
    assertThat(first).hasSize(120);
    for (int i = 0; i < first.size(); i++) {
      assertThat(first.get(i)).containsExactly(second.get(i));
    }
  }

  @Test
  void windowsReadSideBySideGiveTheScoresOfOneAfterTheOther() throws Exception {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      text.add("Boats came later. ".repeat(1 + i % 3) + "none left ".repeat(i % 5));
    }
    List<float[]> expected = model().read(text);
    ForkJoinPool pool = new ForkJoinPool(3);
    try {
      List<float[]> scores = pool.submit(() -> model().read(text)).get();
      assertThat(scores.toArray(new float[0][])).isDeepEqualTo(expected.toArray(new float[0][]));
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void neighboursBearOnASentence() {
    float[] alone = model().read(List.of("Boats came.")).get(0);
    float[] answered = model().read(List.of("Boats came.", "None left.")).get(0);
    assertThat(answered).isNotEqualTo(alone);
  }

  @Test
  void sentenceWithoutALetterAndOneWithoutEndAreReadToo() {
    List<String> text = new ArrayList<>(List.of("", " "));
    text.add("boats ".repeat(900));
    assertThat(model().read(text)).hasSize(3);
    assertThat(model().read(List.of())).isEmpty();
  }

  @Test
  void folderWithoutAnEncoderHasNoReader() throws IOException {
    assertThat(ContextModel.open(Files.createDirectory(folder.resolve("empty")))).isEmpty();
    assertThat(ContextModel.open(folder.resolve("nowhere"))).isEmpty();
  }

  @Test
  void missingNamesAreMissed() throws IOException {
    Files.delete(folder.resolve("outputs.txt"));
    assertThatThrownBy(() -> ContextModel.open(folder))
        .isInstanceOf(EncoderException.class)
        .hasMessage(
            folder.resolve("outputs.txt")
                + " is missing; expected the names of what weights.bin scores, one a line");
  }

  @Test
  void asManyNamesAsOutputsAreExpected() throws IOException {
    Files.write(folder.resolve("outputs.txt"), List.of("warm", "cold"));
    assertThatThrownBy(() -> model().read(List.of("Boats came.")))
        .isInstanceOf(EncoderException.class)
        .hasMessage(
            folder.resolve("outputs.txt")
                + " has 2 names; expected 3, as many as weights.bin has outputs");
  }

  @Test
  void fingerprintChangesWithAnyFile() throws IOException {
    String before = model().fingerprint();
    assertThat(model().fingerprint()).isEqualTo(before);
    Files.write(folder.resolve("outputs.txt"), List.of("warm", "cold", "sport"));
    assertThat(model().fingerprint()).isNotEqualTo(before);
  }

  private ContextModel model() {
    return ContextModel.open(folder).orElseThrow();
  }
}
