package parallax.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Numbers as a model's text has them. */
class NumberTextTest {
  @Test
  void numbersAreTheNearestFloats() throws IOException {
    String[] numbers = {
      "0",
      "-0.0000",
      "0.4710",
      "-0.0291",
      "12",
      "1.5",
      "16777217",
      "0.123456789",
      "3.4e-5",
      "-7e3",
      "99999.99",
      "0.00000012"
    };
    NumberText text = text(String.join(" ", numbers));
    for (String number : numbers) {
      assertThat(text.number()).as(number).isEqualTo(Float.parseFloat(number));
    }
  }

  @Test
  void wordsAndNumbersTakeTurnsOverLines() throws IOException {
    NumberText text = text("Äpfel 1.5\n… -2\n");
    assertThat(text.word()).isEqualTo("Äpfel");
    assertThat(text.numbers(1)).containsExactly(1.5f);
    assertThat(text.word()).isEqualTo("…");
    assertThat(text.number()).isEqualTo(-2f);
    assertThatThrownBy(text::word).isInstanceOf(EOFException.class);
  }

  @Test
  void wordWhereANumberShouldBeIsAFault() {
    assertThatThrownBy(() -> text("tea").number()).isInstanceOf(NumberFormatException.class);
  }

  private static NumberText text(String content) {
    return new NumberText(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
