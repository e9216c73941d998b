package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;

class FigureListingTest {
  private static final String HEADER =
      "group_id,topic,article_id,start,surface,period,verdict,remark";

  @TempDir private Path output;

  @BeforeEach
  void tables() throws IOException {
    write("articles.csv", "article_id,source,date", "a1,The Fjord,2023-02-01", "b1,Savanna,");
    write(
        "figures.csv",
        HEADER,
        "chad+norway-aid.flow.NOK,Norway aid to Chad,a1,90,NOK 4 billion,2022,not_comparable,years",
        "chad+norway-aid.flow.NOK,Norway aid to Chad,b1,70,NOK 3 billion,2021,not_comparable,years",
        "chad+norway-border.level.km,Norway-Chad border length,a1,5,500 km,,conflicts,against b1",
        "chad+norway-border.level.km,Norway-Chad border length,b1,9,600 km,,conflicts,against a1",
        "norway-fleet.stock.count,Norway fleet,a1,300,12,,single,");
  }

  @Test
  void whatConflictsComesFirstAndSinglesAreLeftOut() {
    assertThat(lines(""))
        .containsExactly(
            "  FIGURE            PERIOD                PLACE      ARTICLE",
            "",
            "Norway-Chad border length · 2 figures",
            "  500 km            –                     a1:5       2023-02-01 The Fjord",
            "    conflicts: against b1",
            "  600 km            –                     b1:9       Savanna",
            "    conflicts: against a1",
            "",
            "Norway aid to Chad · 2 figures",
            "  NOK 4 billion     2022                  a1:90      2023-02-01 The Fjord",
            "    not comparable: years",
            "  NOK 3 billion     2021                  b1:70      Savanna",
            "    not comparable: years");
  }

  @Test
  void aTopicIsFoundByItsWordsInAnyOrderAndCase() {
    assertThat(lines("FLEET norway"))
        .containsSubsequence(
            "Norway fleet · 1 figure",
            "  12                –                     a1:300     2023-02-01 The Fjord",
            "    single");
    assertThat(lines("border.level")).hasSize(7);
  }

  @Test
  void noLineIsLongerThanEightyCharacters() throws IOException {
    write(
        "figures.csv",
        HEADER,
        "x.level.km,"
            + "a very long topic ".repeat(9)
            + ",a1,5,seven\u00a0thousand kilometres and more,"
            + "2022-09-21/2022-10-04,agrees,"
            + "fits one or another of those ".repeat(8));
    List<String> lines = lines("topic");
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(lines)
        .contains("  seven thousand k… 2022-09-21/2022-10-04 a1:5       2023-02-01 The Fjord");
  }

  @Test
  void withoutTwoFiguresOnOneThingNothingIsListed() throws IOException {
    write("figures.csv", HEADER, "norway-fleet.stock.count,Norway fleet,a1,300,12,,single,");
    assertThat(lines("")).isEmpty();
    assertThat(new FigureListing(output).size()).isEqualTo(1);
  }

  @Test
  void aTopicMisspelledIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> lines("boarder lenght"))
        .isInstanceOf(TableException.class)
        .hasMessage("no figure is about 'boarder lenght'; nearest: Norway-Chad border length");
    assertThatThrownBy(() -> lines("norwegian aid"))
        .hasMessage("no figure is about 'norwegian aid'; nearest: Norway aid to Chad");
  }

  @Test
  void aTopicNobodyWritesAboutIsAFault() {
    assertThatThrownBy(() -> lines("moon"))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "no figure is about 'moon'; give other words of a topic, or none for all that can be set"
                + " side by side");
  }

  private List<String> lines(String topic) {
    return new FigureListing(output).about(topic);
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(output.resolve(file), String.join("\n", lines) + "\n");
  }
}
