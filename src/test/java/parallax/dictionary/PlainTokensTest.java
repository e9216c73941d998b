package parallax.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where plain tokens begin and end. */
class PlainTokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "They don't co-operate. > They|don't|co-operate|.",
        "The U.S. paid 3.5 of 1,000. > The|U.S|.|paid|3.5|of|1,000|.",
        "'Yes' - no. > '|Yes|'|-|no|.",
        "#tag and @user, a # b > #tag|and|@user|,|a|#|b",
        "end.Next is end.2 > end.Next|is|end|.|2",
        "A5/B6 x_y 10% > A5|/|B6|x_y|10|%",
        "Нефть и газ > Нефть|и|газ",
        "soft\u00adware and zero\u200bwidth > soft|ware|and|zero|width",
        "🚢🚢 left > 🚢|🚢|left",
      })
  void wordsAndMarksAreToldApart(String text, String tokens) {
    assertThat(String.join("|", PlainTokens.of(text).stream().map(PlainToken::form).toList()))
        .isEqualTo(tokens);
  }
}
