package parallax.compare.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SecondOpinionsTest {
  private final SecondOpinions opinions = new SecondOpinions();

  @Test
  void anotherSignIsNamed() {
    List<Robustness> rows = add("a", "Harbour News", 0.5, -0.1);
    assertThat(rows).hasSize(1);
    Robustness row = rows.get(0);
    assertThat(row.dimension()).isEqualTo("categoriser");
    assertThat(row.value()).isEqualTo(0.5);
    assertThat(row.lowest()).isEqualTo(-0.1);
    assertThat(row.highest()).isEqualTo(-0.1);
    assertThat(row.share()).isZero();
    assertThat(row.turnedBy()).containsExactly("document categoriser");
  }

  @Test
  void rowsStayInOrderOfTheirDimensions() {
    Robustness all = row("all");
    Robustness entry = row("entry");
    List<Robustness> rows =
        opinions.beside(
            List.of(all, entry), "a", "S", OptionalDouble.of(0.5), OptionalDouble.of(0.2));
    assertThat(rows)
        .extracting(Robustness::dimension)
        .containsExactly("all", "categoriser", "entry");
  }

  @Test
  void withoutAnOpinionOrAStanceNothingIsSaid() {
    List<Robustness> none =
        opinions.beside(List.of(), "a", "S", OptionalDouble.of(0.5), OptionalDouble.empty());
    List<Robustness> withheld =
        opinions.beside(List.of(), "a", "S", OptionalDouble.empty(), OptionalDouble.of(0.5));
    assertThat(none).isEmpty();
    assertThat(withheld).isEmpty();
    assertThat(opinions.besideSources(List.of())).isEmpty();
  }

  @Test
  void sourcesAndPairsAreComparedByMeans() {
    add("a", "Harbour News", 0.5, 0.3);
    add("b", "Harbour News", 0.1, -0.1);
    add("c", "Steppe Post", 0.2, 0.4);
    List<Robustness> rows = opinions.besideSources(List.of());
    assertThat(rows)
        .extracting(row -> row.subject() + "|" + row.against() + "|" + row.kept())
        .containsExactly("Harbour News|0|1", "Harbour News|Steppe Post|0", "Steppe Post|0|1");
    assertThat(rows.get(0).value()).isCloseTo(0.3, within(1e-12));
    assertThat(rows.get(0).lowest()).isCloseTo(0.1, within(1e-12));
  }

  private List<Robustness> add(String id, String source, double stance, double opinion) {
    return opinions.beside(
        List.of(), id, source, OptionalDouble.of(stance), OptionalDouble.of(opinion));
  }

  private static Robustness row(String dimension) {
    return new Robustness("article", "a", "0", dimension, 1, 1, 0.5, 0.5, 0.5, List.of());
  }
}
