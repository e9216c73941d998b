package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.ArticleAnalysis;
import parallax.compare.figures.Claim;
import parallax.compare.figures.ClaimReader;
import parallax.compare.figures.Figure;
import parallax.compare.figures.FigureGroup;
import parallax.compare.figures.FigureGroups;
import parallax.compare.figures.FigurePair;
import parallax.corpus.CatalogueEntry;
import parallax.csv.TableWriter;
import parallax.extract.Quantity;
import parallax.frame.SentenceStance;
import parallax.study.Study;
import parallax.text.Span;

/**
 * Collects the figures of a run article by article and writes figures.csv and figure_pairs.csv. Of
 * an article only its figures are kept, none of its sentences.
 */
public final class FigureTables {
  private final ClaimReader reader;
  private final List<Claim> claims = new ArrayList<>();

  /** No figure is collected yet. */
  public FigureTables(Study study) {
    this.reader = new ClaimReader(study);
  }

  /** Takes the figures of one article. */
  public void accept(ArticleAnalysis analysis) {
    claims.addAll(read(analysis));
  }

  /** The figures of one article, in order of place; none is kept here. */
  List<Claim> read(ArticleAnalysis analysis) {
    List<Claim> own = new ArrayList<>();
    OriginalSpans spans = new OriginalSpans(analysis.clean());
    CatalogueEntry entry = analysis.clean().article().entry();
    for (Quantity quantity : analysis.quantities()) {
      int index = quantity.sentence() - 1;
      Span around = analysis.annotated().sentences().get(index).span();
      String sentence = around.of(analysis.clean().text());
      SentenceStance stance = analysis.frames().stances().get(index);
      OriginalSpans.Place place = spans.of(quantity.span());
      ClaimReader.Place stands =
          new ClaimReader.Place(
              place.start(),
              place.end(),
              place.surface(),
              sentence,
              quantity.span().start() - around.start());
      reader.read(entry, quantity, stands, stance.voice()).ifPresent(own::add);
    }
    return own;
  }

  /** Everything collected so far, lined up; in order of group. */
  public List<FigureGroup> groups() {
    return FigureGroups.of(claims);
  }

  /**
   * Writes both tables, sorted by their keys.
   *
   * @param figures made for figures.csv
   * @param pairs made for figure_pairs.csv
   */
  public static void write(List<FigureGroup> groups, TableWriter figures, TableWriter pairs) {
    for (FigureGroup group : groups) {
      group.figures().forEach(figure -> write(group, figure, figures));
      group.pairs().forEach(pair -> write(group, pair, pairs));
    }
  }

  private static void write(FigureGroup group, Figure figure, TableWriter table) {
    Claim claim = figure.claim();
    table.row(
        group.id(),
        group.topic(),
        claim.article(),
        claim.start(),
        claim.end(),
        claim.surface(),
        claim.value().low(),
        claim.value().high(),
        claim.unit(),
        claim.quantity().period(),
        figure.verdict().label(),
        String.join(";", figure.against()),
        figure.differencePercent(),
        figure.remark());
  }

  private static void write(FigureGroup group, FigurePair pair, TableWriter table) {
    table.row(
        group.id(),
        pair.a().article(),
        pair.a().start(),
        pair.b().article(),
        pair.b().start(),
        pair.verdict().label(),
        pair.differencePercent(),
        pair.remark());
  }
}
