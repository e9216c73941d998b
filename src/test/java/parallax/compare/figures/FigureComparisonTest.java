package parallax.compare.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.compare.figures.ClaimBuilder.billion;
import static parallax.compare.figures.ClaimBuilder.count;
import static parallax.compare.figures.ClaimBuilder.growth;
import static parallax.compare.figures.ClaimBuilder.km;
import static parallax.compare.figures.ClaimBuilder.miles;
import static parallax.compare.figures.ClaimBuilder.multiple;
import static parallax.compare.figures.ClaimBuilder.percent;
import static parallax.compare.figures.ClaimBuilder.ratio;
import static parallax.compare.figures.FigureVerdict.AGREES;
import static parallax.compare.figures.FigureVerdict.CONFLICTS;
import static parallax.compare.figures.FigureVerdict.NOT_COMPARABLE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import parallax.extract.Voice;
import parallax.extract.quantity.Approx;
import parallax.extract.quantity.Direction;

class FigureComparisonTest {
  @Test
  void lengthsInKilometresAndMilesAreBroughtToOneUnit() {
    FigurePair pair = pair(km("500"), miles("350").in("b1", "2024-02"));
    assertThat(pair.verdict()).isEqualTo(CONFLICTS);
    assertThat(pair.differencePercent()).contains(new BigDecimal("12.7")); // 563.27 / 500
    assertThat(pair.remark())
        .isEqualTo(
            "350 mi × 1.609344 = 563.27 km; a1 “500 km” claims 450 to 550 km; "
                + "b1 “350 miles” claims 555.22 to 571.32 km; no value fits both; "
                + "they are 12.7 % apart; a1 (dated 2023-05-04) states no period, "
                + "b1 (dated 2024-02) states no period");
  }

  @Test
  void aNumberClaimsThePrecisionOfItsLastNonZeroDigit() {
    assertThat(verdict(km("4500"), km("4549"))).isEqualTo(AGREES); // ±50
    assertThat(verdict(km("4500"), km("4551"))).isEqualTo(CONFLICTS);
    assertThat(verdict(km("4501"), km("4502"))).isEqualTo(CONFLICTS); // ±0.5
    assertThat(verdict(growth("25.6"), growth("25.64"))).isEqualTo(AGREES); // ±0.05
    assertThat(verdict(growth("25.6"), growth("26"))).isEqualTo(AGREES);
    assertThat(verdict(growth("25.6"), growth("25.8"))).isEqualTo(CONFLICTS);
  }

  @Test
  void approximatorsWidenToATwentiethButNeverNarrow() {
    assertThat(verdict(km("7500").approx(Approx.APPROX), km("7644"))).isEqualTo(AGREES); // ±375
    assertThat(verdict(km("7500").approx(Approx.APPROX), km("7901"))).isEqualTo(CONFLICTS);
    assertThat(verdict(km("80").approx(Approx.APPROX), km("84.5"))).isEqualTo(AGREES); // ±5
  }

  @Test
  void nearlyIsBelowThePrintedNumber() {
    assertThat(verdict(growth("30").approx(Approx.NEARLY), growth("28"))).isEqualTo(AGREES);
    assertThat(verdict(growth("30").approx(Approx.NEARLY), growth("31"))).isEqualTo(CONFLICTS);
  }

  @Test
  void boundsAreOpenToOneSide() {
    String about = "share of Norway oil exports by pipeline";
    FigurePair conflict =
        pair(percent("80").approx(Approx.MORE_THAN).about(about), percent("79").about(about));
    assertThat(conflict.verdict()).isEqualTo(CONFLICTS);
    assertThat(conflict.remark())
        .contains("a1 “80%” claims more than 80 %; a1 “79%” claims 78.5 to 79.5 %");
    assertThat(
            verdict(
                percent("80").approx(Approx.MORE_THAN).about(about), percent("81").about(about)))
        .isEqualTo(AGREES);
    assertThat(verdict(km("90").approx(Approx.MORE_THAN), km("90").approx(Approx.AT_MOST)))
        .isEqualTo(CONFLICTS);
    assertThat(verdict(km("90").approx(Approx.AT_LEAST), km("90").approx(Approx.AT_MOST)))
        .isEqualTo(AGREES);
  }

  @Test
  void aRangeAgreesWithWhatLiesInsideIt() {
    assertThat(verdict(billion("26", "USD").upTo("27000000000"), billion("27.3", "USD")))
        .isEqualTo(AGREES);
    assertThat(verdict(billion("26", "USD").upTo("27000000000"), billion("27.6", "USD")))
        .isEqualTo(CONFLICTS);
  }

  @Test
  void aQuarterIsNotSetAgainstAYear() {
    FigurePair pair =
        pair(billion("6", "USD").period("2022-01/2022-03"), billion("26", "USD").period("2022"));
    assertThat(pair.verdict()).isEqualTo(NOT_COMPARABLE);
    assertThat(pair.differencePercent()).isEmpty();
    assertThat(pair.remark())
        .isEqualTo("different periods: a quarter (2022-01/2022-03) against a year (2022)");
  }

