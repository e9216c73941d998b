package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.annotate.AnnotatedArticle;
import parallax.csv.TableReader;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Kind;
import parallax.text.Span;

/** Every reporting cue reports in its examples and not in its counter-examples. */
@Tag("models")
class ReportingExamplesTest {
  private static final Path KNOWN =
      Path.of("src/test/resources/cases/attribution/examples-known-to-fail.csv");

  private static final Set<String> SEEN = new LinkedHashSet<>();
  private static final List<String> FAILING = new ArrayList<>();

  @BeforeAll
  static void extract() {
    for (ReportingCue cue : Attributed.STUDY.reporting().all()) {
      cue.examples().stream()
          .filter(example -> SEEN.add(cue.kind() + example) && !reports(cue.kind(), example))
          .forEach(FAILING::add);
      cue.counterExamples().stream()
          .filter(example -> SEEN.add(cue.kind() + example) && !isSilent(example))
          .forEach(FAILING::add);
    }
  }

  private static boolean isSilent(String example) {
    return Attributed.attributions(Attributed.article(example)).isEmpty();
  }

  private static boolean reports(Kind kind, String example) {
    AnnotatedArticle article = Attributed.article(example.replace("[[", "").replace("]]", ""));
    Span marked = new Span(example.indexOf("[["), example.indexOf("]]") - 2);
    return Attributed.attributions(article).stream()
        .flatMap(found -> (kind == Kind.WITNESS ? found.source() : found.cue()).stream())
        .anyMatch(marked::overlaps);
  }

  @Test
  void sawTheCues() {
    assertThat(SEEN).hasSizeGreaterThan(450);
  }

  @Test
  void cuesReportInTheirExamplesAndNotInTheirCounterExamples() {
    List<String> known =
        TableReader.read(KNOWN, List.of("sentence", "fails_because")).stream()
            .map(row -> row.get("sentence"))
            .toList();
    assertThat(FAILING).containsExactlyInAnyOrderElementsOf(known);
  }
}
