package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTest {
  private static final int[] WINDOW = {1, 7, 19, 2, 4, 4, 11, 0, 2, 13, 2};
  private static final PieceSpan FIRST = new PieceSpan(1, 3);
  private static final PieceSpan SECOND = new PieceSpan(4, 8);
  private static final PieceSpan THIRD = new PieceSpan(9, 10);

  @TempDir Path folder;
  private TinyModel model;
  private Encoder encoder;

  @BeforeEach
  void readTheModel() throws IOException {
    model = TinyModel.small();
    encoder = Encoder.read(model.writeTo(folder));
  }

  @Test
  void saysItsSizes() {
    assertThat(encoder.vocabulary()).isEqualTo(20);
    assertThat(encoder.positions()).isEqualTo(16);
    assertThat(encoder.outputs()).isEqualTo(3);
  }

  @Test
  void givesWhatTheTextbookGives() {
    compare(model, encoder, WINDOW, FIRST, SECOND, THIRD);
  }

  @Test
  void windowsOfAnyLengthGiveWhatTheTextbookGives() {
    for (int length = 2; length <= 16; length++) {
      int[] window = IntStream.range(0, length).map(i -> i * i % 20).toArray();
      compare(model, encoder, window, new PieceSpan(0, length - 1));
    }
  }

  /** More pieces, columns and inner units than one panel has, and no multiple of four of pieces. */
  @Test
  void matricesOfSeveralPanelsGiveWhatTheTextbookGives() throws IOException {
    TinyModel wide = new TinyModel(new EncoderShape(1, 392, 2, 780, 20, 400, 2), 11);
    int[] window = IntStream.range(0, 389).map(i -> i * 7 % 20).toArray();
    compare(
        wide,
        Encoder.read(wide.writeTo(folder)),
        window,
        new PieceSpan(0, 3),
        new PieceSpan(380, 388));
  }

  private static void compare(
      TinyModel model, Encoder encoder, int[] window, PieceSpan... sentences) {
    float[][] outputs = encoder.read(window, List.of(sentences));
    double[][] expected = new NaiveEncoder(model).read(window, sentences);
    assertThat(outputs).hasDimensions(expected.length, model.shape.outputs());
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected[i].length; j++) {
        assertThat((double) outputs[i][j]).isCloseTo(expected[i][j], within(2e-5));
      }
    }
  }

  @Test
  void outputsFollowTheOrderOfTheSentences() {
    float[][] forth = encoder.read(WINDOW, List.of(FIRST, SECOND, THIRD));
    float[][] back = encoder.read(WINDOW, List.of(THIRD, SECOND, FIRST));
    assertThat(back).isDeepEqualTo(new float[][] {forth[2], forth[1], forth[0]});
    assertThat(forth[0]).isNotEqualTo(forth[1]);
  }

  @Test
  void whatIsAskedOfOneSentenceDoesNotTouchAnother() {
    float[][] all = encoder.read(WINDOW, List.of(FIRST, SECOND));
    assertThat(encoder.read(WINDOW, List.of(SECOND))[0]).containsExactly(all[1]);
  }

  @Test
  void aSentenceIsReadInItsContext() {
    int[] other = WINDOW.clone();
    other[9] = 14;
    assertThat(encoder.read(other, List.of(FIRST))[0])
        .isNotEqualTo(encoder.read(WINDOW, List.of(FIRST))[0]);
  }

  @Test
  void aWindowOfOnePieceHasNoSentence() {
    assertThat(encoder.read(new int[] {3}, List.of())).isEmpty();
    assertThatThrownBy(() -> encoder.read(new int[] {3}, List.of(new PieceSpan(0, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a separator at 1 in a window of 1 pieces");
  }

  @Test
  void sameWindowGivesTheSameBitsTwiceAndOnTwoThreads()
      throws InterruptedException, ExecutionException {
    List<PieceSpan> sentences = List.of(FIRST, SECOND, THIRD);
    float[][] once = encoder.read(WINDOW, sentences);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<float[][]>> reads =
          IntStream.range(0, 200)
              .mapToObj(i -> two.submit(() -> encoder.read(WINDOW, sentences)))
              .toList();
      for (Future<float[][]> read : reads) {
        assertThat(read.get()).isDeepEqualTo(once);
      }
    } finally {
      two.shutdownNow();
    }
  }

  /** Compiled or interpreted, on any processor. */
  @Test
  void bitsAreTheseOnEveryMachine() {
    int[] bits =
        IntStream.range(0, 3)
            .map(i -> Float.floatToIntBits(encoder.read(WINDOW, List.of(SECOND))[0][i]))
            .toArray();
    assertThat(bits).containsExactly(-1104738037, -1092171521, 1066109746);
  }

  @Test
  void windowsOutOfBoundsAreRefused() {
    assertThatThrownBy(() -> encoder.read(new int[0], List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a window of 0 pieces; expected 1 to 16");
    assertThatThrownBy(() -> encoder.read(new int[17], List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a window of 17 pieces; expected 1 to 16");
    assertThatThrownBy(() -> encoder.read(new int[] {1, 20}, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("piece 1 has id 20; expected 0 to 19");
    assertThatThrownBy(() -> encoder.read(new int[] {-1}, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("piece 0 has id -1; expected 0 to 19");
  }

  @Test
  void sentencesOfNoPieceAreRefused() {
    assertThatThrownBy(() -> new PieceSpan(3, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a sentence of pieces 3 to 3; expected at least one");
    assertThatThrownBy(() -> new PieceSpan(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
