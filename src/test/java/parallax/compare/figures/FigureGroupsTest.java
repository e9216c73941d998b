package parallax.compare.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.compare.figures.ClaimBuilder.billion;
import static parallax.compare.figures.ClaimBuilder.growth;
import static parallax.compare.figures.ClaimBuilder.km;
import static parallax.compare.figures.ClaimBuilder.miles;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.extract.quantity.Approx;

class FigureGroupsTest {
  @Test
  void aFigureConflictsIfItConflictsWithAny() {
    List<Figure> figures =
        figures(
            km("700").in("a1", "2022").at(5, 1).claim(),
            km("710").approx(Approx.APPROX).in("b1", "2022").at(8, 2).claim(),
            miles("500").in("c1", "2023").at(9, 1).claim(),
            km("2004").in("d1", "2023").at(3, 1).claim());
    assertThat(figures).extracting(Figure::verdict).containsOnly(FigureVerdict.CONFLICTS);
    assertThat(figures.get(0).against()).containsExactly("d1:3");
    assertThat(figures.get(0).remark()).isEqualTo("against d1:3 “2004 km” (186.3 % apart)");
    assertThat(figures.get(3).against()).containsExactly("a1:5", "b1:8", "c1:9");
    assertThat(figures.get(3).differencePercent()).contains(new BigDecimal("186.3"));
    assertThat(figures.get(2).remark())
        .isEqualTo("500 mi × 1.609344 = 804.67 km; against d1:3 “2004 km” (149 % apart)");
  }

  @Test
  void aLongRowOfConflictsIsCounted() {
    Claim[] claims = new Claim[8];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = km(String.valueOf(101 + i)).in("a" + i, "2022").claim();
    }
    Figure first = figures(claims).get(0);
    assertThat(first.against()).hasSize(7);
    assertThat(first.remark())
        .startsWith("against a1:0 “102 km” (1 % apart); ")
        .endsWith("; against a5:0 “106 km” (5 % apart); and 2 more");
  }

  @Test
  void elseItAgreesElseItIsNotComparableElseSingle() {
    assertThat(verdicts(billion("2", "USD").claim())).containsExactly(FigureVerdict.SINGLE);
    assertThat(
            verdicts(
                billion("2", "USD").period("2020").claim(),
                billion("3", "USD").period("2021").at(30, 2).claim()))
        .containsExactly(FigureVerdict.NOT_COMPARABLE, FigureVerdict.NOT_COMPARABLE);
    assertThat(
            verdicts(
                billion("2", "USD").period("2020").claim(),
                billion("2.1", "USD").period("2020").at(30, 2).claim(),
                billion("3", "USD").period("2021").at(60, 3).claim()))
        .containsExactly(FigureVerdict.AGREES, FigureVerdict.AGREES, FigureVerdict.NOT_COMPARABLE);
  }

  @Test
  void twoLevelsContradictTheRatePrintedBesideThem() {
    List<FigureGroup> groups =
        FigureGroups.of(
            List.of(
                billion("20", "USD").upTo("20000000000").period("2021").at(0, 1).claim(),
                billion("22.5", "USD").period("2022").at(30, 1).claim(),
                growth("40.5").period("2022").at(60, 2).claim()));
    assertThat(groups)
        .extracting(FigureGroup::id)
        .containsExactly("chad+norway-trade.flow.USD", "chad+norway-trade.growth.percent");
    FigurePair pair = first(groups.get(1));
    assertThat(pair.verdict()).isEqualTo(FigureVerdict.AGREES); // 20 billion is 15 to 25
    FigurePair exact =
        first(
            FigureGroups.of(
                    List.of(
                        billion("20.1", "USD").period("2021").at(0, 1).claim(),
                        billion("22.5", "USD").period("2022").at(30, 1).claim(),
                        growth("40.5").period("2022").at(60, 1).claim()))
                .get(1));
    assertThat(exact.verdict()).isEqualTo(FigureVerdict.CONFLICTS);
    assertThat(exact.remark())
        .isEqualTo(
            "from “USD 20.1 billion” (2021) to “USD 22.5 billion” (2022) in a1 is +11.9 %; "
                + "a1 implies 11.41 to 12.47 %; a1 “40.5%” claims 40.45 to 40.55 %; "
                + "no value fits both; the levels they lead to are 25.5 % apart; both for 2022");
  }

  @Test
  void levelsOfTwoArticlesImplyNothing() {
    List<FigureGroup> groups =
        FigureGroups.of(
            List.of(
                billion("20.1", "USD").period("2021").claim(),
                billion("22.5", "USD").period("2022").in("b1", "2023").claim(),
                growth("40.5").period("2022").in("c1", "2023").claim()));
    assertThat(groups.get(1).claims()).extracting(Claim::article).containsExactly("c1");
  }

  private static FigurePair first(FigureGroup group) {
    return group.pairs().findFirst().orElseThrow();
  }

  private static List<Figure> figures(Claim... claims) {
    List<FigureGroup> groups = FigureGroups.of(List.of(claims));
    assertThat(groups).hasSize(1);
    return groups.get(0).figures();
  }

  private static List<FigureVerdict> verdicts(Claim... claims) {
    return figures(claims).stream().map(Figure::verdict).toList();
  }
}
