package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.Pipeline;
import parallax.annotate.TestAnnotators;
import parallax.corpus.Article;
import parallax.corpus.CatalogueEntry;
import parallax.study.StudyLoader;

/** Sentences of our own, by the cues that ship. */
@Tag("models")
class HedgesTest {
  private static final Pipeline PIPELINE =
      new Pipeline(
          StudyLoader.load(Path.of("models")).withoutStanceModel(),
          TestAnnotators.coreNlp(),
          clean -> "en");

  private static boolean hedged(String sentence) {
    CatalogueEntry entry =
        new CatalogueEntry("e", "e.txt", "s", "", "", "2024", "year", "en", "", "", Map.of());
    return PIPELINE.analyze(new Article(entry, sentence, "")).frames().stances().get(0).hedged();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan may leave the alliance with Russia.",
        "Ties between Kazakhstan and Russia have remained largely unchanged.",
        "It is entirely possible that Russia closed the pipeline to punish Kazakhstan.",
        "In our view Kazakhstan has little to fear from Russia.",
        "Relations between Kazakhstan and Russia looked close to breaking.",
        "If the pipeline reopens, Kazakhstan will sell its oil through Russia again."
      })
  void aStatementThatIsLessThanCertainIsHedged(String sentence) {
    assertThat(hedged(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan left the alliance with Russia.",
        "Kazakhstan buys fuel from Russia rather than from China.",
        "In May the president of Kazakhstan came to Russia."
      })
  void aPlainStatementIsNot(String sentence) {
    assertThat(hedged(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan and Russia quarrel about who may use the spaceport.",
        "Russia has sold Kazakhstan a ferry that could never carry trains.",
        "Kazakhstan buys from Russia the coal that nobody else might burn."
      })
  void aClauseThatOnlySaysWhichThingIsMeantHedgesNothing(String sentence) {
    assertThat(hedged(sentence)).isFalse();
  }

  @Test
  void aRelativeClauseAfterACommaStatesSomethingOfItsOwn() {
    assertThat(hedged("Kazakhstan has bought a ferry from Russia, which may carry trains as well."))
        .isTrue();
  }

  @Test
  void aConcessionIsNoCondition() {
    assertThat(hedged("Even if the grain rots, Kazakhstan will go on trading with Russia."))
        .isFalse();
  }
}
