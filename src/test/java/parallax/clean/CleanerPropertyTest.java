package parallax.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 3 of the design on pages nobody wrote. */
class CleanerPropertyTest {
  private static final int PAGES_PER_SEED = 100;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyVisibleCharacterIsKeptOrRemovedOnce(long seed) {
    RandomPages pages = new RandomPages(seed);
    for (int i = 0; i < PAGES_PER_SEED; i++) {
      String id = seed + "-" + i;
      Accounts.assertBalanced(clean(id, pages.page()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noiseIsAccountedForToo(long seed) {
    RandomPages pages = new RandomPages(seed);
    for (int i = 0; i < PAGES_PER_SEED; i++) {
      Accounts.assertBalanced(clean(seed + "-" + i, pages.noise()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cleaningTwiceGivesTheSame(long seed) {
    String page = new RandomPages(seed).page();

    assertThat(clean("a", page).removals()).isEqualTo(clean("a", page).removals());
    assertThat(clean("a", page).text()).isEqualTo(clean("a", page).text());
  }

  private static CleanArticle clean(String id, String page) {
    return new Cleaner().clean(CleanCase.article(id, page, "Harbour dues", "Nils Arden"));
  }
}
