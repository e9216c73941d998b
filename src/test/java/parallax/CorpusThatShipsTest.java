package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** The corpus in corpus/ and its gold are what their README says. */
class CorpusThatShipsTest {
  private static final Path GOLD = Path.of("corpus/gold");
  private static final Corpus CORPUS = CorpusReader.open(Path.of("corpus"));

  @Test
  void fourOutletsHaveThreeArticlesEach() {
    Map<String, Long> perSource =
        CORPUS.entries().stream()
            .collect(Collectors.groupingBy(CatalogueEntry::source, Collectors.counting()));
    assertThat(perSource).hasSize(4).allSatisfy((source, n) -> assertThat(n).isEqualTo(3));
  }

  @Test
  void everyArticleIsLabelledAsWrittenForTheProject() {
    assertThat(CORPUS.entries())
        .allMatch(entry -> entry.note().equals("written for Parallax; fictional outlet"));
  }

  @Test
  void everyVisibleCharacterIsInExactlyOneSentenceOrRemoval() {
    for (CatalogueEntry entry : CORPUS.entries()) {
      String text = CORPUS.read(entry).text();
      int[] points = text.codePoints().toArray();
      BitSet covered = new BitSet(points.length);
      for (String table : List.of("sentences", "boilerplate")) {
        for (TableRow row : rows(table, entry.id())) {
          int start = Integer.parseInt(row.get("start"));
          int end = Integer.parseInt(row.get("end"));
          assertThat(covered.get(start, end).isEmpty()).as("%s %s", table, row).isTrue();
          covered.set(start, end);
        }
      }
      for (int i = 0; i < points.length; i++) {
        boolean blank = Character.isWhitespace(points[i]) || Character.isSpaceChar(points[i]);
        assertThat(blank || covered.get(i)).as("%s at %d", entry.id(), i).isTrue();
      }
    }
  }

  @Test
  void surfacesStandWhereTheGoldSays() {
    for (String table : List.of("entities", "quantities", "nonquantities", "inline_artefacts")) {
      for (CatalogueEntry entry : CORPUS.entries()) {
        Article article = CORPUS.read(entry);
        for (TableRow row : rows(table, entry.id())) {
          assertThat(slice(article.text(), row)).as("%s %s", table, row).isEqualTo(surface(row));
        }
      }
    }
  }

  private static String surface(TableRow row) {
    return row.cells().get("surface");
  }

  private static String slice(String text, TableRow row) {
    int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
    return text.substring(start, end);
  }

  private static List<TableRow> rows(String table, String article) {
    return TableReader.read(GOLD.resolve(table + ".csv"), List.of("doc", "start", "end")).stream()
        .filter(row -> row.get("doc").equals(article))
        .toList();
  }
}
