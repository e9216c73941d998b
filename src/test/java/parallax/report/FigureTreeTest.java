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

class FigureTreeTest {
  @TempDir private Path output;

  @BeforeEach
  void tables() throws IOException {
    write("articles.csv", "article_id,source,date", "a1,The Fjord,2023-02-01", "b1,Savanna,");
    write(
        "figures.csv",
        "group_id,topic,article_id,start,surface,period,verdict,remark",
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
            "Norway-Chad border length · 2 figures",
            "├─ conflicts · “500 km” · a1:5 · The Fjord, 2023-02-01",
            "│  └─ against b1",
            "└─ conflicts · “600 km” · b1:9 · Savanna",
            "   └─ against a1",
            "Norway aid to Chad · 2 figures",
            "├─ not comparable · “NOK 4 billion” for 2022 · a1:90 · The Fjord, 2023-02-01",
            "│  └─ years",
            "└─ not comparable · “NOK 3 billion” for 2021 · b1:70 · Savanna",
            "   └─ years");
  }

  @Test
  void aTopicIsFoundByItsWordsInAnyOrderAndCase() {
    assertThat(lines("FLEET norway"))
        .containsExactly(
            "Norway fleet · 1 figure", "└─ single · “12” · a1:300 · The Fjord, 2023-02-01");
    assertThat(lines("border.level")).hasSize(5);
  }

  @Test
  void aTopicNobodyWritesAboutIsAFault() {
    assertThatThrownBy(() -> lines("moon"))
        .isInstanceOf(TableException.class)
        .hasMessage("no figure is about 'moon'; expected words of a topic in figures.csv");
  }

  private List<String> lines(String topic) {
    return new FigureTree(output)
        .about(topic).stream().flatMap(tree -> tree.lines().stream()).toList();
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(output.resolve(file), String.join("\n", lines) + "\n");
  }
}
