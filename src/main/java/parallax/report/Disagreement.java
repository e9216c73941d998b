package parallax.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import parallax.compare.figures.Claim;
import parallax.compare.figures.Figure;
import parallax.compare.figures.FigureGroup;
import parallax.compare.figures.FigureVerdict;

/**
 * Figures about one thing that do not agree, on one scale that begins at zero.
 *
 * @param topic what they measure
 * @param unit of the scale, in words
 * @param rows by article and place
 */
record Disagreement(String topic, String unit, List<Row> rows) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Disagreement {
    rows = List.copyOf(rows);
  }

  /**
   * One figure.
   *
   * @param article its article
   * @param source the outlet
   * @param surface as it stands in the article
   * @param link to its sentence
   * @param width of its bar, a CSS length
   * @param conflicts whether it conflicts with any other
   * @param remark the conversion and the reason, in words
   */
  record Row(
      String article,
      String source,
      String surface,
      String link,
      String width,
      boolean conflicts,
      String remark) {}

  /** The groups in which at least two figures conflict, in the order given. */
  static List<Disagreement> of(List<FigureGroup> groups) {
    return groups.stream()
        .filter(group -> group.figures().stream().anyMatch(Disagreement::conflicts))
        .map(Disagreement::of)
        .toList();
  }

  private static Disagreement of(FigureGroup group) {
    BigDecimal most =
        group.claims().stream()
            .map(claim -> claim.value().high().abs())
            .reduce(BigDecimal.ONE.movePointLeft(9), BigDecimal::max);
    List<Row> rows =
        group.figures().stream()
            .filter(figure -> figure.verdict() != FigureVerdict.NOT_COMPARABLE)
            .map(figure -> row(figure, most))
            .toList();
    return new Disagreement(
        Show.sentence(group.topic()), Show.words(group.claims().get(0).unit()), rows);
  }

  private static Row row(Figure figure, BigDecimal most) {
    Claim claim = figure.claim();
    BigDecimal share =
        claim.value().high().abs().multiply(HUNDRED).divide(most, 1, RoundingMode.HALF_UP);
    return new Row(
        claim.article(),
        claim.source(),
        claim.surface(),
        ArticlePages.link(claim.article(), claim.quantity().sentence()),
        share.toPlainString() + "%",
        conflicts(figure),
        figure.remark());
  }

  private static boolean conflicts(Figure figure) {
    return figure.verdict() == FigureVerdict.CONFLICTS;
  }
}
