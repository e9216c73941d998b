package parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.csv.TableException;

/** What was used for tuning is kept apart from what is measured. */
class TuningTest {
  @TempDir private Path root;
  private EvaluationFolders folders;

  @BeforeEach
  void folders() throws IOException {
    folders = new EvaluationFolders(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:a-2\nb", "# used\n\na:a-002\nb:b-1\nb:b-2", "doc,sid\na,a-2\nb,"})
  void aListedSentenceIsRefusedByName(String list) throws IOException {
    Path file = folders.file("tuning.txt", list);
    assertThatThrownBy(() -> folders.evaluation(TuningUse.REFUSE, file))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "used for tuning: a:a-2, b (3 of 6 coded sentences); figures on what a program was tuned"
                + " on say nothing of texts it has not seen. --leave-out-tuning measures the others;"
                + " --include-tuning measures all and says so in every table");
  }

  @Test
  void theGoldsOwnListCounts() throws IOException {
    EvaluationFolders.write(folders.gold, "tuning", "doc,sid,reason", "b,,read while tuning");
    assertThatThrownBy(() -> folders.evaluation(TuningUse.REFUSE))
        .hasMessageStartingWith("used for tuning: b (2 of 6 coded sentences)");
  }

  /** The same sentences under other names: only their places tell. */
  @Test
  void sentencesOfAnotherGoldAreKnownByTheirPlaces() throws IOException {
    Path other = Files.createDirectories(root.resolve("other"));
    EvaluationFolders.write(other, "articles", "doc", "a");
    EvaluationFolders.write(other, "sentences", "doc,sid,start,end", "a,x,12,20", "a,y,50,60");
    EvaluationFolders.write(other, "stance", "doc,sid,relevance", "a,x,1", "a,y,1");
    assertThatThrownBy(() -> folders.evaluation(TuningUse.REFUSE, other))
        .hasMessageStartingWith("used for tuning: a:a-2 (1 of 6 coded sentences)");
  }

  /** As in the sentences a categoriser was learned from. */
  @Test
  void sentencesMayBeListedByTheirPlaces() throws IOException {
    Path file = folders.file("sentences.csv", "doc,start,end,sha256", "b,0,10,ab12");
    assertThatThrownBy(() -> folders.evaluation(TuningUse.REFUSE, file))
        .hasMessageStartingWith("used for tuning: b:b-1 (1 of 6 coded sentences)");
  }

  @Test
  void aSlipOfThePenIsNoSeparation() throws IOException {
    Path file = folders.file("tuning.txt", "a:a-1", "a:a-02");
    assertThatThrownBy(() -> folders.evaluation(TuningUse.INCLUDE, file))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "tuning.txt line 2: found 'a:a-02'; expected a sentence's id from the gold's or the"
                + " output's sentences.csv");
  }

  @Test
  void listsMayNameArticlesThatAreNotAtHand() throws IOException {
    Path file = folders.file("tuning.txt", "elsewhere:17", "nowhere");
    assertThat(folders.results(TuningUse.REFUSE, file).warning()).isEmpty();
  }

  @Test
  void leftOutSentencesAreNotMeasured() throws IOException {
    Path file = folders.file("tuning.txt", "a:a-2", "b");
    EvaluationResults results = folders.results(TuningUse.LEAVE_OUT, file);
    assertThat(results.warning()).isEmpty();
    assertThat(results.lines())
        .contains(
            "3 sentences of 1 article with annotations, of which 2 speak of the relationship");
  }

  @Test
  void whereNothingIsLeftLeavingOutIsRefused() throws IOException {
    Path file = folders.file("tuning.txt", "a", "b");
    assertThatThrownBy(() -> folders.evaluation(TuningUse.LEAVE_OUT, file))
        .hasMessageStartingWith("used for tuning: a, b (6 of 6 coded sentences)")
        .hasMessageNotContaining("--leave-out-tuning");
  }

  @Test
  void includedTuningIsSaidInEveryTable() throws IOException {
    EvaluationFolders.write(folders.gold, "tuning", "doc", "a", "b");
    folders.rows(TuningUse.INCLUDE, "errors.csv");
    try (Stream<Path> tables = Files.list(root.resolve("tables"))) {
      List<Path> files = tables.toList();
      assertThat(files).hasSize(6);
      for (Path file : files) {
        assertThat(Files.readAllLines(file).stream().skip(1))
            .isNotEmpty()
            .allMatch(line -> line.endsWith(",on sentences that were also used for tuning"));
      }
    }
    assertThat(folders.results(TuningUse.INCLUDE).lines())
        .filteredOn(line -> line.contains("also used for tuning"))
        .hasSize(3);
  }

  @Test
  void partlyTunedIsSaidWithItsNumber() throws IOException {
    EvaluationFolders.write(folders.gold, "tuning", "doc", "b");
    assertThat(folders.results(TuningUse.INCLUDE).warning())
        .isEqualTo("of 6 sentences, 2 were also used for tuning");
  }

  @Test
  void aRunMeasuresOnOthersIfThereAreAny() throws IOException {
    EvaluationFolders.write(folders.gold, "tuning", "doc", "b");
    assertThat(counts(folders.evaluation(TuningUse.LEAVE_OUT_IF_OTHERS)))
        .containsExactly(4.0, 3.0, 1.0, 0.0);
    EvaluationFolders.write(folders.gold, "tuning", "doc", "a", "b");
    assertThat(counts(folders.evaluation(TuningUse.LEAVE_OUT_IF_OTHERS)))
        .containsExactly(6.0, 5.0, 2.0, 6.0);
  }

  private static List<Double> counts(Evaluation evaluation) {
    return evaluation.measures().stream()
        .filter(measure -> measure.name().startsWith("validated."))
        .map(Measure::value)
        .toList();
  }

  /** Whole articles that were used are left out of what is measured by article, too. */
  @Test
  void articlesThatWereUsedLeaveTheOtherFigures() throws IOException {
    EvaluationFolders.write(folders.gold, "articles", "doc,overall_author_direction", "a,1", "b,1");
    EvaluationFolders.write(folders.gold, "boilerplate", "doc,start,end", "a,0,10", "b,0,10");
    EvaluationFolders.write(folders.output, "cleaning", "article_id,start,end", "a,0,10");
    assertThat(sign(TuningUse.LEAVE_OUT)).isEqualTo(0.5); // b's stance is negative
    EvaluationFolders.write(folders.gold, "tuning", "doc", "b");
    assertThat(sign(TuningUse.LEAVE_OUT)).isEqualTo(1);
  }

  private double sign(TuningUse use) {
    return folders.evaluation(use).measures().stream()
        .filter(measure -> measure.name().equals("article.sign_accuracy"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
