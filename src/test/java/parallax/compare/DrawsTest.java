package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The generator beside the one whose numbers it gives. */
class DrawsTest {
  @Test
  void drawsAreThoseOfRandom() {
    for (long seed : new long[] {0, 1, -1, 20220617, Long.MIN_VALUE}) {
      Random random = new Random(seed);
      Draws draws = new Draws(seed);
      // Powers of two, ordinary bounds, and one so large that numbers are drawn again.
      for (int bound : new int[] {1, 2, 64, 3, 17, 1000, (1 << 30) + 1, Integer.MAX_VALUE}) {
        assertThat(IntStream.range(0, 500).map(i -> draws.below(bound)))
            .containsExactlyElementsOf(
                IntStream.range(0, 500).map(i -> random.nextInt(bound)).boxed().toList());
      }
    }
  }

  @Test
  void drawsOfAWholeRoundAreThoseOfOneAfterAnother() {
    for (int bound : new int[] {1, 2, 64, 3, 17, 1000, (1 << 30) + 1, Integer.MAX_VALUE}) {
      Draws together = new Draws(20220617);
      Draws alone = new Draws(20220617);
      int[] places = new int[5000];
      together.fill(places, 4999, bound);
      assertThat(places)
          .startsWith(IntStream.range(0, 4999).map(i -> alone.below(bound)).toArray())
          .endsWith(0);
      assertThat(together.below(bound)).isEqualTo(alone.below(bound));
    }
  }
}