  @Test
  void tenMonthsAndAnotherYearAreNotSetAgainstAYear() {
    assertThat(
            pair(
                    billion("18", "USD").period("2022-01/2022-10"),
                    billion("26", "USD").period("2022"))
                .remark())
        .isEqualTo("different periods: 10 months (2022-01/2022-10) against a year (2022)");
    assertThat(
            pair(billion("18", "USD").period("2023"), billion("26", "USD").period("2022")).remark())
        .isEqualTo("different periods: 2022 against 2023");
  }

  @Test
  void twoWaysOfWritingOneYearAreOnePeriod() {
    assertThat(
            verdict(
                billion("26", "USD").period("2022"),
                billion("28", "USD").period("2022-01/2022-12")))
        .isEqualTo(CONFLICTS);
  }

  @Test
  void withoutAPeriodTheArticlesDatesAreNamed() {
    FigurePair pair =
        pair(billion("26", "USD").period("2022"), billion("28.4", "USD").in("b1", "2023-02"));
    assertThat(pair.verdict()).isEqualTo(CONFLICTS);
    assertThat(pair.remark())
        .endsWith("a1 (dated 2023-05-04) for 2022, b1 (dated 2023-02) states no period");
  }

  @Test
  void whatFlowsInAnUnnamedYearConflictsOnlyWithTheYearItsArticleLooksBackOn() {
    ClaimBuilder of2022 = billion("26", "USD").period("2022");
    assertThat(verdict(of2022, billion("28.4", "USD").in("b1", "2023"))).isEqualTo(CONFLICTS);
    assertThat(verdict(of2022, billion("28.4", "USD").in("b1", "2022-12-03"))).isEqualTo(CONFLICTS);
    assertThat(verdict(of2022, billion("28.4", "USD").in("b1", "2022-11-30")))
        .isEqualTo(NOT_COMPARABLE);
    FigurePair later = pair(of2022, billion("28.4", "USD").in("b1", "2024-02-01"));
    assertThat(later.verdict()).isEqualTo(NOT_COMPARABLE);
    assertThat(later.differencePercent()).isEmpty();
    assertThat(later.remark())
        .isEqualTo("b1:0 states no period and may be of another year than a1:0 (2022)");
  }

