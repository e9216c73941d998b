package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class SentenceFeaturesTest {
  @Test
  void eitherActorGivesTheSameFeatures() {
    SortedSet<String> one = features("[1 Oreland] courts [2 Upper Vesk] again");
    assertThat(features("[2 Upper Vesk] courts [1 Oreland] again")).isEqualTo(one);
    assertThat(features("[2 Vesk] courts [1 Nether Oreland] again")).isEqualTo(one);
  }

  @Test
  void otherNumbersNamesAndThirdPartiesGiveTheSameFeatures() {
    assertThat(features("[1 Oreland] owes [0 Marn] 40 barges says Petra"))
        .isEqualTo(features("[1 Oreland] owes [0 Lower Tarn] 7 barges says Ivo Holm"));
  }

  @Test
  void runsOfOneToThreeWordsAreFeatures() {
    assertThat(features("[1 Oreland] courts [2 Vesk] again"))
        .contains("l1:courts", "l2:ACTOR_courts", "l3:ACTOR_courts_ACTOR", "l3:courts_ACTOR_again")
        .contains("f1:ACTOR", "f2:ACTOR_courts", "e:again", "len:short")
        .doesNotContain("l1:oreland", "l1:vesk");
  }

  @Test
  void onlyWordsAfterANegationAreNegated() {
    assertThat(features("friends do not part here"))
        .contains("n:part", "n:here", "k:negation")
        .doesNotContain("n:friends", "n:do", "n:not");
    assertThat(features("friends part here")).noneMatch(feature -> feature.startsWith("n:"));
  }

  @Test
  void entriesAreFeaturesWithTheirDirectionAndFrame() {
    assertThat(withEntries("a quarrel about wheat").features().get(0))
        .contains("x:m-quarrel", "xd:-", "xf:split", "x:m-wheat", "xf:trade", "xs:--")
        .doesNotContain("xd:+");
  }

  @Test
  void negatedEntryIsAnotherFeatureAndTurnsRound() {
    assertThat(withEntries("there was not a quarrel").features().get(0))
        .contains("x:not m-quarrel", "xd:+", "xs:++")
        .doesNotContain("x:m-quarrel", "xd:-");
  }

  @Test
  void sumSaysWhetherAnythingTakesASide() {
    assertThat(withEntries("wheat was sold").features().get(0)).contains("xs:none");
    assertThat(withEntries("a quarrel and not a quarrel").features().get(0)).contains("xs:0");
  }

  @Test
  void whoIsNamedIsAFeature() {
    assertThat(features("[1 Oreland] courts [2 Vesk]")).contains("p:both actors");
    assertThat(features("[2 Vesk] courts [0 Marn]")).contains("p:one actor", "p:third party");
    assertThat(features("nobody came")).contains("p:no actor").doesNotContain("p:third party");
  }

  @Test
  void neighboursAreSeenTwoSentencesAway() {
    MadeUpSentences article =
        new MadeUpSentences()
            .sentence("it is not so")
            .sentence("friends part")
            .sentence("snow fell")
            .saidBy("Petra")
            .sentence("rain fell");
    assertThat(article.features().get(1))
        .contains("before1:negation", "before1:short", "before1:covered none")
        .contains("after1:covered all", "after2:covered none")
        .noneMatch(feature -> feature.startsWith("before2:"));
    assertThat(article.features().get(3)).noneMatch(feature -> feature.startsWith("after"));
    assertThat(article.features().get(3)).doesNotContain("before2:negation");
  }

  @Test
  void sentenceInsideAReportIsCovered() {
    MadeUpSentences article = new MadeUpSentences().sentence("snow fell").saidBy("Petra");
    assertThat(article.features().get(0))
        .contains("z:covered all", "z:clause indirect all", "z:source none");
    assertThat(features("snow fell")).contains("z:covered none");
  }

  @Test
  void cuesStandBeforeInOrAfterAReport() {
    assertThat(partlyReported("friends part but they do not", 0, 2))
        .contains("z:negation after report")
        .doesNotContain("z:negation in report", "z:negation before report");
    assertThat(partlyReported("friends do not part", 0, 4)).contains("z:negation in report");
    assertThat(partlyReported("not all say friends part", 3, 5))
        .contains("z:negation before report");
    assertThat(features("friends do not part"))
        .noneMatch(feature -> feature.startsWith("z:negation"));
  }

  private static SortedSet<String> partlyReported(String text, int from, int to) {
    return new MadeUpSentences().sentence(text).saidBy("Petra", from, to).features().get(0);
  }

  private static SortedSet<String> features(String text) {
    return new MadeUpSentences().sentence(text).features().get(0);
  }

  private static MadeUpSentences withEntries(String text) {
    return new MadeUpSentences()
        .entry("quarrel", -2, "split")
        .entry("wheat", 0, "trade")
        .sentence(text);
  }
}
