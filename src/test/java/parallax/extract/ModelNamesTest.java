package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.extract.SmallGazetteer.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names only the annotator's model, or their build, gives away. */
class ModelNamesTest {
  @Test
  void titleAndArticleStayOutside() {
    assertThat(names("President~PERSON Ada~PERSON Lovelock~PERSON left/VBD."))
        .containsExactly("Ada Lovelock | PERSON | Ada Lovelock");
  }

  @Test
  void surnameGetsTheFullName() {
    assertThat(
            names(
                "Lovelock~ORGANIZATION declined/VBD.",
                "Ada~PERSON Lovelock~PERSON wrote/VBD.",
                "Then Lovelock left/VBD."))
        .containsExactly(
            "Lovelock | PERSON | Ada Lovelock",
            "Ada Lovelock | PERSON | Ada Lovelock",
            "Lovelock | PERSON | Ada Lovelock");
  }

  @Test
  void formOfAddressMakesAPerson() {
    assertThat(names("Ms~LOCATION Vane~LOCATION laughed/VBD."))
        .containsExactly("Vane | PERSON | Vane");
  }

  @Test
  void namesInAHeadlineAreNotSwallowedByIt() {
    assertThat(
            names(
                "\"Astana~LOCATION Shuns~LOCATION Moscow~LOCATION\", wrote/VBD a daily.",
                "\"Putin~ORGANIZATION Doubts/VBZ~ORGANIZATION Lovelock~ORGANIZATION\", said/VBD"
                    + " another."))
        .containsExactly(
            "Astana | CITY | Astana -> Kazakhstan",
            "Moscow | CITY | Moscow -> Russia",
            "Putin | PERSON | Vladimir Putin");
  }

  @ParameterizedTest
  @CsvSource({
    "Tobol~LOCATION, CITY",
    "Tobol~CITY, CITY",
    "Steppe~LOCATION Lake~LOCATION, REGION",
    "Lake~LOCATION Tobol~LOCATION, REGION",
    "Tobol~LOCATION Airport~LOCATION, FACILITY",
    "Tobol~STATE_OR_PROVINCE, REGION",
    "Tobol~ORGANIZATION Forum~ORGANIZATION, EVENT",
    "Tobol~ORGANIZATION Bank~ORGANIZATION, ORG",
    "Tobol~MISC Accord~MISC, TITLE_WORK",
    "Tobolian~MISC, NATIONALITY",
    "Operation~MISC Frost~MISC, EVENT",
    "Hotel~LOCATION Tobol~LOCATION, FACILITY",
    "Tobol~LOCATION Avenue~LOCATION, FACILITY",
    "Tobol~ORGANIZATION Arena~ORGANIZATION, FACILITY",
    "Ada~PERSON Lovelock~PERSON Street~PERSON, FACILITY",
    "Ada~PERSON Lovelock~PERSON Institute~PERSON, ORG",
    "Ada~PERSON Park~PERSON, PERSON"
  })
  void labelAndHeadGiveTheType(String marked, String type) {
    assertThat(names("They saw/VBD " + marked + " there."))
        .hasSize(1)
        .allSatisfy(line -> assertThat(line).contains(" | " + type + " | "));
  }

  @Test
  void firstWordWithACommonWordsTagIsNoName() {
    assertThat(
            names(
                "Entrance/NN~LOCATION is/VBZ free/JJ.",
                "\"Upstream/RB~LOCATION it/PRP rained/VBD.\"",
                "Patience/NN~MISC helped/VBD."))
        .isEmpty();
  }

  @Test
  void commonTagSaysLittleInsideASentenceOrOfADemonymOrAnAcronym() {
    assertThat(
            names(
                "They reached/VBD Entrance/NN~LOCATION late/RB.",
                "Tobolians/NNS~MISC sang/VBD.",
                "KTV/NN~ORGANIZATION sang/VBD."))
        .containsExactly(
            "Entrance | CITY | Entrance", "Tobolians | NATIONALITY | Tobolians", "KTV | ORG | KTV");
  }

  @Test
  void surnameWithACommonTagIsFoundByTheFullName() {
    assertThat(names("Ada~PERSON Lovelock~PERSON wrote/VBD.", "Lovelock/NN~PERSON left/VBD."))
        .containsExactly(
            "Ada Lovelock | PERSON | Ada Lovelock", "Lovelock | PERSON | Ada Lovelock");
  }