  @Test
  void twoFlowsOfUnnamedYearsConflictOnlyIfTheirArticlesLookBackOnOneYear() {
    ClaimBuilder first = billion("26", "USD").in("a1", "2023-03");
    assertThat(verdict(first, billion("28.4", "USD").in("b1", "2023-09"))).isEqualTo(CONFLICTS);
    assertThat(pair(first, billion("28.4", "USD").in("b1", "2024-03")).remark())
        .isEqualTo("neither states a period, so they may be of different years");
    assertThat(pair(first, billion("28.4", "USD").in("b1", "")).verdict())
        .isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void oneUndatedArticleThatGivesTwoValuesContradictsItself() {
    ClaimBuilder first = billion("26", "USD").in("a1", "");
    assertThat(verdict(first, billion("28.4", "USD").in("a1", "").at(90, 4))).isEqualTo(CONFLICTS);
  }

  @Test
  void thatTwoFlowsAreTheSameNeedsNoYear() {
    ClaimBuilder of2022 = billion("26", "USD").period("2022");
    assertThat(verdict(of2022, billion("26.2", "USD").in("b1", ""))).isEqualTo(AGREES);
  }

  @Test
  void growthOfAnUnnamedYearIsNoRivalEither() {
    assertThat(verdict(growth("14"), growth("30").in("b1", ""))).isEqualTo(NOT_COMPARABLE);
    assertThat(verdict(growth("14"), growth("30").in("b1", "2023-06"))).isEqualTo(CONFLICTS);
  }

  @Test
  void aLengthConflictsInWhateverYearItIsTold() {
    assertThat(verdict(km("5400").in("a1", ""), km("5900").in("b1", "2019"))).isEqualTo(CONFLICTS);
  }

  @Test
  void aFlowWithoutAPeriodIsReadAsAYears() {
    FigurePair pair =
        pair(billion("26", "USD"), billion("6", "USD").period("2022-01/2022-03").at(40, 2));
    assertThat(pair.verdict()).isEqualTo(NOT_COMPARABLE);
    assertThat(pair.remark()).isEqualTo("a1:0 states no period, a1:40 a quarter (2022-01/2022-03)");
  }

  @Test
  void aFlowOfUnnamedMonthsIsNotSetAgainstAYear() {
    FigurePair pair =
        pair(
            billion("6", "USD").sentence("Three months of it are worth USD 6 billion."),
            billion("26", "USD").in("b1", "2022"));
    assertThat(pair.verdict()).isEqualTo(NOT_COMPARABLE);
    assertThat(pair.remark()).isEqualTo("a1:0 covers a stretch of unknown length (“months”)");
  }

  @Test
  void aMultipleIsAGrowth() {
    FigurePair pair = pair(multiple("4"), growth("30").approx(Approx.NEARLY).at(90, 7));
    assertThat(pair.verdict()).isEqualTo(CONFLICTS);
    assertThat(pair.differencePercent()).contains(new BigDecimal("207.7")); // 400 / 130
    assertThat(pair.remark())
        .isEqualTo(
            "“4x” = +300 %; a1 “4x” claims 250 to 350 %; a1 “30%” claims 25 to 30 %; "
                + "no value fits both; the levels they lead to are 207.7 % apart; "
                + "a1 (dated 2023-05-04) states no period");
    assertThat(verdict(multiple("1.3"), growth("30"))).isEqualTo(AGREES);
  }

  @Test
  void aFallIsBelowZero() {
    assertThat(verdict(growth("7.9"), growth("7.9").direction(Direction.DOWN)))
        .isEqualTo(CONFLICTS);
    assertThat(
            verdict(
                ratio("a third", "0.3333").direction(Direction.DOWN),
                growth("33").direction(Direction.DOWN)))
        .isEqualTo(AGREES);
  }

  @Test
  void changesAgainstDifferentYearsAreNotComparable() {
    FigurePair pair =
        pair(
            growth("30").about("Norway-Chad trade turnover growth over 2019").period("2022"),
            growth("5").about("Norway-Chad trade turnover growth over 2021").period("2022"));
    assertThat(pair.verdict()).isEqualTo(NOT_COMPARABLE);
    assertThat(pair.remark()).isEqualTo("one is a change against 2019, the other against 2021");
  }

  @Test
  void aChangeInAYearIsAgainstTheYearBefore() {
    assertThat(
            verdict(
                growth("30").about("Norway-Chad trade turnover growth over 2021").period("2022"),
                growth("5").period("2022")))
        .isEqualTo(CONFLICTS);
    assertThat(
            verdict(
                growth("30").about("Norway-Chad trade turnover growth since 2019").period("2022"),
                growth("5").period("2022")))
        .isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void fractionsInWordsAreCoarse() {
    String about = "share of oil in Norway budget";
    assertThat(verdict(ratio("a third", "0.3333").about(about), percent("32.6").about(about)))
        .isEqualTo(AGREES);
    assertThat(verdict(ratio("a third", "0.3333").about(about), percent("25.4").about(about)))
        .isEqualTo(CONFLICTS);
  }

  @Test
  void oneSentenceDoesNotContradictItself() {
    FigurePair pair = pair(km("500").at(0, 3), km("650").at(20, 3));
    assertThat(pair.verdict()).isEqualTo(NOT_COMPARABLE);
    assertThat(pair.remark())
        .isEqualTo("one sentence gives both values, so it speaks of two things");
    assertThat(verdict(km("500").at(0, 3), km("650").at(20, 4))).isEqualTo(CONFLICTS);
    assertThat(verdict(km("500").at(0, 3), km("500.3").at(20, 3))).isEqualTo(AGREES);
    assertThat(verdict(percent("50").at(0, 3), percent("54").at(20, 3))).isEqualTo(NOT_COMPARABLE);
    assertThat(verdict(percent("50").at(0, 3), percent("54").at(20, 4))).isEqualTo(AGREES);
  }

  @Test
  void differentlyCountedNounsAreNotComparable() {
    String about = "Norway peacekeepers in Chad";
    FigurePair pair =
        pair(count("2500", "soldier").about(about), count("4", "battalion").about(about));
    assertThat(pair.verdict()).isEqualTo(NOT_COMPARABLE);
    assertThat(pair.remark()).isEqualTo("one counts battalion, the other troop");
  }

  @Test
  void aFigureGivenOnlyToRejectItIsNamedAsSuch() {
    assertThat(pair(multiple("4").voice(Voice.REJECTED), growth("10").at(50, 2)).remark())
        .contains("a1 gives “4x” only to reject it");
  }

  @Test
  void figuresAboutDifferentThingsAreRefused() {
    assertThatThrownBy(() -> pair(km("5"), billion("5", "USD")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "figures about different things: chad+norway-border.level.km and "
                + "chad+norway-trade.flow.USD");
  }

  private static FigureVerdict verdict(ClaimBuilder one, ClaimBuilder other) {
    return pair(one, other).verdict();
  }

  /** Two figures that stand in different sentences unless the test says otherwise. */
  private static FigurePair pair(ClaimBuilder one, ClaimBuilder other) {
    Claim a = one.claim();
    Claim b = other.claim();
    boolean placed = a.start() != b.start() || !a.article().equals(b.article());
    return FigureComparison.compare(a, placed ? b : other.at(70, 5).claim());
  }
}
