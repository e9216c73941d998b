package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.csv.TableException;
import parallax.csv.TableReader;

class GazetteerTest {
  private static final String HEADER = "alias,canonical,type,seat_of,belongs_to,careful,note\n";

  @Test
  void rowBecomesAnEntry() {
    Gazetteer gazetteer =
        read("Norland,Norland,COUNTRY,,Norland,,\nOst,Ost,CITY,Norland,Norland,1,x\n");
    GazetteerEntry town = gazetteer.entries().get(1);
    assertThat(town.alias()).isEqualTo("Ost");
    assertThat(town.seatOf()).contains("Norland");
    assertThat(town.careful()).isTrue();
    assertThat(gazetteer.entries().get(0).seatOf()).isEmpty();
  }

  @Test
  void countryOfAThingIsWhereItBelongs() {
    Gazetteer gazetteer =
        read(
            """
            Norland,Norland,COUNTRY,,Norland,,
            Bank,Bank of {country},ORG,,,,
            Sea,North Sea,REGION,,,,
            """);
    assertThat(gazetteer.countryOf("Norland")).contains("Norland");
    assertThat(gazetteer.countryOf("Bank of Norland")).contains("Norland");
    assertThat(gazetteer.countryOf("North Sea")).isEmpty();
    assertThat(gazetteer.countryOf("nowhere")).isEmpty();
  }

  @Test
  void unknownTypeIsNamedWithItsLine() {
    assertFault(
        "Ost,Ost,TOWN,,,,\n",
        "gazetteer.csv line 2: found the type 'TOWN'; expected one of " + Gazetteer.TYPES);
  }

  @Test
  void emptyCanonicalNameIsAFault() {
    assertFault(
        "Ost,,CITY,,,,\n", "gazetteer.csv line 2: column 'canonical' is empty; it must be filled");
  }

  @Test
  void aliasMeansOneThing() {
    assertFault(
        "Ost,Ost,CITY,,,,\nÖst,Ost Bank,ORG,,,,\n",
        "gazetteer.csv line 3: found the alias 'Öst' for 'Ost Bank', which line 2 has for 'Ost';"
            + " expected every alias once");
  }

  @Test
  void acronymMayLookLikeAWord() {
    assertThat(read("WHO,Health,ORG,,,,\nWho,Band,ORG,,,,\n").entries()).hasSize(2);
  }

  @Test
  void ownerMustBeInTheFile() {
    assertFault(
        "Ost,Ost,CITY,Norland,,,\n",
        "gazetteer.csv line 2: found 'Norland' under 'seat_of';"
            + " expected a canonical name that has a row in this file");
    assertFault(
        "Ost,Ost,CITY,,Norland,,\n",
        "gazetteer.csv line 2: found 'Norland' under 'belongs_to';"
            + " expected a canonical name that has a row in this file");
  }

  @Test
  void carefulIsOneOrEmpty() {
    assertFault(
        "Ost,Ost,CITY,,,yes,\n",
        "gazetteer.csv line 2: found 'yes' under 'careful'; expected 1 or an empty cell");
  }

  @Test
  void shippedGazetteerKnowsBothActorsAndTheirSeats() {
    Gazetteer gazetteer = Gazetteer.read(Path.of("models", "gazetteer.csv"));
    assertThat(gazetteer.entries()).hasSizeGreaterThan(1000);
    assertThat(gazetteer.entries())
        .filteredOn(
            entry -> entry.seatOf().filter(List.of("Kazakhstan", "Russia")::contains).isPresent())
        .extracting(GazetteerEntry::alias)
        .contains("Astana", "Nur-Sultan", "Akorda", "Moscow", "Kremlin");
  }

  @Test
  void shippedGazetteerTellsStatesAndProvincesFromTowns() {
    assertThat(shippedTypes("Belize", "Tuvalu", "the Emirates"))
        .containsExactlyInAnyOrder("Belize COUNTRY", "Tuvalu COUNTRY", "the Emirates COUNTRY");
    assertThat(shippedTypes("Texas", "Hebei", "Delaware"))
        .containsExactlyInAnyOrder("Texas REGION", "Hebei REGION", "Delaware REGION");
    assertThat(shippedTypes("Emirates", "Washington")).containsExactly("Washington CITY");
  }

  @Test
  void peopleHasOneNameInSingularAndPlural() {
    Gazetteer gazetteer = Gazetteer.read(Path.of("models", "gazetteer.csv"));
    assertThat(gazetteer.entries())
        .filteredOn(entry -> entry.alias().equals("Korean"))
        .extracting(GazetteerEntry::canonical)
        .containsExactly("Koreans");
    assertThat(gazetteer.entries())
        .filteredOn(entry -> entry.alias().equals("South Korean"))
        .extracting(GazetteerEntry::canonical)
        .containsExactly("South Korea");
  }

  private static List<String> shippedTypes(String... aliases) {
    return Gazetteer.read(Path.of("models", "gazetteer.csv")).entries().stream()
        .filter(entry -> List.of(aliases).contains(entry.alias()))
        .map(entry -> entry.alias() + " " + entry.type())
        .toList();
  }

  private static void assertFault(String rows, String message) {
    assertThatThrownBy(() -> read(rows)).isInstanceOf(TableException.class).hasMessage(message);
  }

  private static Gazetteer read(String rows) {
    return Gazetteer.of(TableReader.parse("gazetteer.csv", HEADER + rows, List.of("alias")));
  }
}
