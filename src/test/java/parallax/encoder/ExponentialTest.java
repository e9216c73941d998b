package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void isRightToATenMillionthOfTheValue() {
    for (int i = 0; i <= 80_000; i += 3) {
      float x = -i / 1000f;
      assertThat((double) of(x)).isCloseTo(StrictMath.exp(x), withinPercentage(2e-5));
    }
  }

  @Test
  void ofZeroIsOneExactly() {
    assertThat(of(0)).isEqualTo(1);
  }

  @Test
  void stopsAtMinusEighty() {
    assertThat(of(-1e30f)).isEqualTo(of(-80)).isPositive();
    assertThat(of(Float.NEGATIVE_INFINITY)).isEqualTo(of(-80));
  }

  @Test
  void touchesOnlyItsRange() {
    float[] values = {5, 6, 7, 8};
    Exponential.ofDifferences(values, 1, new float[] {6, 7}, new float[2], 2);
    assertThat(values).containsExactly(5, 1, 1, 8);
  }

  private static float of(float x) {
    float[] values = {x};
    Exponential.ofDifferences(values, 0, new float[1], new float[1], 1);
    return values[0];
  }
}
