package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.extract.SmallGazetteer.names;

import org.junit.jupiter.api.Test;

/** Bodies both countries have are told apart by the words beside them. */
class NationalBodiesTest {
  @Test
  void adjectiveBelongsToTheBody() {
    assertThat(names("The Russian Ministry of Energy wrote/VBD to the Kazakh Embassy."))
        .containsExactly(
            "Russian Ministry of Energy | ORG | Ministry of Energy of Russia",
            "Kazakh Embassy | ORG | Embassy of Kazakhstan");
  }

  @Test
  void countryAfterOfBelongsToTheBody() {
    assertThat(names("The Ministry of Energy of the Republic of Kazakhstan wrote/VBD."))
        .containsExactly(
            "Ministry of Energy of the Republic of Kazakhstan | ORG |"
                + " Ministry of Energy of Kazakhstan");
  }

  @Test
  void possessiveNamesTheCountryFromOutside() {
    assertThat(names("Kazakhstan’s Ministry of Energy wrote/VBD."))
        .containsExactly(
            "Kazakhstan | COUNTRY | Kazakhstan",
            "Ministry of Energy | ORG | Ministry of Energy of Kazakhstan");
  }

  @Test
  void capitalItSitsInNamesTheCountry() {
    assertThat(names("Kazakhstan asked/VBD the Ministry of Energy in Moscow."))
        .containsExactly(
            "Kazakhstan | COUNTRY | Kazakhstan",
            "Ministry of Energy | ORG | Ministry of Energy of Russia",
            "Moscow | CITY | Moscow");
  }

  @Test
  void knownPersonNamesTheCountry() {
    assertThat(names("Putin asked/VBD the Ministry of Energy."))
        .containsExactly(
            "Putin | PERSON | Vladimir Putin",
            "Ministry of Energy | ORG | Ministry of Energy of Russia");
  }

  @Test
  void bodyKeepsTheCountryItHadBefore() {
    assertThat(
            names("The Kazakh Ministry of Energy wrote/VBD.", "The Ministry of Energy waits/VBZ."))
        .last()
        .isEqualTo("Ministry of Energy | ORG | Ministry of Energy of Kazakhstan");
  }

  @Test
  void adjectiveThatIsNoCountrysSaysNothing() {
    assertThat(names("Western banks asked/VBD the Ministry of Energy."))
        .containsExactly(
            "Western | NATIONALITY | West", "Ministry of Energy | ORG | Ministry of Energy");
  }

  @Test
  void pairAfterBetweenBelongsToTheName() {
    assertThat(names("The Border Commission between Kazakhstan and Russia met/VBD."))
        .containsExactly(
            "Border Commission between Kazakhstan and Russia | ORG |"
                + " Border Commission between Kazakhstan and Russia");
  }
}
