package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What report and methods appendix say of validation. */
class ValidationStatementTest {
  private final List<Map<String, String>> rows = new ArrayList<>();

  @Test
  void withoutAnnotationsItIsNotValidated() {
    assertThat(statement().text())
        .isEqualTo("Not validated: this run was given no annotations of its articles.");
    assertThat(statement().validated()).isFalse();
  }

  @Test
  void annotatedNamesAloneValidateNoStance() {
    row("entity.span_f1", "0.9", "", "");
    assertThat(statement().text())
        .isEqualTo(
            "Not validated: the annotations this run was given hold no coded sentence of its articles.");
  }

  @Test
  void codedSentencesAreCountedWithTheirAgreement() {
    coded(0);
    assertThat(statement().text())
        .isEqualTo(
            "Validated on 1,200 sentences of 40 articles: author direction α = 0.46 (−0.02 to 0.60),"
                + " face direction α = 0.50 (0.35 to 0.62); Krippendorff’s α between the annotation"
                + " and the program, on the sides of 900 relevant sentences.");
    assertThat(statement().tuned()).isFalse();
  }

  @Test
  void sentencesThatWereAllUsedForTuningAreCalledSo() {
    coded(1200);
    assertThat(statement().text())
        .startsWith(
            "Validated on 1,200 sentences of 40 articles that were also used for tuning, which"
                + " flatters: author direction α = 0.46");
    assertThat(statement().tuned()).isTrue();
  }

  @Test
  void sentencesOfWhichSomeWereUsedForTuningAreCounted() {
    coded(30);
    assertThat(statement().text())
        .startsWith(
            "Validated on 1,200 sentences of 40 articles, of which 30 were also used for tuning,"
                + " which flatters: ");
    assertThat(statement().tuned()).isFalse();
  }

  @Test
  void agreementThatCannotBeToldIsCalledSo() {
    row("validated.sentences", "1", "", "");
    row("validated.articles", "1", "", "");
    assertThat(statement().text()).contains("1 sentence of 1 article: author direction α cannot");
  }

  private void coded(int tuning) {
    row("validated.sentences", "1200", "", "");
    row("validated.relevant_sentences", "900", "", "");
    row("validated.articles", "40", "", "");
    row("validated.tuning_sentences", Integer.toString(tuning), "", "");
    row("stance.author_direction_alpha", "0.4617", "-0.0199", "0.6");
    row("stance.direction_alpha", "0.503", "0.35", "0.62");
  }

  private void row(String measure, String value, String low, String high) {
    rows.add(Map.of("measure", measure, "value", value, "low", low, "high", high));
  }

  private ValidationStatement statement() {
    return new ValidationStatement(rows);
  }
}
