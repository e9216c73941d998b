package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.Pipeline;
import parallax.annotate.TestAnnotators;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.extract.Voice;
import parallax.study.Study;
import parallax.study.StudyLoader;

/** Sentences of our own, scored by the study that ships, with what was learned and without. */
@Tag("models")
class FrameScorerTest {
  private static final Study STUDY = StudyLoader.load(Path.of("models"));
  private static final Pipeline LEARNED = pipeline(STUDY);
  private static final Pipeline BY_LEXICONS = pipeline(STUDY.withoutStanceModel());

  private static Pipeline pipeline(Study study) {
    return new Pipeline(study, TestAnnotators.coreNlp(), clean -> "en");
  }

  private static FrameScores scores(Pipeline pipeline, String text) {
    CatalogueEntry entry =
        new CatalogueEntry("e", "e.txt", "s", "", "", "2024", "year", "en", "", "", Map.of());
    return pipeline.analyze(new Article(entry, text, "")).frames();
  }

  private static SentenceStance first(Pipeline pipeline, String text) {
    return scores(pipeline, text).stances().get(0);
  }

  private static double author(Pipeline pipeline, String text) {
    return first(pipeline, text).authorDirection().orElseThrow();
  }

  @Test
  void friendlyWordsPointUpAndHostileOnesDownWithAndWithoutTheModel() {
    String friendly = "Kazakhstan and Russia remain close allies and trust each other.";
    String hostile = "Relations between Kazakhstan and Russia have deteriorated sharply.";

    assertThat(author(BY_LEXICONS, friendly)).isEqualTo(1);
    assertThat(author(BY_LEXICONS, hostile)).isEqualTo(-1);
    assertThat(author(LEARNED, friendly)).isGreaterThan(0.5);
    assertThat(author(LEARNED, hostile)).isLessThan(-0.5);
  }

  @Test
  void lexiconsAloneTurnADeniedTieRound() {
    assertThat(author(BY_LEXICONS, "Kazakhstan and Russia are not close allies.")).isEqualTo(-1);
  }

  @Test
  void lexiconsAloneLeaveOpenWhatIsOnlyReported() {
    SentenceStance stance =
        first(BY_LEXICONS, "The minister said that Kazakhstan and Russia are drifting apart.");

    assertThat(stance.voice()).isEqualTo(Voice.REPORTED);
    assertThat(stance.holder()).isEqualTo("minister");
    assertThat(stance.direction()).hasValue(-1);
    assertThat(stance.authorDirection()).hasValue(0);
  }

  @Test
  void modelReadsARefutationInTheSameSentenceForItsOpposite() {
    SentenceStance stance =
        first(
            LEARNED,
            "Critics claim that Kazakhstan and Russia are drifting apart, but that is wrong.");

    assertThat(stance.voice()).isEqualTo(Voice.REJECTED);
    assertThat(stance.direction().orElseThrow()).isNegative();
    assertThat(stance.authorDirection().orElseThrow()).isPositive();
  }

  @Test
  void evidenceOfASentenceSumsToItsAuthorDirection() {
    String text = "Relations between Kazakhstan and Russia have deteriorated sharply.";
    for (Pipeline pipeline : List.of(LEARNED, BY_LEXICONS)) {
      double sum = scores(pipeline, text).hits().stream().mapToDouble(FrameHit::contribution).sum();
      assertThat(sum).isCloseTo(author(pipeline, text), within(1e-9));
    }
  }

  @Test
  void articleThatNeverNamesOneOfTheTwoIsAboutSomethingElse() {
    String other = "Relations between Russia and Finland have deteriorated sharply.";
    String both = "Kazakhstan looked on. The two countries remain close allies.";
    for (Pipeline pipeline : List.of(LEARNED, BY_LEXICONS)) {
      assertThat(first(pipeline, other).relevant()).isFalse();
      assertThat(scores(pipeline, other).hits()).isEmpty();
      assertThat(scores(pipeline, both).stances().get(1).relevant()).isTrue();
    }
  }

  @Test
  void tiesOfOneOfTheTwoAreThoseWithTheOtherWhereNoThirdPartyIsNamed() {
    String unnamed = "The alliance with Moscow is dead, the columnist wrote.";
    String domestic = "Moscow woke up to the first snow of the year.";
    for (Pipeline pipeline : List.of(LEARNED, BY_LEXICONS)) {
      assertThat(first(pipeline, unnamed).relevant()).isTrue();
      assertThat(first(pipeline, domestic).relevant()).isFalse();
    }
  }

  @Test
  void sentenceAboutNeitherSideIsNotRelevantAndHasNoEvidence() {
    for (Pipeline pipeline : List.of(LEARNED, BY_LEXICONS)) {
      FrameScores scores = scores(pipeline, "The weather in the mountains was mild this week.");
      assertThat(scores.stances().get(0).relevant()).isFalse();
      assertThat(scores.hits()).isEmpty();
      assertThat(scores.score().withheld()).isNotEmpty();
    }
  }
}
