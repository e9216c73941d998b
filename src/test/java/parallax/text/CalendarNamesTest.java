package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {
  @Test
  void monthIsKnownByItsNameAndItsAbbreviations() {
    assertThat(CalendarNames.month("september")).contains(Month.SEPTEMBER);
    assertThat(CalendarNames.month("sep")).contains(Month.SEPTEMBER);
    assertThat(CalendarNames.month("sept")).contains(Month.SEPTEMBER);
    assertThat(CalendarNames.month("may")).contains(Month.MAY);
  }

  @Test
  void otherWordsAndCapitalsAreNoMonths() {
    assertThat(CalendarNames.month("janua")).isEmpty();
    assertThat(CalendarNames.month("June")).isEmpty();
    assertThat(CalendarNames.month("monday")).isEmpty();
  }

  @Test
  void twelveMonthsHaveTwentyFourForms() {
    // May is as long as its abbreviation; September has two.
    assertThat(CalendarNames.monthForms()).hasSize(24);
  }

  @Test
  void fullNamesAreMonthsAndDaysOfTheWeekWithoutAbbreviations() {
    assertThat(CalendarNames.full())
        .hasSize(19)
        .contains("wednesday", "january")
        .doesNotContain("jan");
  }
}
