package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Erdoğan, erdogan",
    "Organisation, organization",
    "DEFENCE, defense",
    "Yaoundé, yaounde",
    "Kyzyl, kyzyl"
  })
  void keyIgnoresCaseMarksAndBritishSpelling(String word, String key) {
    assertThat(NameKey.of(word)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Jomart, Zhomart",
    "Tokayev, Toqaev",
    "Kassym, Qasym",
    "Sergei, Sergey",
    "Zakharova, Zaharova",
    "Mariya, Maria",
    "Dmitriy, Dmitri",
    "Yerlan, Erlan"
  })
  void romanisationsOfOneNameHaveOneKey(String one, String other) {
    assertThat(NameKey.romanised(one)).isEqualTo(NameKey.romanised(other));
  }

  @ParameterizedTest
  @CsvSource({"Nazarbayev, Nazarbayeva", "Aliyev, Akayev", "Karin, Karimov"})
  void differentNamesKeepDifferentKeys(String one, String other) {
    assertThat(NameKey.romanised(one)).isNotEqualTo(NameKey.romanised(other));
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
    try {
      assertThat(NameKey.of("IRTYSH")).isEqualTo("irtysh");
    } finally {
      Locale.setDefault(before);
    }
  }
}
