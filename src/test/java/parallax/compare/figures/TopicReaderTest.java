package parallax.compare.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.compare.figures.ClaimBuilder.billion;
import static parallax.compare.figures.ClaimBuilder.count;
import static parallax.compare.figures.ClaimBuilder.growth;
import static parallax.compare.figures.ClaimBuilder.km;
import static parallax.compare.figures.ClaimBuilder.multiple;
import static parallax.compare.figures.ClaimBuilder.percent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.extract.quantity.Direction;

class TopicReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway-Chad border length",
        "Chad–Norway border",
        "frontier between Chad and Norway",
        "length of the common border of Norway and Chad",
        "border of Norway with Chad"
      })
  void wordingsOfOneThingMeet(String about) {
    assertThat(id(km("500").about(about))).isEqualTo("chad+norway-border.level.km");
  }

  @ParameterizedTest
  @CsvSource({
    "Norway exports to Chad, Chad exports to Norway",
    "Norway exports to Chad, Norway imports from Chad",
    "Norway-Chad trade turnover, Norway-Mali trade turnover",
    "Norway-Chad trade turnover, Norway exports to Chad",
    "Norway investment in Chad, Chad investment in Norway",
    "Norway oil exports, Norway gas exports"
  })
  void unlikeThingsStayApart(String one, String other) {
    assertThat(id(billion("2", "USD").about(one)))
        .isNotEqualTo(id(billion("2", "USD").about(other)));
  }

  @Test
  void aShareOfOneInAnotherIsNoShareOfTheOtherInTheOne() {
    assertThat(id(percent("3").about("Norway share of Chad foreign trade")))
        .isEqualTo("norway-chad-foreign-trade.share.percent")
        .isEqualTo(id(percent("3").about("share of Norway in the foreign trade of Chad")))
        .isNotEqualTo(id(percent("3").about("share of Chad in the foreign trade of Norway")));
  }

  @Test
  void currenciesAreNeverMixed() {
    assertThat(id(billion("2", "USD"))).isNotEqualTo(id(billion("2", "EUR")));
  }

  @Test
  void stocksAndFlowsStayApart() {
    assertThat(id(billion("17", "USD").about("Norway investment in Chad")))
        .isEqualTo("norway-chad-investment.stock.USD")
        .isEqualTo(id(billion("17", "USD").about("accumulated Norway investment in Chad")));
    assertThat(id(billion("3", "USD").about("Norway investment in Chad").period("2022")))
        .isEqualTo("norway-chad-investment.flow.USD");
  }

  @Test
  void growthIsToldFromLevelAndFromShare() {
    assertThat(id(growth("5"))).isEqualTo("chad+norway-trade.growth.percent");
    assertThat(id(percent("5").about("Norway-Chad trade turnover growth")))
        .isEqualTo("chad+norway-trade.growth.percent");
    assertThat(id(multiple("4"))).isEqualTo("chad+norway-trade.growth.percent");
    assertThat(id(percent("19").direction(Direction.DOWN)))
        .isEqualTo("chad+norway-trade.share.percent");
    assertThat(id(percent("58").about("share of krone in trade").direction(Direction.DOWN)))
        .isEqualTo("krone-trade.share.percent");
    assertThat(id(percent("20").about("Norway inflation").direction(Direction.UP)))
        .isEqualTo("norway-inflation.rate.percent");
    assertThat(id(billion("2", "USD").about("Norway-Chad trade turnover growth")))
        .isEqualTo("chad+norway-trade.change.USD");
  }

  @Test
  void theYearAGrowthIsMeasuredAgainstIsReadAndLeftOutOfTheTopic() {
    Topic topic = growth("5").about("Norway-Chad trade turnover growth over 2021").claim().topic();
    assertThat(topic.growthBase()).isEqualTo("2021");
    assertThat(topic.groupId()).isEqualTo("chad+norway-trade.growth.percent");
    assertThat(topic.name()).isEqualTo("Norway-Chad trade turnover growth");
    assertThat(multiple("4").about("Norway-Chad trade relative to the 2021 rate").claim().topic())
        .isEqualTo(
            new Topic(
                "Norway-Chad trade (change)",
                "chad+norway-trade",
                FigureKind.GROWTH,
                "percent",
                "2021",
                "",
                ""));
  }

  @Test
  void relocatedFirmsAreNoRegisteredEntities() {
    assertThat(id(count("40", "company").about("relocated Norway companies in Chad")))
        .isNotEqualTo(id(count("20000", "company").about("registered Norway companies in Chad")))
        .isNotEqualTo(id(count("20000", "entity").about("legal entities with Norway in Chad")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "countries",
        "two sides",
        "countries of Norway and Chad",
        "Norway companies in Chad",
        "presidents of Norway and Chad",
        "headlines announcing a break-up",
        "people in the photograph"
      })
  void aCountOfWhatCouldBeAnythingIsLeftAlone(String about) {
    assertThat(count("2", "thing").about(about).read()).isEmpty();
  }

  @Test
  void aHeadNounAloneIsNoTopic() {
    assertThat(billion("2", "USD").about("trade").read()).isEmpty();
    assertThat(billion("2", "USD").about("Norway deal").read()).isEmpty();
    assertThat(billion("2", "USD").about("Norway trade").read()).isPresent();
  }

  @Test
  void aMultipleThatIsNoChangeIsLeftAlone() {
    assertThat(multiple("2").direction(Direction.NONE).about("Norway land area of Chad").read())
        .isEmpty();
  }

  private static String id(ClaimBuilder builder) {
    return builder.claim().topic().groupId();
  }
}
