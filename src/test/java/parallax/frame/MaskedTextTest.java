package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTextTest {
  @Test
  void actorsAreMaskedAndOthersKeepTheirNames() {
    assertThat(text("[1 Oreland] and [2 Upper Vesk] met [0 Marn] in 1998 ."))
        .isEqualTo("Alpha and Beta met Marn in 1998 .");
  }

  @Test
  void whoIsWhoFollowsTheStudyAndNotTheSentence() {
    assertThat(text("[2 Vesk] thanked [1 Oreland]")).isEqualTo("Beta thanked Alpha");
  }

  @Test
  void twoActorsSideBySideStayTwo() {
    assertThat(text("[1 Oreland] [2 Vesk] talks")).isEqualTo("Alpha Beta talks");
  }

  @Test
  void sentenceWithoutPartiesIsAsItStands() {
    assertThat(text("rain fell on the fair")).isEqualTo("rain fell on the fair");
  }

  private static String text(String sentence) {
    return MaskedText.of(new MadeUpSentences().sentence(sentence).last());
  }
}
