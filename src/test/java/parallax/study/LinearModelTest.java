package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;

class LinearModelTest {
  private static final List<String> CLASSES = List.of("down", "level", "up");
  private static final Offset<Double> EXACTLY = within(1e-12);

  @TempDir private Path folder;

  @Test
  void everyWeightStandsUnderItsFeatureAndClass() throws IOException {
    LinearModel model =
        read("(bias),level,0.5,40,", "l1:river,up,1.25,7,The river rose.", "l1:river,down,'-2,7,");
    assertThat(model.weights(LinearModel.BIAS)).containsExactly(0, 0.5, 0);
    assertThat(model.weights("l1:river")).containsExactly(-2, 0, 1.25);
    assertThat(model.classes()).isEqualTo(CLASSES);
  }

  @Test
  void biasIsNoFeatureOfItsOwn() throws IOException {
    assertThat(read("(bias),level,0.5,40,", "l1:river,up,1,7,").size()).isOne();
    assertThat(read("l1:river,up,1,7,", "l1:river,down,1,7,").size()).isOne();
    assertThat(read().size()).isZero();
  }

  @Test
  void unknownClassIsFaultedWithFileAndLine() {
    assertThatThrownBy(() -> read("l1:river,up,1,7,", "l1:lake,sideways,1,7,"))
        .isInstanceOf(TableException.class)
        .hasMessage("weights.csv line 3: class 'sideways' is unknown; expected [down, level, up]");
  }

  @Test
  void weightThatIsNoFiniteNumberIsFaultedWithFileAndLine() {
    assertThatThrownBy(() -> read("l1:river,up,much,7,"))
        .isInstanceOf(TableException.class)
        .hasMessage("weights.csv line 2: column 'weight' has 'much'; expected a number");
    assertThatThrownBy(() -> read("l1:river,up,1,7,", "l1:lake,up,NaN,7,"))
        .hasMessage("weights.csv line 3: column 'weight' has 'NaN'; expected a number");
    assertThatThrownBy(() -> read("l1:river,up,Infinity,7,"))
        .hasMessage("weights.csv line 2: column 'weight' has 'Infinity'; expected a number");
  }

  @Test
  void secondWeightOfTheSameFeatureAndClassIsFaulted() {
    assertThatThrownBy(() -> read("l1:river,up,1,7,", "l1:river,down,1,7,", "l1:river,up,2,7,"))
        .isInstanceOf(TableException.class)
        .hasMessage("weights.csv line 4: 'l1:river' has a second weight for class 'up'");
  }

  @Test
  void scoreIsTheBiasAndTheWeightsOfWhatIsThere() {
    LinearModel model = model();
    assertThat(model.scores(Set.of())).containsExactly(1, 0, -1);
    assertThat(model.scores(Set.of("a"))).containsExactly(1.5, 2, -1);
    assertThat(model.scores(Set.of("a", "b"))).containsExactly(1.5, -2, 3);
  }

  @Test
  void unknownFeaturesWeighNothing() {
    LinearModel model = model();
    assertThat(model.scores(Set.of("a", "never seen"))).isEqualTo(model.scores(Set.of("a")));
    assertThat(model.weights("never seen")).containsExactly(0, 0, 0);
  }

  @Test
  void oneOfGivesEachClassItsOddsAndSumsToOne() {
    double[] shares =
        LinearModel.of(CLASSES, Map.of("a", new double[] {0, Math.log(2), Math.log(5)}))
            .oneOf(Set.of("a"));
    assertThat(shares).containsExactly(new double[] {0.125, 0.25, 0.625}, EXACTLY);
    assertThat(Arrays.stream(model().oneOf(Set.of("a", "b"))).sum()).isCloseTo(1, EXACTLY);
  }

  @Test
  void hugeWeightsDoNotOverflow() {
    LinearModel model = LinearModel.of(CLASSES, Map.of("a", new double[] {-5000, 0, 5000}));
    assertThat(model.oneOf(Set.of("a"))).containsExactly(0, 0, 1);
    assertThat(model.anyOf(Set.of("a"))).containsExactly(0, 0.5, 1);
  }

  @Test
  void anyOfTakesEachClassByItself() {
    double[] shares =
        LinearModel.of(CLASSES, Map.of("a", new double[] {0, Math.log(3), -Math.log(4)}))
            .anyOf(Set.of("a"));
    assertThat(shares).containsExactly(new double[] {0.5, 0.75, 0.2}, EXACTLY);
  }

  @Test
  void whoeverIsHandedWeightsCannotChangeTheModel() {
    double[] given = {1, 2, 3};
    LinearModel model = LinearModel.of(CLASSES, Map.of("a", given));
    given[0] = 9;
    model.weights("a")[1] = 9;
    model.scores(Set.of("a"))[2] = 9;
    assertThat(model.weights("a")).containsExactly(1, 2, 3);
  }

  private static LinearModel model() {
    return LinearModel.of(
        CLASSES,
        Map.of(
            LinearModel.BIAS,
            new double[] {1, 0, -1},
            "a",
            new double[] {0.5, 2, 0},
            "b",
            new double[] {0, -4, 4}));
  }

  private LinearModel read(String... rows) throws IOException {
    Path file = folder.resolve("weights.csv");
    String header = "feature,class,weight,support,example\n";
    Files.writeString(file, header + String.join("\n", rows) + "\n");
    return LinearModel.read(file, CLASSES);
  }
}
