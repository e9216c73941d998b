package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;

/** Quantiles by selection beside a library's. */
class QuantilesTest {
  @Test
  void quantilesLieBetweenRanks() {
    assertThat(new Quantiles(new double[] {4, 1, 3, 2}, 0.5).interval())
        .contains(new Interval(2.5, 2.5));
    assertThat(new Quantiles(new double[] {4, 1, 3, 2}, 0.1).interval())
        .contains(new Interval(1.3, 3.7));
    assertThat(new Quantiles(new double[] {7}, 0.025).interval()).contains(new Interval(7, 7));
  }

  @Test
  void quantilesAreTheLibrarysToTheLastBit() {
    Random random = new Random(5);
    for (int n : new int[] {1, 2, 16, 17, 100, 401, 10_000}) {
      // From two values that are there very often to as many as there are.
      for (int different : new int[] {2, 50, 1_000_000}) {
        assertLikeTheLibrary(
            random.doubles(n).map(v -> StrictMath.floor(v * different) / 7).toArray());
      }
    }
  }

  @Test
  void samplesWhosePartMisleadsAreMeasuredAllTheSame() {
    // The part that tells where the tails end takes every fiftieth value: here the middle alone.
    double[] values = new Random(7).doubles(10_000).toArray();
    for (int i = 0; i < values.length; i += 50) {
      values[i] = 0.5;
    }
    assertLikeTheLibrary(values);
    Arrays.sort(values);
    assertLikeTheLibrary(values);
    assertLikeTheLibrary(new double[10_000]);
    // Here the part lies at one end, and makes that tail too short to hold its rank.
    for (double end : new double[] {0, 0.99}) {
      double[] skewed = new Random(8).doubles(10_000).toArray();
      for (int i = 0; i < skewed.length; i += 50) {
        skewed[i] = end + skewed[i] / 100;
      }
      assertLikeTheLibrary(skewed);
    }
  }

  private static void assertLikeTheLibrary(double[] values) {
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(values);
    for (double tail : new double[] {0.025, 0.5, 0.125}) {
      assertThat(new Quantiles(values, tail).interval())
          .contains(
              new Interval(percentile.evaluate(100 * tail), percentile.evaluate(100 * (1 - tail))));
    }
  }

  @Test
  void valuesThatCouldNotBeMeasuredAreLeftOut() {
    double[] measured = new Random(3).doubles(5_000).toArray();
    double[] mixed = new double[10_000];
    for (int i = 0; i < measured.length; i++) {
      mixed[2 * i] = measured[i];
      mixed[2 * i + 1] = Double.NaN;
    }
    assertThat(new Quantiles(mixed, 0.025).interval())
        .isEqualTo(new Quantiles(measured, 0.025).interval());
    assertThat(new Quantiles(new double[] {Double.NaN}, 0.025).interval()).isEmpty();
  }

  @Test
  void sampleStaysAsItWas() {
    double[] values = new Random(1).doubles(1000).toArray();
    double[] before = values.clone();
    assertThat(new Quantiles(values, 0.1).interval()).isPresent();
    assertThat(Arrays.equals(values, before)).isTrue();
  }
}
