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
    float[] values = {6, 7, 7, 8};
    Exponential.ofDifferences(values, new float[] {6, 7}, new float[Exponential.SCRATCH], 2);
    assertThat(values).containsExactly(1, 1, 7, 8);
  }

  private static float of(float x) {
    float[] values = {x};
    Exponential.ofDifferences(values, new float[1], new float[Exponential.SCRATCH], 1);
    return values[0];
  }
}
