package parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;

/** The tables of an evaluation, counted by hand. */
class EvaluationResultsTest {
  @TempDir private Path root;
  private EvaluationFolders folders;

  @BeforeEach
  void folders() throws IOException {
    folders = new EvaluationFolders(root);
  }

  /** People and program: 1 −1, 1 1, −1 none, −1 1, 0 0; none counts as 0. */
  @Test
  void aSideHasPrecisionRecallAndF1() throws IOException {
    assertFigures("author_direction_sign", "-1", "2", "1", "0", "0", "0", "0");
    assertFigures("author_direction_sign", "0", "1", "2", "1", "0.5", "1", "0.666667");
    assertFigures("author_direction_sign", "1", "2", "2", "1", "0.5", "0.5", "0.5");
  }

  @Test
  void relevanceIsCountedOverAllSentences() throws IOException {
    assertFigures("relevance", "relevant", "5", "5", "4", "0.8", "0.8", "0.8");
  }

  @Test
  void precisionOfWhatWasNeverFoundIsEmptyNotZero() throws IOException {
    assertFigures("voice", "rejected", "1", "0", "0", "", "0", "0");
    assertFigures("holder", "named", "1", "0", "0", "", "0", "0");
  }

  /** Wanted: distancing twice, sanctions twice; found: distancing rightly, sanctions wrongly. */
  @Test
  void framesArePooledAndTold() throws IOException {
    assertFigures("frames", "evoked", "4", "2", "1", "0.5", "0.25", "0.333333");
    assertFigures("frame:sanctions", "evoked", "2", "1", "0", "0", "0", "0");
  }

  /**
   * Marginals 3, 3, 4. Squared distances −1–0: 3² = 9, 0–1: 3.5² = 12.25, −1–1: 6.5² = 42.25.
   * Disagreements: −1 with 1 twice, −1 with 0 once. α = 1 − 9 (2·42.25 + 9) / (3·3·9 + 3·4·12.25 +
   * 3·4·42.25) = 1 − 841.5 / 735.
   */
  @Test
  void agreementEqualsTheValueWorkedByHand() throws IOException {
    Map<String, String> row = folders.row("agreement.csv", "author_direction_sign", "parallax");
    assertThat(row.get("alpha")).isEqualTo("-0.144898");
    assertThat(row.get("accuracy")).isEqualTo("0.4");
    assertThat(row.get("macro_f1")).isEqualTo("0.388889"); // (0 + 2/3 + 1/2) / 3
    assertThat(row.get("sentences")).isEqualTo("5");
    assertThat(row.get("coverage")).isEqualTo("0.8"); // the third sentence has no direction
    assertThat(row.get("lead")).isEmpty();
  }

  @Test
  void intervalsHoldTheirFigureAndAreTheSameEachTime() throws IOException {
    Map<String, String> row = folders.row("agreement.csv", "voice", "parallax");
    assertThat(Double.parseDouble(row.get("accuracy_low"))).isLessThan(0.8);
    assertThat(Double.parseDouble(row.get("accuracy_high"))).isEqualTo(1);
    assertThat(folders.row("agreement.csv", "voice", "parallax")).isEqualTo(row);
  }

  /** Of 1, 1, −1, −1, 0 the first of the two commonest sides is −1. */
  @Test
  void theMajorityIsABaselineInTheSameTable() throws IOException {
    Map<String, String> row =
        folders.row("categories.csv", "author_direction_sign", "-1", "always_majority");
    assertThat(row.get("f1")).isEqualTo("0.571429"); // 2·2 / (2 + 5)
  }

  /** Article a is mostly 1; in b, −1 is the first of two. Right are a-1, a-2 and b-1. */
  @Test
  void theOracleKnowsEachArticlesSide() throws IOException {
    Map<String, String> row =
        folders.row("agreement.csv", "author_direction_sign", "oracle_one_sign_per_article");
    assertThat(row.get("accuracy")).isEqualTo("0.6");
  }

