package parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.annotate.TestAnnotators;
import parallax.study.LexiconEntry;
import parallax.study.MarkedExample;
import parallax.study.Study;
import parallax.text.Span;

/** Entries against their own examples. */
@Tag("models")
class ExampleTrialTest {
  @TempDir private Path folder;

  @Test
  void examplesThatBehaveAreNotNamed() throws IOException {
    Study study = SmallStudy.in(folder);
    ExampleTrial trial = new ExampleTrial(study, TestAnnotators.openNlp());
    assertThat(study.lexicons().get(0).entries().stream().flatMap(e -> trial.failures(e).stream()))
        .isEmpty();
  }

  @Test
  void anExampleMatchedElsewhereAndACounterExampleMatchedAreNamed() throws IOException {
    Study study = SmallStudy.in(folder);
    LexiconEntry thaw = study.lexicons().get(0).entries().get(1);
    LexiconEntry wrong =
        with(
            thaw,
            List.of(new MarkedExample("A thaw set in.", Optional.of(new Span(7, 13)))),
            List.of(new MarkedExample("The thaw is over.", Optional.empty())));
    assertThat(new ExampleTrial(study, TestAnnotators.openNlp()).failures(wrong))
        .extracting(ExampleFailure::message)
        .containsExactly(
            "should match “set in”, matches “thaw”: A thaw set in.",
            "should match nothing, matches “thaw”: The thaw is over.");
  }

  private static LexiconEntry with(
      LexiconEntry entry, List<MarkedExample> examples, List<MarkedExample> counterExamples) {
    return new LexiconEntry(
        entry.id(),
        entry.pattern(),
        entry.frames(),
        entry.direction(),
        entry.weight(),
        entry.needs(),
        entry.unless(),
        entry.source(),
        examples,
        counterExamples);
  }
}
