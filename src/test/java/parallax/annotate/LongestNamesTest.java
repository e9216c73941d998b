package parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongestNamesTest {
  @Test
  void longerNameStandsWhicheverModelSeesIt() {
    assertThat(merge("O LOC O O", "O ORG ORG O")).isEqualTo("O ORG ORG O");
    assertThat(merge("O ORG ORG O", "O LOC O O")).isEqualTo("O ORG ORG O");
  }

  @Test
  void earlierModelNamesTheKindOfEquallyLongNames() {
    assertThat(merge("PERSON PERSON O", "ORG ORG O")).isEqualTo("PERSON PERSON O");
    assertThat(merge("O LOC LOC", "MISC MISC O")).isEqualTo("O LOC LOC");
  }

  @Test
  void namesOnlyOneModelSeesAreKept() {
    assertThat(merge("LOC O O", "O O MISC")).isEqualTo("LOC O MISC");
  }

  @Test
  void nameThatLostNeverStandsInPart() {
    assertThat(merge("O O PERSON", "ORG ORG ORG")).isEqualTo("ORG ORG ORG");
    assertThat(merge("O PERSON PERSON PERSON", "ORG ORG O O")).isEqualTo("O PERSON PERSON PERSON");
  }

  @Test
  void neighboursOfDifferentKindsAreTwoNames() {
    assertThat(merge("LOC ORG ORG", "O O O")).isEqualTo("LOC ORG ORG");
  }

  @Test
  void modelsMustLabelTheSameTokens() {
    assertThatThrownBy(() -> merge("O O", "O"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found 1 labels, expected 2");
  }

  private static String merge(String... models) {
    List<List<String>> labels =
        java.util.Arrays.stream(models).map(model -> List.of(model.split(" "))).toList();
    return String.join(" ", LongestNames.merge(labels));
  }
}
