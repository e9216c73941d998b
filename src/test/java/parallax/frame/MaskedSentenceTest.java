package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parallax.text.Span;

class MaskedSentenceTest {
  @Test
  void actorsThirdPartiesNamesAndNumbersAreMasked() {
    assertThat(masked("[1 Oreland] sold [2 Vesk] 40 barges and asked [0 Marn] about Petra").words())
        .containsExactly(
            "ACTOR", "sold", "ACTOR", "NUMBER", "barges", "and", "asked", "OTHER", "about", "NAME");
  }

  @Test
  void nameOfSeveralWordsIsOneMaskAtItsFirstToken() {
    MaskedSentence sentence = masked("envoys of [2 Upper Vesk] met Petra Holm there");
    assertThat(sentence.words()).containsExactly("envoys", "of", "ACTOR", "met", "NAME", "there");
    assertThat(sentence.tokens()).containsExactly(0, 1, 2, 4, 5, 7);
  }

  @Test
  void severalNumbersInARowAreSeveralMasks() {
    assertThat(masked("in 3 4 years").words()).containsExactly("in", "NUMBER", "NUMBER", "years");
  }

  @Test
  void acronymOfNoPartyStandsForItself() {
    assertThat(masked("[1 Oreland] left XYZ and Xyland").words())
        .containsExactly("ACTOR", "left", "xyz", "and", "NAME");
  }

  @Test
  void wordsAreFoundWhereTheyFirstStand() {
    MaskedSentence sentence = masked("old friends of [2 Upper Vesk] remain old friends");
    assertThat(sentence.find("l1:friends")).contains(new Span(1, 2));
    assertThat(sentence.find("l1:ACTOR")).contains(new Span(3, 5));
    assertThat(sentence.find("l2:old_friends")).contains(new Span(0, 2));
    assertThat(sentence.find("l3:ACTOR_remain_old")).contains(new Span(3, 7));
    assertThat(sentence.find("l2:remain_old")).contains(new Span(5, 7));
  }

  @Test
  void whatIsNoRunOfWordsIsNotFound() {
    MaskedSentence sentence = masked("friends remain");
    assertThat(sentence.find("l1:foes")).isEmpty();
    assertThat(sentence.find("l3:friends_remain_so")).isEmpty();
    assertThat(sentence.find("n:friends")).isEmpty();
    assertThat(sentence.find("len:short")).isEmpty();
    assertThat(sentence.find("(bias)")).isEmpty();
  }

  @Test
  void openingIsNoLongerThanTheSentence() {
    assertThat(masked("friends remain").opening(1)).containsExactly("friends");
    assertThat(masked("friends remain").opening(5)).containsExactly("friends", "remain");
  }

  private static MaskedSentence masked(String text) {
    return MaskedSentence.of(new MadeUpSentences().sentence(text).last());
  }
}
