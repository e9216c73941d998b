package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 6);
  }

  @Test
  void aPairCountsOneWhereverItFallsAmongTheMarks() {
    for (int before = 250; before < 262; before++) {
      String text = "x".repeat(before) + "🚢" + "y".repeat(300);
      CodePoints points = new CodePoints(text);

      assertThat(points.at(before + 2)).isEqualTo(before + 1);
      assertThat(points.at(text.length())).isEqualTo(before + 301);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyOffsetCountsTheCodePointsBeforeIt(long seed) {
    Random random = new Random(seed);
    StringBuilder builder = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      builder.appendCodePoint(
          random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F600 + random.nextInt(60));
    }
    String text = builder.toString();
    CodePoints points = new CodePoints(text);
    for (int at = 0; at <= text.length(); at = next(text, at)) {
      assertThat(points.at(at)).isEqualTo(text.codePointCount(0, at));
    }
  }

  private static int next(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }

  @Test
  void aSpanOfUnitsBecomesASpanOfCodePoints() {
    assertThat(new CodePoints("🚢 left 🚢").of(new Span(3, 7))).isEqualTo(new Span(2, 6));
  }

  @Test
  void anOffsetBeyondTheTextIsRefused() {
    assertThatThrownBy(() -> new CodePoints("abc").at(4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
