package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parallax.MadeUpArticle;
import parallax.frame.FrameScores;

/** How far the lexicons reach. */
class CoverageTest {
  private static final FrameScores SCORES =
      new MadeUpArticle("1", "A", "t")
          .says(1, "Ties hold and trade grows.")
          .cue("Ties hold", "resilience", 1)
          .cue("trade", "economic_cooperation", 0)
          .cue("trade", "resilience", 0)
          .learned("rest", "Ties hold", 0.5)
          .says(0, "Nothing was signed.")
          .learned("l1:sign", "signed", 0.5)
          .rejects(-1, "X", "A rift is told of.")
          .cue("rift", "distancing", 1)
          .reports(-1, "Y", "A chill is told of.")
          .cue("chill", "distancing", 0)
          .sentence("Rain fell.")
          .analysis()
          .frames();

  @Test
  void sentencesWithoutACueAreCountedApartWhateverTheModelLearned() {
    Coverage coverage = Coverage.of(SCORES);
    assertThat(coverage.relevant()).isEqualTo(4);
    assertThat(coverage.withCue()).isEqualTo(3);
    assertThat(coverage.withSide()).isEqualTo(2);
  }

  @Test
  void cueOfTwoFramesCountsOnceAndVoicesAreApart() {
    Coverage coverage = Coverage.of(SCORES);
    assertThat(coverage.cues()).isEqualTo(4);
    assertThat(coverage.rejected()).isEqualTo(1);
    assertThat(coverage.reported()).isEqualTo(1);
    assertThat(coverage.endorsed()).isZero();
  }

  @Test
  void entryIsCountedByMatchesAndArticles() {
    EntryUse use = new EntryUse();
    use.add(SCORES.hits());
    use.add(SCORES.hits());
    assertThat(use.of("m-trade")).isEqualTo(new EntryUse.Count(2, 0, 2));
    assertThat(use.of("never")).isEqualTo(new EntryUse.Count(0, 0, 0));
  }
}
