package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolesTest {
  @Test
  void endsAreDividedByAnEqualsSign() {
    assertThat(Poles.parse("cold=warm")).isEqualTo(Poles.of(List.of("cold"), List.of("warm")));
  }

  @Test
  void minusSignTakesMatchesBack() {
    Poles poles = Poles.parse("neg, -neg_negated = pos,-pos_negated");
    Map<String, Integer> hits = Map.of("neg", 5, "neg_negated", 2, "pos", 4, "pos_negated", 1);
    assertThat(Poles.sum(poles.negative(), hits)).isEqualTo(3);
    assertThat(Poles.sum(poles.positive(), hits)).isEqualTo(3);
    assertThat(Poles.written(poles.negative())).isEqualTo("neg, -neg_negated");
  }

  @Test
  void noPolesAreNoScale() {
    assertThat(Poles.NONE.given()).isFalse();
    assertThat(Poles.parse("a=b").given()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cold|poles 'cold': expected NEGATIVE=POSITIVE, such as cold=warm",
        "a=b=c|poles 'a=b=c': expected NEGATIVE=POSITIVE, such as cold=warm",
        "a=|found an end without a category",
        "a,a=b|'a' stands twice",
        "a=b,-a|[a] stand at both ends"
      })
  void whatIsNoPairOfEndsIsRefused(String text, String message) {
    assertThatThrownBy(() -> Poles.parse(text))
        .isInstanceOf(StudyException.class)
        .hasMessageContaining(message);
  }
}
