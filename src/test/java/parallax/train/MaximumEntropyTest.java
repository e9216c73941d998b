package parallax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaximumEntropyTest {
  private final List<int[]> rows = new ArrayList<>();
  private final List<Integer> classes = new ArrayList<>();

  @Test
  void biasTakesOnTheOddsOfTheClasses() {
    add(100, 0);
    add(300, 1);
    double[] weights = fit(1, 2, 0, 0);
    assertThat(weights[1] - weights[0]).isCloseTo(Math.log(3), within(0.001));
  }

  @Test
  void featureTakesOnWhatItChangesInTheOdds() {
    add(50, 0);
    add(50, 1);
    add(20, 0, 1);
    add(80, 1, 1);
    double[] weights = fit(2, 2, 0, 0);
    assertThat(weights[2] - weights[0]).isCloseTo(0, within(0.001));
    assertThat(weights[3] - weights[1]).isCloseTo(Math.log(4), within(0.001));
  }

  @Test
  void oddsOfThreeClassesAreRecovered() {
    add(10, 0);
    add(20, 1);
    add(50, 2);
    double[] weights = fit(1, 3, 0, 0);
    assertThat(weights[1] - weights[0]).isCloseTo(Math.log(2), within(0.001));
    assertThat(weights[2] - weights[0]).isCloseTo(Math.log(5), within(0.001));
  }

  @Test
  void costsShrinkAFeatureMoreThanTheBias() {
    add(10, 0);
    add(30, 1);
    double free = fit(1, 2, 0, 0)[1];
    double costly = fit(1, 2, 0, 6)[1];
    assertThat(costly).isBetween(0.8 * free, 0.999 * free);
    add(10, 0, 1);
    add(90, 1, 1);
    double featureFree = fit(2, 2, 0, 0)[3];
    assertThat(fit(2, 2, 0, 6)[3]).isBetween(0.0, 0.8 * featureFree);
  }

  @Test
  void featureThatTellsNothingHasNoWeightUnderAnL1Cost() {
    add(30, 0);
    add(30, 1);
    add(20, 0, 1);
    add(21, 1, 1);
    double[] weights = fit(2, 2, 2, 0);
    assertThat(weights[1]).isZero();
    assertThat(weights[3]).isZero();
  }

  @Test
  void sameExamplesGiveTheSameWeights() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      add(1, random.nextInt(3), 1 + random.nextInt(9), 10 + random.nextInt(9));
    }
    assertThat(fit(19, 3, 0.05, 6)).containsExactly(fit(19, 3, 0.05, 6));
  }

  /** So many examples of a class with the bias and the given features. */
  private void add(int times, int label, int... features) {
    int[] row = new int[features.length + 1];
    System.arraycopy(features, 0, row, 1, features.length);
    for (int i = 0; i < times; i++) {
      rows.add(row);
      classes.add(label);
    }
  }

  private double[] fit(int features, int classCount, double l1, double l2) {
    return new MaximumEntropy(
            rows.toArray(int[][]::new),
            classes.stream().mapToInt(Integer::intValue).toArray(),
            features,
            classCount)
        .fit(l1, l2);
  }
}
