package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people see of a long text. */
class ExcerptTest {
  private static final String SENTENCE =
      "When the ferries came back in spring the harbour towns warmed to each other at once.";

  @Test
  void aShortTextIsWhole() {
    assertThat(Excerpt.head("(cool|sour)", 11)).isEqualTo("(cool|sour)");
  }

  @Test
  void theHeadOfALongTextIsAsLongAsAsked() {
    assertThat(Excerpt.head("(cool|sour|fray)", 11)).isEqualTo("(cool|sour…").hasSize(11);
  }

  @Test
  void theHeadNeverCutsAPairInTwo() {
    assertThat(Excerpt.head("😀😀😀😀", 3)).isEqualTo("😀😀…");
  }

  @Test
  void wordsAroundAMatchStayWhole() {
    assertThat(Excerpt.around(SENTENCE, match("warmed"), 30))
        .isEqualTo("…towns [[warmed]] to each…");
  }

  @Test
  void aMatchNearTheEdgeLeavesItsRoomToTheOtherSide() {
    assertThat(Excerpt.around(SENTENCE, match("When"), 30))
        .isEqualTo("[[When]] the ferries came back in…");
    assertThat(Excerpt.around(SENTENCE, match("once."), 30))
        .isEqualTo("…warmed to each other at [[once.]]");
  }

  @Test
  void aSentenceThatFitsIsNotCut() {
    assertThat(Excerpt.around("Ties cooled.", new Span(5, 11), 90)).isEqualTo("Ties [[cooled]].");
  }

  @Test
  void aMatchThatIsTooLongIsCutItself() {
    assertThat(Excerpt.around(SENTENCE, match("ferries came back"), 8)).isEqualTo("…[[ferries…]]…");
  }

  private static Span match(String words) {
    int start = SENTENCE.indexOf(words);
    return new Span(start, start + words.length());
  }
}
