package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.extract.SmallGazetteer.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names the gazetteer knows, without any model. */
class GazetteerNamesTest {
  @Test
  void longestAliasStands() {
    assertThat(names("Guests of the St. Petersburg Economic Forum left/VBD early."))
        .containsExactly(
            "St. Petersburg Economic Forum | EVENT | St. Petersburg International Economic Forum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kassym-Jomart Tokayev",
        "Kassym-Zhomart Tokaev",
        "Qasym-Jomart Toqayev",
        "Kasym Zhomart Tokaev",
        "KASSYM-JOMART TOKAYEV"
      })
  void personIsFoundInEveryRomanisation(String spelling) {
    assertThat(names(spelling + " waited/VBD."))
        .containsExactly(spelling + " | PERSON | Kassym-Jomart Tokayev");
  }

  @Test
  void britishSpellingIsTheSameName() {
    assertThat(names("The Shanghai Co-operation Organisation met/VBD."))
        .containsExactly(
            "Shanghai Co-operation Organisation | ORG | Shanghai Cooperation Organization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"St. Petersburg", "St Petersburg", "St.Petersburg"})
  void fullStopOfAnAbbreviationMayLack(String spelling) {
    assertThat(names("Rain fell/VBD on " + spelling + " again."))
        .containsExactly(spelling + " | CITY | Saint Petersburg");
  }

  @Test
  void compoundIsSplit() {
    assertThat(names("Kazakh-Russian~MISC trade grew/VBD."))
        .containsExactly("Kazakh | NATIONALITY | Kazakhstan", "Russian | NATIONALITY | Russia");
  }

  @Test
  void prefixAndPossessiveStayOutside() {
    assertThat(names("Anti-Russian~MISC posters hung/VBD in Kazakhstan’s towns."))
        .containsExactly("Russian | NATIONALITY | Russia", "Kazakhstan | COUNTRY | Kazakhstan");
  }

  @Test
  void ordinalStaysOutside() {
    assertThat(names("The 25th~MISC Victory~MISC Day~MISC Parade~MISC began/VBD."))
        .containsExactly("Victory Day Parade | EVENT | Victory Day Parade");
  }

  @Test
  void nameThatCutsThroughAKnownOneGivesWay() {
    assertThat(
            names(
                "Guests of State Duma~ORGANIZATION Steppe~ORGANIZATION Club~ORGANIZATION ate/VBD."))
        .containsExactly("State Duma | ORG | State Duma");
  }

  @Test
  void peoplesHaveAPlural() {
    assertThat(names("Many Kazakhs and Russians came/VBD."))
        .containsExactly("Kazakhs | NATIONALITY | Kazakhstan", "Russians | NATIONALITY | Russia");
  }

  @Test
  void currencyIsNoCountry() {
    assertThat(names("It cost/VBD US$5 in the US."))
        .containsExactly("US | COUNTRY | United States");
  }

  @Test
  void pronounIsNoCountry() {
    assertThat(names("They told/VBD us in the U.S. twice."))
        .containsExactly("U.S. | COUNTRY | United States");
  }

  @Test
  void westIsANameOnlyAfterItsArticle() {
    assertThat(
            names("Winds from the west met/VBD envoys of the West.", "He saw/VBD the West Tower."))
        .containsExactly("West | REGION | West");
  }

  @Test
  void whatAPlaceIsMayStandInSmallLetters() {
    assertThat(names("Floods hit/VBD Orenburg region."))
        .containsExactly("Orenburg region | REGION | Orenburg Oblast");
  }

  @Test
  void directionBeforeAPlaceIsPartOfItsName() {
    assertThat(names("Trains cross/VBP Western Siberia."))
        .containsExactly("Western Siberia | REGION | Western Siberia");
  }

  @Test
  void carefulAliasYieldsToThePersonTheModelSees() {
    assertThat(names("Jordan~PERSON sang/VBD.", "Jordan~LOCATION signed/VBD."))
        .containsExactly("Jordan | PERSON | Jordan", "Jordan | COUNTRY | Jordan");
  }

  @Test
  void namesInCitationsAreNoMentions() {
    assertThat(
            names(
                "Trade grew/VBD (Tokayev, 2022; Putin 2021a) in Russia (Moscow fell/VBD in 1812)."))
        .containsExactly("Russia | COUNTRY | Russia", "Moscow | CITY | Moscow -> Russia");
  }

  @Test
  void surnameMeansThePersonTheArticleIntroduces() {
    assertThat(names("The singer Oleg~PERSON Tokayev~PERSON left/VBD.", "Tokayev sang/VBD."))
        .containsExactly("Oleg Tokayev | PERSON | Oleg Tokayev", "Tokayev | PERSON | Oleg Tokayev");
  }

  @Test
  void surnameOfTwoMeansTheOneNamedLast() {
    assertThat(
            names("Kassym-Jomart Tokayev met/VBD Oleg~PERSON Tokayev~PERSON.", "Tokayev sang/VBD."))
        .containsExactly(
            "Kassym-Jomart Tokayev | PERSON | Kassym-Jomart Tokayev",
            "Oleg Tokayev | PERSON | Oleg Tokayev",
            "Tokayev | PERSON | Oleg Tokayev");
  }

  @Test
  void otherSpellingOfAKnownPersonIsNobodyElse() {
    assertThat(names("Volodya~PERSON Putin~PERSON left/VBD.", "Putin sang/VBD."))
        .containsExactly(
            "Volodya Putin | PERSON | Volodya Putin", "Putin | PERSON | Vladimir Putin");
  }
}
