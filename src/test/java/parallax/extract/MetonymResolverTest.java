package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.extract.SmallGazetteer.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a capital is a government, and when it is a town. */
class MetonymResolverTest {
  private static final String TOWN = "Astana | CITY | Astana";
  private static final String GOVERNMENT = TOWN + " -> Kazakhstan";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Astana declined/VBD=decline.",
        "They asked/VBD=ask Astana again.",
        "It was/VBD=be shaped/VBN=shape by Astana.",
        "Ties/NNS=tie with Astana cooled/VBD=cool.",
        "Quarrels between Moscow and Astana grew/VBD=grow.",
        "Astana’s resolve/NN=resolve grew/VBD=grow.",
        "An Astana-backed plan/NN=plan failed/VBD=fail.",
        "They lost/VBD=lose trust/NN=trust in Astana.",
        "A signal/NN=signal to Astana was/VBD=be sent/VBN=send.",
        "The policy/NN=policy of Astana changed/VBD=change.",
        "Nobody/NN=nobody in Astana objected/VBD=object."
      })
  void governmentSpeaksActsAndHasRelations(String sentence) {
    assertThat(names(sentence)).contains(GOVERNMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met/VBD=meet in Astana.",
        "They met/VBD=meet in Moscow and Astana.",
        "He visited/VBD=visit Astana twice.",
        "A visit/NN=visit to Astana followed/VBD=follow.",
        "Trains/NNS=train from Astana stopped/VBD=stop.",
        "Goods/NNS=good go/VBP=go via Astana.",
        "The mayor/NN=mayor of Astana resigned/VBD=resign.",
        "Astana’s streets/NNS=street were/VBD=be empty.",
        "Astana-based firms/NNS=firm moved/VBD=move.",
        "Astana airport/NN=airport closed/VBD=close.",
        "Astana, Kazakhstan, hosts/VBZ=host it.",
        "Astana, 5 June. Talks began/VBD=begin.",
        "The town was/VBD=be renamed/VBN=rename Astana."
      })
  void townIsWhereThingsHappen(String sentence) {
    assertThat(names(sentence)).contains(TOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moscow’s Victory Day Parade drew/VBD=draw crowds."})
  void namedEventStandsInATown(String sentence) {
    assertThat(names(sentence)).contains("Moscow | CITY | Moscow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Kremlin agreed/VBD=agree."})
  void seatOfGovernmentKeepsItsOwnName(String sentence) {
    assertThat(names(sentence)).containsExactly("Kremlin | FACILITY | Kremlin -> Russia");
  }
}