  @Test
  void prepositionThatOpensTheSentenceStaysOutside() {
    assertThat(names("In~ORGANIZATION Tobol~ORGANIZATION it/PRP rained/VBD."))
        .containsExactly("Tobol | ORG | Tobol");
  }

  @Test
  void prepositionWithACapitalInsideTheSentenceIsPartOfTheName() {
    assertThat(names("They read/VBD In~MISC Tobol~MISC twice/RB."))
        .containsExactly("In Tobol | TITLE_WORK | In Tobol");
  }

  @Test
  void capitalsAroundAHeadAreAName() {
    assertThat(names("A Committee on Steppe and River Transport met/VBD in the Kyzyl Cosmodrome."))
        .containsExactly(
            "Committee on Steppe and River Transport | ORG | Committee on Steppe and River"
                + " Transport",
            "Kyzyl Cosmodrome | FACILITY | Kyzyl Cosmodrome");
  }

  @Test
  void nameEndsWhereAnotherBodyBegins() {
    assertThat(names("The Working Committee of the Joint Council sat/VBD."))
        .containsExactly(
            "Working Committee | ORG | Working Committee", "Joint Council | ORG | Joint Council");
  }

  @Test
  void descriptionIsNoName() {
    assertThat(names("The consortium told/VBD the ministry about its northern neighbour."))
        .isEmpty();
  }

  @Test
  void headlineGivesNothingAwayByCapitals() {
    assertThat(names("Quiet Talks Open While Border Council Waits Again")).isEmpty();
  }

  @Test
  void acronymInBracketsMeansItsLongForm() {
    assertThat(
            names(
                "The Inland Ports Authority (IPA) opened/VBD.",
                "Later the IPA closed/VBD.",
                "A Pact of Steppe Towns (PST) followed/VBD."))
        .containsExactly(
            "Inland Ports Authority | ORG | Inland Ports Authority",
            "IPA | ORG | Inland Ports Authority",
            "IPA | ORG | Inland Ports Authority",
            "Pact of Steppe Towns | TITLE_WORK | Pact of Steppe Towns",
            "PST | TITLE_WORK | Pact of Steppe Towns");
  }

  @Test
  void acronymMayStandBeforeItsLongForm() {
    assertThat(names("The IPA (Inland Ports Authority) opened/VBD."))
        .containsExactly(
            "IPA | ORG | Inland Ports Authority",
            "Inland Ports Authority | ORG | Inland Ports Authority");
  }

  @Test
  void articlesOwnAcronymBeatsTheGazetteers() {
    assertThat(names("The Steppe Choir Orchestra (SCO) played/VBD."))
        .containsExactly(
            "Steppe Choir Orchestra | ORG | Steppe Choir Orchestra",
            "SCO | ORG | Steppe Choir Orchestra");
  }

  @Test
  void documentHasAShortForm() {
    assertThat(names("The River Navigation Concept is/VBZ new.", "The old Concept was/VBD short."))
        .containsExactly(
            "River Navigation Concept | TITLE_WORK | River Navigation Concept",
            "Concept | TITLE_WORK | River Navigation Concept");
  }

  @Test
  void titleInQuotationMarksNeedsAWordForIt() {
    assertThat(
            names(
                "The festival “Songs of the Steppe” and the slogan “Bread of the Steppe” met/VBD."))
        .containsExactly("Songs of the Steppe | EVENT | Songs of the Steppe");
  }

  @Test
  void nameIsFoundWhereverItRepeats() {
    assertThat(names("Zharyk~ORGANIZATION grew/VBD.", "Buyers of Zharyk waited/VBD."))
        .containsExactly("Zharyk | ORG | Zharyk", "Zharyk | ORG | Zharyk");
  }

  @Test
  void pointersIntoADocumentAreNoNames() {
    assertThat(names("See/VB Chapter~ORGANIZATION 5 and Covid~LOCATION rules.")).isEmpty();
  }

  @Test
  void officeBeforeAKnownBodyIsNoPartOfIt() {
    assertThat(
            names(
                "The Deputy~ORGANIZATION Head~ORGANIZATION of~ORGANIZATION the~ORGANIZATION"
                    + " State~ORGANIZATION Duma~ORGANIZATION spoke/VBD."))
        .containsExactly("State Duma | ORG | State Duma");
  }
}
