package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.extract.SmallGazetteer.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a demonym is a language, and when it is a people's adjective. */
class LanguageNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Russian language spread/VBD.",
        "Russian-speaking towns voted/VBD.",
        "Children learn/VBP=learn Russian early/RB.",
        "A poem in Russian was/VBD read/VBN.",
        "Teachers of Russian/JJ (many of them young) struck/VBD.",
        "They say/VBP that/IN Russian is/VBZ spoken/VBN."
      })
  void languageIsSpokenTaughtAndWrittenIn(String sentence) {
    assertThat(names(sentence)).containsExactly("Russian | LANGUAGE | Russian language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russian/JJ towns voted/VBD.",
        "The goods are/VBP=be Russian/JJ.",
        "The Russian left/VBD.",
        "Russian/JJ operated/VBN pipelines leak/VBP.",
        "It was/VBD in Russian/JJ hands.",
        "Russians left/VBD."
      })
  void peopleHaveThings(String sentence) {
    assertThat(names(sentence))
        .hasSize(1)
        .allSatisfy(line -> assertThat(line).endsWith("NATIONALITY | Russia"));
  }

  @Test
  void secondLanguageOfAComparisonIsOneToo() {
    assertThat(names("He spoke/VBD=speak Kazakh rather/RB than/IN Russian that/DT day."))
        .containsExactly(
            "Kazakh | LANGUAGE | Kazakh language", "Russian | LANGUAGE | Russian language");
  }
}
