package parallax.compare.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2022, a year",
    "2022-01/2022-12, a year",
    "2020/2021, 2 years",
    "2022-01/2022-03, a quarter",
    "2022-01/2022-10, 10 months",
    "2022-02, a month",
    "2022-02-24, a day",
    "2022-09-21/2022-10-04, 14 days",
    "spring, spring"
  })
  void itsLengthIsToldInWords(String iso, String length) {
    assertThat(new StatedPeriod(iso).length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01/2022-12, true",
    "2022-02, 2022-02-01/2022-02-28, true",
    "2022-09-21/2022-10-04, 2022-09-21/2022-10-05, true",
    "2022-09-21/2022-10-04, 2022-09-21/2022-10-06, false",
    "2022, 2021, false",
    "2022, 2022-01/2022-10, false",
    "2022-13, 2022-13, true",
    "2022-13, 2022, false"
  })
  void twoFormsOfOnePeriodAreTheSame(String one, String other, boolean same) {
    assertThat(new StatedPeriod(one).sameAs(new StatedPeriod(other))).isEqualTo(same);
    assertThat(new StatedPeriod(other).sameAs(new StatedPeriod(one))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "2022, false",
    "2022-01/2022-10, true",
    "2020-03-15/2022-06-01, false",
    "2022-05-04, true",
    "whenever, false"
  })
  void onlyWhatIsShorterThanAYearIsPartOfOne(String iso, boolean part) {
    assertThat(new StatedPeriod(iso).isPartOfYear()).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2021, true",
    "2022, 2019, true",
    "2022-01/2022-03, 2021-01/2021-03, true",
    "2022-04/2022-06, 2022-01/2022-03, false",
    "2022-01/2022-03, 2021, false",
    "2021, 2022, false"
  })
  void aCounterpartIsTheSameStretchOfALaterYear(String later, String earlier, boolean counterpart) {
    assertThat(new StatedPeriod(later).isLaterCounterpartOf(new StatedPeriod(earlier)))
        .isEqualTo(counterpart);
  }

  @Test
  void anArticleKnowsTheSumsOfTheYearBeforeAndFromDecemberOfItsOwn() {
    assertThat(new StatedPeriod("2022-11-30").yearJustOver().iso()).isEqualTo("2021");
    assertThat(new StatedPeriod("2022-12").yearJustOver().iso()).isEqualTo("2022");
    assertThat(new StatedPeriod("2023").yearJustOver().iso()).isEqualTo("2022");
    assertThat(new StatedPeriod("").yearJustOver().isStated()).isFalse();
  }

  @Test
  void withoutAPeriodThereIsNoYearBefore() {
    assertThat(new StatedPeriod("").yearBefore().isStated()).isFalse();
    assertThat(new StatedPeriod("2022").yearBefore().sameAs(new StatedPeriod("2021"))).isTrue();
  }
}