  /** d1 makes a-1 negative, which is its face value; all else is 0. Right are a-1 and b-2. */
  @Test
  void lexiconEntriesAloneAreReadAtFaceValue() throws IOException {
    Map<String, String> row = folders.row("agreement.csv", "direction_sign", "lexicon_alone");
    assertThat(row.get("accuracy")).isEqualTo("0.4");
  }

  @Test
  void theLeadIsTheProgramsAlphaLessTheBaselines() throws IOException {
    double program = alpha("parallax");
    double oracle = alpha("oracle_one_sign_per_article");
    Map<String, String> row =
        folders.row("agreement.csv", "author_direction_sign", "oracle_one_sign_per_article");
    assertThat(Double.parseDouble(row.get("lead")))
        .isCloseTo(program - oracle, org.assertj.core.api.Assertions.within(2e-6));
  }

  private double alpha(String coder) throws IOException {
    return Double.parseDouble(
        folders.row("agreement.csv", "author_direction_sign", coder).get("alpha"));
  }

  /** In a the program has a-2 right; a-1 and a-3 not; in b it has b-2 right. */
  @Test
  void articlesAlikeInAColumnAreMeasuredApart() throws IOException {
    EvaluationFolders.write(
        folders.gold, "articles", "doc,sampled,source", "a,1,Daily", "b,1,Weekly");
    assertThat(folders.subgroups("source"))
        .filteredOn(row -> row.get("variable").equals("author_direction_sign"))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.get("column"),
                    row.get("value"),
                    row.get("sentences"),
                    row.get("articles"),
                    row.get("accuracy")))
        .containsExactly("source Daily 3 1 0.333333", "source Weekly 2 1 0.5");
  }

  @Test
  void subgroupsOfAnEarlierEvaluationDoNotStay() throws IOException {
    folders.subgroups("doc");
    assertThat(root.resolve("tables/subgroups.csv")).exists();
    folders.rows(TuningUse.REFUSE, "errors.csv");
    assertThat(root.resolve("tables/subgroups.csv")).doesNotExist();
  }

  @Test
  void theListingHasALineForEachSubgroup() {
    List<String> lines =
        folders.evaluation(TuningUse.REFUSE).results(0.1, Optional.of("doc")).lines();
    assertThat(lines)
        .contains("Share the program has right, by doc")
        .anyMatch(line -> line.matches("a +4  0\\.50 \\[.*"))
        .anyMatch(line -> line.matches("b +2  1\\.00 \\[.*"));
  }

  @Test
  void anUnknownColumnIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> folders.subgroups("outlet"))
        .isInstanceOf(TableException.class)
        .hasMessageEndingWith(
            "articles.csv has no column 'outlet'; expected one of doc, overall_author_direction,"
                + " sampled");
  }

  @Test
  void whatWasConfusedWithWhatIsListed() throws IOException {
    assertThat(folders.rows(TuningUse.REFUSE, "confusion.csv"))
        .filteredOn(row -> row.get("variable").equals("voice"))
        .filteredOn(row -> row.get("coder").equals("parallax"))
        .extracting(row -> row.get("wanted") + " " + row.get("found") + " " + row.get("sentences"))
        .containsExactly("author author 4", "rejected author 1");
  }

  @Test
  void everyErrorHasItsCauseAndEvidence() throws IOException {
    assertThat(folders.rows(TuningUse.REFUSE, "errors.csv"))
        .extracting(
            row ->
                String.join(
                    " | ",
                    row.get("gold_id"),
                    row.get("variable"),
                    row.get("wanted") + " " + row.get("found"),
                    row.get("cause"),
                    row.get("evidence")))
        .containsExactly(
            "a-1 | author_direction_sign | 1 -1 | voice wrong | \"rift\" [d1] -0.90; [model:rest] -0.30",
            "a-1 | voice | rejected author | other voice missed | \"rift\" [d1] -0.90; [model:rest] -0.30",
            "a-1 | holder | Minister author | other voice missed | \"rift\" [d1] -0.90; [model:rest] -0.30",
            "a-3 | relevance | 1 0 | relevance missed | ",
            "a-3 | author_direction_sign | -1 0 | relevance missed | ",
            "a-3 | direction_sign | -1 0 | relevance missed | ",
            "a-3 | holder | author (nobody) | relevance missed | ",
            "a-3 | frame:distancing | 1 0 | relevance missed | ",
            "a-3 | frame:sanctions | 1 0 | relevance missed | ",
            "a-4 | relevance | 0 1 | relevance where there is none | ",
            "b-1 | author_direction_sign | -1 1 | turned by the rest of the article |"
                + " [rule:article] +0.90; [model:rest] -0.40; \"fleet\" [s1] -0.10",
            "b-1 | frame:sanctions | 0 1 | frame added, an entry of it matched | \"fleet\" [s1] -0.10",
            "b-2 | frame:sanctions | 1 0 | frame missed, no entry of it matched | ");
  }

  @Test
  void causesAreCounted() throws IOException {
    assertThat(folders.rows(TuningUse.REFUSE, "error_causes.csv"))
        .filteredOn(row -> row.get("variable").equals("author_direction_sign"))
        .extracting(row -> row.get("cause") + " " + row.get("errors") + " " + row.get("share"))
        .containsExactly(
            "relevance missed 1 0.333333",
            "turned by the rest of the article 1 0.333333",
            "voice wrong 1 0.333333");
  }

  @Test
  void aSampleStandsForTheRunByItsWeights() throws IOException {
    EvaluationFolders.write(
        folders.gold,
        "stance",
        "doc,sid,relevance,direction,voice,author_direction,weight",
        "a,a-1,1,-1,author,-1,3",
        "a,a-4,0,,,,1");
    Map<String, String> row = folders.row("categories.csv", "relevance", "relevant", "parallax");
    assertThat(row.get("precision")).isEqualTo("0.5");
    assertThat(row.get("precision_weighted")).isEqualTo("0.75"); // 3 of 3 + 1
  }

  @Test
  void aFrameTheCodersLeftOpenIsNotMeasured() throws IOException {
    EvaluationFolders.write(
        folders.gold,
        "stance",
        "doc,sid,relevance,direction,frames,voice,author_direction,open_frames",
        "a,a-1,1,-1,distancing,author,-1,",
        "b,b-1,1,-1,,author,-1,sanctions");
    assertThat(folders.row("agreement.csv", "frame:sanctions", "parallax").get("sentences"))
        .isEqualTo("1");
  }

  @Test
  void theListingHasTheBaselinesBesideTheProgram() {
    List<String> lines = folders.results(TuningUse.REFUSE).lines();
    assertThat(lines)
        .contains(
            "6 sentences of 2 articles with annotations, of which 5 speak of the relationship")
        .anyMatch(line -> line.matches("voice: author +4 +0\\.80 \\[.*0\\.89 \\[.*"))
        .anyMatch(line -> line.endsWith("majority    words  lexicon   oracle"))
        .anyMatch(line -> line.matches("frames +2  frame missed.*|frames +1  frame missed.*"));
  }

  @Test
  void aFolderOfSomethingElseIsNotWrittenInto() throws IOException {
    Files.createDirectories(root.resolve("tables"));
    folders.file("tables/notes.txt", "mine");
    assertThatThrownBy(() -> folders.rows(TuningUse.REFUSE, "errors.csv"))
        .isInstanceOf(TableException.class)
        .hasMessageEndingWith("found 'notes.txt'; expected a new folder, or tables of evaluate");
  }

  private void assertFigures(
      String variable,
      String category,
      String wanted,
      String found,
      String hits,
      String precision,
      String recall,
      String f1)
      throws IOException {
    Map<String, String> row = folders.row("categories.csv", variable, category, "parallax");
    assertThat(List.of("wanted", "found", "hits", "precision", "recall", "f1"))
        .extracting(row::get)
        .containsExactly(wanted, found, hits, precision, recall, f1);
  }
}
