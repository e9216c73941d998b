package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoneSurrogatesTest {
  @Test
  void halvesThatStandAloneAreReplacedOneForOne() {
    assertThat(LoneSurrogates.replaced("a\ud83d b\ude00")).isEqualTo("a\ufffd b\ufffd");
    assertThat(LoneSurrogates.replaced("\ud83d\ud83d\ude00")).isEqualTo("\ufffd\ud83d\ude00");
    assertThat(LoneSurrogates.replaced("\ude00\ud83d")).isEqualTo("\ufffd\ufffd");
  }

  @Test
  void wholePairsAndAllElseStay() {
    assertThat(LoneSurrogates.replaced("Ждут 🌧 in Oral\n\0")).isEqualTo("Ждут 🌧 in Oral\n\0");
  }
}
