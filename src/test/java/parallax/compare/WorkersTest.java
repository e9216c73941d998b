package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 50).boxed().toList();

  @Test
  void resultsComeInTheOrderOfWhatWasAsked() {
    List<Integer> squares = new Workers(4).map(NUMBERS, WorkersTest::squareLate);
    assertThat(squares).isEqualTo(Workers.NONE.map(NUMBERS, number -> number * number));
  }

  /** The first ones take longest. */
  private static int squareLate(int number) {
    java.util.concurrent.locks.LockSupport.parkNanos((50 - number) * 10_000L);
    return number * number;
  }

  @Test
  void faultOfOneEndsTheWork() {
    assertThatThrownBy(() -> new Workers(2).map(NUMBERS, number -> 100 / (number - 20)))
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }
}
