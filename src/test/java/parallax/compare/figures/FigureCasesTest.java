package parallax.compare.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.annotate.TestAnnotators;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** Pairs of sentences in which figures agree, conflict, cannot be compared or never meet. */
@Tag("models")
class FigureCasesTest {
  private static final List<String> HEADER =
      List.of("case", "first", "first_date", "second", "second_date", "relation", "reason");
  private static FigurePairReader reader;

  @BeforeAll
  static void models() {
    reader = new FigurePairReader(TestAnnotators.coreNlp());
  }

  static List<TableRow> rows() {
    return TableReader.read(Path.of("src/test/resources/cases/figures/pairs.csv"), HEADER);
  }

  static List<Arguments> cases() {
    return rows().stream().map(row -> Arguments.of(row.get("case"), row)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void relationAndReason(String name, TableRow row) {
    String outcome = reader.outcome(row);
    assertThat(outcome).as(name).startsWith(row.get("relation") + ":");
    if (!row.get("reason").isEmpty()) {
      assertThat(outcome).as(name).contains(row.get("reason").split("\\|"));
    }
  }

  @Test
  void everyRelationHasItsCases() {
    assertThat(rows()).hasSizeGreaterThan(40);
    assertThat(rows())
        .extracting(row -> row.get("relation"))
        .contains("agrees", "conflicts", "not_comparable", "apart");
  }
}
