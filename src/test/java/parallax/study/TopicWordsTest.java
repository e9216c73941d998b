package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.csv.TableException;
import parallax.csv.TableReader;

class TopicWordsTest {
  private static final TopicWords SHIPPED = TopicWords.read(Path.of("models", "topics.csv"));

  @Test
  void synonymsShareAConcept() {
    assertThat(SHIPPED.get("frontiers").concept()).isEqualTo(SHIPPED.get("border").concept());
    assertThat(SHIPPED.get("imports").concept()).isNotEqualTo(SHIPPED.get("exports").concept());
  }

  @Test
  void pluralsMeetTheirSingulars() {
    assertThat(List.of("launches", "companies", "gas", "status", "analysis", "taxes"))
        .extracting(word -> SHIPPED.get(word).word())
        .containsExactly("launch", "company", "gas", "status", "analysis", "tax");
  }

  @Test
  void anUnknownWordIsAThingOfItsOwn() {
    assertThat(SHIPPED.get("turbines"))
        .isEqualTo(new TopicWord("turbine", "turbine", TopicWord.Role.THING));
  }

  @Test
  void everyConceptIsItselfInTheTable() {
    assertThat(SHIPPED.words().values())
        .hasSizeGreaterThan(100)
        .filteredOn(TopicWord::names)
        .allSatisfy(word -> assertThat(SHIPPED.words()).containsKey(word.concept()));
  }

  @Test
  void aConceptHasTheRoleOfItsWords() {
    assertThat(SHIPPED.words().values())
        .filteredOn(TopicWord::names)
        .allSatisfy(
            word ->
                assertThat(word.role())
                    .as(word.word())
                    .isEqualTo(SHIPPED.get(word.concept()).role()));
  }

  @Test
  void faultsNameTheLine() {
    assertThatThrownBy(() -> words("border,border,,", "border,line,,"))
        .isInstanceOf(TableException.class)
        .hasMessage("topics.csv line 3: the word 'border' stands there twice; expected it once");
    assertThatThrownBy(() -> words("border,,,"))
        .hasMessage(
            "topics.csv line 2: column 'concept' is empty; a word without a role must name a thing");
    assertThatThrownBy(() -> words("border,border,kind,"))
        .hasMessage(
            "topics.csv line 2: role 'kind' is unknown; expected an empty cell or one of "
                + "[flow, flow_if_dated, stock, rate, share, growth, generic, drop]");
  }

  private static TopicWords words(String... rows) {
    String table = "word,concept,role,note\n" + String.join("\n", rows) + "\n";
    return TopicWords.of(
        TableReader.parse("topics.csv", table, List.of("word", "concept", "role", "note")));
  }
}
