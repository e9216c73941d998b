package parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 | 2023 | year",
        "2023-05 | 2023-05 | month",
        "2023-05-04 | 2023-05-04 | day",
        "2023-05-04T23:30:00-05:00 | 2023-05-04 | day",
        "2023-05-04 10:00:00 | 2023-05-04 | day",
        "2023/5/4 | 2023-05-04 | day",
        "20230504 | 2023-05-04 | day",
        "20230504T101500Z | 2023-05-04 | day",
        "Thu, 04 May 2023 10:00:00 GMT | 2023-05-04 | day",
        "May 4, 2023 | 2023-05-04 | day",
        "4th Sept. 2023 | 2023-09-04 | day",
        "01:38:07 PM IST Nov 20, 2019 | 2019-11-20 | day"
      })
  void datesAreReadWithThePrecisionWritten(String written, String date, String precision) {
    assertThat(PublishedDate.parse(written)).contains(new PublishedDate(date, precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "04/05/2023",
        "2023-13-01",
        "2023-02-30",
        "4 Mai-Tag 2023",
        "12 monkeys 1995"
      })
  void whatIsNoDateOrTwoIsNotGuessed(String written) {
    assertThat(PublishedDate.parse(written)).isEmpty();
  }
}
