package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeluTest {
  @Test
  void isWithinAMillionthOfTheIntegral() {
    for (int i = -80_000; i <= 80_000; i += 7) {
      float x = i / 10_000f;
      assertThat((double) Gelu.of(x)).isCloseTo(NaiveEncoder.gelu(x), within(1e-6));
    }
  }

  @Test
  void farOutItIsTheNumberItselfOrZero() {
    assertThat(Gelu.of(6)).isEqualTo(6);
    assertThat(Gelu.of(1e20f)).isEqualTo(1e20f);
    assertThat(Gelu.of(-1e20f)).isZero();
    assertThat(Gelu.of(0)).isZero();
    assertThat(Gelu.of(Float.NaN)).isNaN();
  }

  /** Φ(1) = 0.841344746…, Φ(2) = 0.977249868… in every table. */
  @Test
  void knownValues() {
    assertThat(Gelu.of(1)).isEqualTo(0.8413447f);
    assertThat(Gelu.of(2)).isEqualTo(1.9544997f);
    assertThat(Gelu.of(-1)).isEqualTo(-0.15865526f);
  }
}
