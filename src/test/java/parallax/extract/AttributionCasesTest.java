package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.annotate.AnnotatedArticle;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * Sentences of our own with the reports in them, as {@code
 * source|cue|content|holder|distance|kind}, one after another between double bars; sentences
 * without any are hard negatives. A case that is known to fail says why.
 */
@Tag("models")
class AttributionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/attribution/reports.csv");
  private static final List<String> COLUMNS = List.of("name", "text", "expected", "fails_because");
  private static final List<Outcome> OUTCOMES = new ArrayList<>();

  /** A case and what was found. */
  private record Outcome(TableRow row, String found) {
    boolean passes() {
      return found.equals(row.get("expected"));
    }

    boolean isKnownToFail() {
      return !row.get("fails_because").isEmpty();
    }

    String told() {
      return row.get("name") + ": found " + found + ", expected " + row.get("expected");
    }
  }

  @BeforeAll
  static void extract() {
    for (TableRow row : TableReader.read(CASES, COLUMNS)) {
      OUTCOMES.add(new Outcome(row, found(row.get("text"))));
    }
  }

  private static String found(String text) {
    AnnotatedArticle article = Attributed.article(text);
    return Attributed.attributions(article).stream()
        .map(attribution -> told(attribution, article.text()))
        .collect(Collectors.joining(" || "));
  }

  private static String told(Attribution attribution, String text) {
    return String.join(
        "|",
        attribution.source().map(span -> span.of(text)).orElse(""),
        attribution.cue().map(span -> span.of(text)).orElse(""),
        attribution.content().of(text),
        attribution.holder(),
        attribution.distance().label(),
        attribution.kind().label());
  }

  @Test
  void sawTheCases() {
    assertThat(OUTCOMES).hasSizeGreaterThanOrEqualTo(80);
    assertThat(OUTCOMES).filteredOn(o -> o.row().get("expected").isEmpty()).hasSizeGreaterThan(15);
  }

  @Test
  void everyReportIsFoundAsWrittenAndNoneWhereThereIsNone() {
    assertThat(OUTCOMES)
        .filteredOn(outcome -> !outcome.isKnownToFail() && !outcome.passes())
        .extracting(Outcome::told)
        .isEmpty();
  }

  @Test
  void whatIsKnownToFailStillFails() {
    assertThat(OUTCOMES)
        .filteredOn(outcome -> outcome.isKnownToFail() && outcome.passes())
        .extracting(Outcome::told)
        .isEmpty();
  }
}
