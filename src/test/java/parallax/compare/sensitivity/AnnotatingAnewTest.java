package parallax.compare.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import parallax.compare.sensitivity.AnnotatingAnew.Run;

/** Whole runs side by side. */
class AnnotatingAnewTest {
  private static final Run FIRST = new Run(true, "a");
  private static final Run OTHER = new Run(true, "b");
  private static final Run RAW = new Run(false, "a");
  private static final Run OTHER_RAW = new Run(false, "b");

  private final AnnotatingAnew comparison = new AnnotatingAnew();

  @Test
  void signsAndOrdersAreHeldToTheFirstRun() {
    runs("1", "A", 0.2, 0.1, -0.1, 0.3);
    runs("2", "B", -0.2, 0.2, -0.3, -0.1);
    assertThat(comparison.rows())
        .extracting(r -> r.subject() + "/" + r.against() + " " + r.dimension() + " " + r.kept())
        .containsExactly(
            "1/0 all 2",
            "1/0 annotator 1",
            "1/0 cleaning 0",
            "2/0 all 2",
            "2/0 annotator 0",
            "2/0 cleaning 1",
            "A/0 all 2",
            "A/0 annotator 1",
            "A/0 cleaning 0",
            "A/B all 2",
            "A/B annotator 0",
            "A/B cleaning 1",
            "B/0 all 2",
            "B/0 annotator 0",
            "B/0 cleaning 1");
    assertThat(comparison.rows().get(0).turnedBy()).containsExactly("a, pages as they are");
  }

  @Test
  void withheldStanceIsLeftOutOfItsRun() {
    comparison.add(FIRST, "1", "A", OptionalDouble.of(0.5));
    comparison.add(OTHER, "1", "A", OptionalDouble.empty());
    comparison.add(RAW, "1", "A", OptionalDouble.of(0.5));
    assertThat(comparison.rows())
        .extracting(r -> r.unit() + " " + r.dimension() + " " + r.universes())
        .containsExactly(
            "article all 1", "article cleaning 1", "source all 1", "source cleaning 1");
  }

  private void runs(String id, String source, double first, double other, double raw, double both) {
    comparison.add(FIRST, id, source, OptionalDouble.of(first));
    comparison.add(OTHER, id, source, OptionalDouble.of(other));
    comparison.add(RAW, id, source, OptionalDouble.of(raw));
    comparison.add(OTHER_RAW, id, source, OptionalDouble.of(both));
  }
}
