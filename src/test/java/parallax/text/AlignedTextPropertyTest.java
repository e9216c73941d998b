package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlignedTextPropertyTest {
  private static final int[] ALPHABET = {'a', 'Z', ' ', '\n', 'é', '’', 0x1F6A2, 0x1D521, 0x10FFFF};
  private static final int ROUNDS = 200;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyViewCharacterLeadsBackToTheStretchItWasMadeFrom(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String original = text(random);
      List<Span> from = new ArrayList<>();
      AlignedText view = view(random, original, from);
      for (int i = 0; i < from.size(); i++) {
        assertThat(view.toOriginal(new Span(i, i + 1))).isEqualTo(from.get(i));
      }
      assertThat(view.text()).hasSize(from.size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSpanLeadsBackToAllItCoversAndReturns(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String original = text(random);
      List<Span> from = new ArrayList<>();
      AlignedText view = view(random, original, from);
      if (from.isEmpty()) {
        continue;
      }
      int start = random.nextInt(from.size());
      int end = start + 1 + random.nextInt(from.size() - start);
      Span back = view.toOriginal(new Span(start, end));
      assertThat(back).isEqualTo(from.get(start).union(from.get(end - 1)));
      assertThat(view.toView(back)).contains(new Span(start, end));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasLeftOutHasNoPlaceInTheView(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String original = text(random);
      List<Span> from = new ArrayList<>();
      AlignedText view = view(random, original, from);
      for (int i = 0; i < original.length(); i++) {
        Span one = new Span(i, i + 1);
        boolean kept = from.stream().anyMatch(span -> span.overlaps(one));
        assertThat(view.toView(one).isPresent()).isEqualTo(kept);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void identityLeavesEverySpanWhereItIs(long seed) {
    Random random = new Random(seed);
    String original = text(random) + "end";
    AlignedText view = AlignedText.identity(original);
    int start = random.nextInt(original.length());
    Span span = new Span(start, original.length());

    assertThat(view.text()).isEqualTo(original);
    assertThat(view.toOriginal(span)).isEqualTo(span);
  }

  @Test
  void stretchesThatOverlapOrRunBackwardsAreRefused() {
    AlignedText.Builder builder = AlignedText.builder("harbour").replace(new Span(2, 4), 'r');

    assertThatThrownBy(() -> builder.replace(new Span(3, 5), 'x'))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.replace(new Span(5, 5), 'x'))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.replace(new Span(6, 8), 'x'))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void spanBeyondTheViewIsRefused() {
    AlignedText view = AlignedText.builder("harbour").copy(new Span(0, 3)).build();

    assertThatThrownBy(() -> view.toOriginal(new Span(2, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    return text.toString();
  }

  /** A view that skips, copies and replaces at random; {@code from} notes what came from where. */
  private static AlignedText view(Random random, String original, List<Span> from) {
    AlignedText.Builder builder = AlignedText.builder(original);
    int at = 0;
    while (at < original.length()) {
      int end = Math.min(original.length(), at + 1 + random.nextInt(4));
      int choice = random.nextInt(3);
      if (choice == 1) {
        builder.copy(new Span(at, end));
        for (int i = at; i < end; i++) {
          from.add(new Span(i, i + 1));
        }
      } else if (choice == 2) {
        builder.replace(new Span(at, end), ' ');
        from.add(new Span(at, end));
      }
      at = end;
    }
    return builder.build();
  }
}
