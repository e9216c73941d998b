package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.Token;

/** What a source without a name is called. */
class DescriptionsTest {
  @Test
  void hasBlanksWhereTheTextHasThem() {
    assertThat(later("The canal's new/JJ keeper", "keeper")).isEqualTo("canal's new keeper");
    assertThat(later("a start-up in Lima", "start")).isEqualTo("start-up in Lima");
  }

  @Test
  void quotationMarksStayOutsideAndApostrophesInside() {
    assertThat(later("a hired ‘expert", "expert")).isEqualTo("hired expert");
    assertThat(later("the bakers/NNS’/POS guild", "guild")).isEqualTo("bakers’ guild");
  }

  @Test
  void dashBetweenBlanksEndsIt() {
    assertThat(later("a start - up in Lima", "start")).isEqualTo("start");
  }

  @Test
  void firstWordOfASentenceIsWrittenSmall() {
    assertThat(first("Fishermen/NNS from Lima", "Fishermen")).isEqualTo("fishermen from Lima");
    assertThat(first("Two/CD bakers/NNS", "bakers")).isEqualTo("two bakers");
  }

  @Test
  void capitalOfANameStays() {
    assertThat(first("Tobolian/JJ~MISC bakers/NNS", "bakers")).isEqualTo("Tobolian bakers");
    assertThat(first("Bakers of Lima", "Bakers")).isEqualTo("Bakers of Lima");
    assertThat(first("MPs/NNS from Lima", "MPs")).isEqualTo("MPs from Lima");
    assertThat(later("Fishermen/NNS from Lima", "Fishermen")).isEqualTo("Fishermen from Lima");
  }

  @Test
  void capitalAfterAnArticleStays() {
    assertThat(first("The Social/JJ Democrats/NNPS", "Democrats")).isEqualTo("Social Democrats");
  }

  @Test
  void participleBeforeANounBelongsToIt() {
    assertThat(later("a reporter at a competing/VBG weekly", "reporter"))
        .isEqualTo("reporter at a competing weekly");
    assertThat(later("both/DT of the wounded/VBN", "both")).isEqualTo("both of the wounded");
  }

  @Test
  void participleThatOpensAClauseEndsIt() {
    assertThat(later("a reporter living/VBG in Lima", "reporter")).isEqualTo("reporter");
    assertThat(later("a reporter hired/VBN by Lima", "reporter")).isEqualTo("reporter");
  }

  @Test
  void wordThatLedToTheClauseGoesWithIt() {
    assertThat(later("a clerk of the guild with whom/WP we/PRP spoke/VBD", "clerk"))
        .isEqualTo("clerk of the guild");
  }

  @Test
  void evenAndOnlyAreNoPartOfIt() {
    assertThat(first("Even/RB the baker", "baker")).isEqualTo("baker");
    assertThat(later("only/RB two/CD bakers/NNS", "bakers")).isEqualTo("two bakers");
  }

  private static String first(String marked, String head) {
    return plain(marked, head, true);
  }

  private static String later(String marked, String head) {
    return plain(marked, head, false);
  }

  private static String plain(String marked, String head, boolean opens) {
    List<Token> phrase = HandmadeArticle.of(marked).sentences().get(0).tokens();
    Token word =
        phrase.stream().filter(token -> token.text().equals(head)).findFirst().orElseThrow();
    return Descriptions.plain(phrase, word, opens);
  }
}
