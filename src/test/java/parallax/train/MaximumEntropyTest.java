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
    double[] weights = fit(1, 2, 0);
    assertThat(weights[1] - weights[0]).isCloseTo(Math.log(3), within(0.001));
  }

  @Test
  void featureTakesOnWhatItChangesInTheOdds() {
    add(50, 0);
    add(50, 1);
    add(20, 0, 1);
    add(80, 1, 1);
    double[] weights = fit(2, 2, 0);
    assertThat(weights[2] - weights[0]).isCloseTo(0, within(0.001));
    assertThat(weights[3] - weights[1]).isCloseTo(Math.log(4), within(0.001));
  }

  @Test
  void oddsOfThreeClassesAreRecovered() {
    add(10, 0);
    add(20, 1);
    add(50, 2);
    double[] weights = fit(1, 3, 0);
    assertThat(weights[1] - weights[0]).isCloseTo(Math.log(2), within(0.001));
    assertThat(weights[2] - weights[0]).isCloseTo(Math.log(5), within(0.001));
  }

  @Test
  void costsShrinkAFeatureMoreThanTheBias() {
    add(10, 0);
    add(30, 1);
    double free = fit(1, 2, 0)[1];
    double costly = fit(1, 2, 6)[1];
    assertThat(costly).isBetween(0.8 * free, 0.999 * free);
    add(10, 0, 1);
    add(90, 1, 1);
    double featureFree = fit(2, 2, 0)[3];
    assertThat(fit(2, 2, 6)[3]).isBetween(0.0, 0.8 * featureFree);
  }

  @Test
  void descentEndsAtTheMinimumForCommonAndRareFeaturesAlike() {
    Random random = new Random(7);
    for (int i = 0; i < 600; i++) {
      int common = 1 + random.nextInt(3);
      int rare = 4 + random.nextInt(120);
      add(1, (common + rare + random.nextInt(2)) % 2, common, rare);
    }
    double cost = 2;
    double[] weights = fit(124, 2, cost);
    for (int feature = 1; feature < 124; feature++) {
      double slope = cost * weights[124 + feature];
      for (int i = 0; i < rows.size(); i++) {
        if (List.of(rows.get(i)[1], rows.get(i)[2]).contains(feature)) {
          slope += share(weights, rows.get(i)) - classes.get(i);
        }
      }
      assertThat(slope).as("slope of feature %d", feature).isCloseTo(0, within(0.5));
    }
  }

  /** The probability of class 1 of two, with 124 features. */
  private static double share(double[] weights, int[] row) {
    double odds = 0;
    for (int feature : row) {
      odds += weights[124 + feature] - weights[feature];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  @Test
  void sameExamplesGiveTheSameWeights() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      add(1, random.nextInt(3), 1 + random.nextInt(9), 10 + random.nextInt(9));
    }
    assertThat(fit(19, 3, 6)).containsExactly(fit(19, 3, 6));
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

  private double[] fit(int features, int classCount, double l2) {
    return new MaximumEntropy(
            rows.toArray(int[][]::new),
            classes.stream().mapToInt(Integer::intValue).toArray(),
            features,
            classCount)
        .fit(l2);
  }
}
