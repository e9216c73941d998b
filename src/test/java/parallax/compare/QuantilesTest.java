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
    Quantiles quantiles = new Quantiles(new double[] {4, 1, 3, 2});
    assertThat(quantiles.at(0.5)).isEqualTo(2.5);
    assertThat(quantiles.at(0.9)).isEqualTo(3.7);
    assertThat(new Quantiles(new double[] {7}).at(0.025)).isEqualTo(7);
  }

  @Test
  void quantilesAreTheLibrarysToTheLastBit() {
    Random random = new Random(5);
    for (int n : new int[] {1, 2, 16, 17, 100, 10_000}) {
      // Few different values, so that most are there many times.
      double[] values = random.doubles(n).map(value -> StrictMath.floor(value * 50) / 7).toArray();
      Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
      percentile.setData(values);
      Quantiles quantiles = new Quantiles(values);
      for (double p : new double[] {0.025, 0.975, 0.5, 0.001}) {
        assertThat(quantiles.at(p)).isEqualTo(percentile.evaluate(100 * p));
      }
    }
  }

  @Test
  void sampleStaysAsItWas() {
    double[] values = new Random(1).doubles(100).toArray();
    double[] before = values.clone();
    new Quantiles(values).at(0.5);
    assertThat(Arrays.equals(values, before)).isTrue();
  }
}
