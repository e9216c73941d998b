package parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {
  @Test
  void monthIsKnownByItsNameAndItsAbbreviations() {
    assertEquals(Optional.of(Month.SEPTEMBER), CalendarNames.month("september"));
    assertEquals(Optional.of(Month.SEPTEMBER), CalendarNames.month("sep"));
    assertEquals(Optional.of(Month.SEPTEMBER), CalendarNames.month("sept"));
    assertEquals(Optional.of(Month.MAY), CalendarNames.month("may"));
  }

  @Test
  void otherWordsAndCapitalsAreNoMonths() {
    assertEquals(Optional.empty(), CalendarNames.month("janua"));
    assertEquals(Optional.empty(), CalendarNames.month("June"));
    assertEquals(Optional.empty(), CalendarNames.month("monday"));
  }

  @Test
  void twelveMonthsHaveTwentyFourForms() {
    // May is as long as its abbreviation; September has two.
    assertEquals(24, CalendarNames.monthForms().size());
  }

  @Test
  void fullNamesAreMonthsAndDaysOfTheWeekWithoutAbbreviations() {
    assertEquals(19, CalendarNames.full().size());
    assertTrue(CalendarNames.full().contains("wednesday"));
    assertTrue(CalendarNames.full().contains("january"));
    assertFalse(CalendarNames.full().contains("jan"));
  }
}
