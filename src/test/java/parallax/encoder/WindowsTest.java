package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.encoder.Windows.Window;

class WindowsTest {
  @Test
  void textThatFitsIsOneWindow() {
    assertThat(Windows.over(List.of(10, 20, 30), 60)).containsExactly(new Window(0, 3, 0, 3));
  }

  @Test
  void sentenceIsReadBetweenItsNeighbours() {
    assertThat(Windows.over(Collections.nCopies(14, 10), 100))
        .containsExactly(new Window(0, 10, 0, 9), new Window(8, 14, 9, 14));
  }

  @Test
  void longNeighbourIsOneOnEitherSide() {
    assertThat(Windows.over(List.of(30, 30, 30, 30, 30), 100))
        .containsExactly(new Window(0, 3, 0, 2), new Window(1, 4, 2, 3), new Window(2, 5, 3, 5));
  }

  @Test
  void sentenceTooLongForAWindowHasOneOfItsOwn() {
    assertThat(Windows.over(List.of(10, 90, 10), 60))
        .containsExactly(new Window(0, 1, 0, 1), new Window(1, 2, 1, 2), new Window(2, 3, 2, 3));
  }

  @Test
  void textWithoutSentencesHasNoWindow() {
    assertThat(Windows.over(List.of(), 60)).isEmpty();
  }

  @Test
  void everySentenceIsReadOnceInOrderAndInAWindowThatHoldsIt() {
    Random random = new Random(20240317);
    for (int round = 0; round < 500; round++) {
      List<Integer> lengths = random.ints(random.nextInt(40), 1, 90).boxed().toList();
      List<Integer> read = new ArrayList<>();
      for (Window window : Windows.over(lengths, 80)) {
        int filled = lengths.subList(window.start(), window.end()).stream().mapToInt(n -> n).sum();
        assertThat(filled <= 80 || window.end() == window.start() + 1).isTrue();
        assertThat(window.start()).isLessThanOrEqualTo(window.first());
        assertThat(window.last()).isLessThanOrEqualTo(window.end());
        for (int i = window.first(); i < window.last(); i++) {
          read.add(i);
        }
      }
      assertThat(read).hasSize(lengths.size()).isSorted().doesNotHaveDuplicates();
    }
  }
}
