package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.Contrast;
import parallax.compare.HolderScore;
import parallax.compare.Interval;
import parallax.compare.SourceSummary;
import parallax.frame.ArticleScore;

/** Where articles, sources and those they quote stand on the axis. */
final class StanceCharts {
  /** More rows than this cannot be read; then sources are drawn instead of articles. */
  static final int MOST_ROWS = 60;

  /** Pairs of sources, or people who are quoted, that are drawn at most. */
  private static final int MOST_SUBJECTS = MOST_ROWS / 2;

  private static final double STANCE = 1;
  private static final double DIFFERENCE = 2;

  private final Comparison comparison;

  StanceCharts(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Whether there are few enough articles to draw each. */
  static boolean byArticle(Comparison comparison) {
    return comparison.articles().size() <= MOST_ROWS;
  }

  /** Every article, grouped by source; if there are too many, every source. */
  Chart stance() {
    boolean byArticle = byArticle(comparison);
    StripChart strip = new StripChart(STANCE);
    if (byArticle) {
      comparison.bySource().forEach((source, articles) -> addArticles(strip, source, articles));
    } else {
      comparison.sources().forEach(source -> strip.add(row(source)));
    }
    return strip.chart(
        "stance",
        (byArticle ? "Every article" : "Every source")
            + " as a dot between distancing (left) and resilience (right), with its"
            + " interval, and a hollow dot for its face value. The table below holds the numbers.");
  }

  /** Every pair of sources, the widest differences first; empty if there are none. */
  Optional<Chart> contrasts() {
    List<Contrast> widest =
        comparison.contrasts().stream()
            .filter(contrast -> contrast.measure().equals("stance"))
            .filter(contrast -> contrast.difference().isPresent())
            .sorted(
                Comparator.comparingDouble(
                        (Contrast contrast) -> -Math.abs(contrast.difference().getAsDouble()))
                    .thenComparing(Contrast::sourceA)
                    .thenComparing(Contrast::sourceB))
            .toList();
    StripChart strip = new StripChart(DIFFERENCE);
    widest.stream().limit(MOST_SUBJECTS).forEach(contrast -> strip.add(row(contrast)));
    return strip.isEmpty()
        ? Optional.empty()
        : Optional.of(
            strip
                .chart(
                    "contrasts",
                    "Differences in stance between pairs of sources with their intervals, the"
                        + " widest first. The table below holds the numbers.")
                .drawing(
                    MOST_SUBJECTS,
                    widest.size(),
                    "The "
                        + MOST_SUBJECTS
                        + " widest of "
                        + Show.counted(widest.size(), "difference")));
  }

  /** Everyone with enough reported sentences; empty if there is none. */
  Optional<Chart> holders() {
    List<HolderScore> scored =
        comparison.holders().stream()
            .filter(holder -> holder.stance().isPresent())
            .sorted(
                Comparator.comparingInt((HolderScore holder) -> -holder.sentences())
                    .thenComparing(HolderScore::holder))
            .toList();
    StripChart strip = new StripChart(STANCE);
    scored.stream().limit(MOST_SUBJECTS).forEach(holder -> strip.add(row(holder)));
    return strip.isEmpty()
        ? Optional.empty()
        : Optional.of(
            strip
                .chart(
                    "holders",
                    "What those who are quoted say about the relationship, from distancing (left)"
                        + " to resilience (right). The table below holds the numbers.")
                .drawing(
                    MOST_SUBJECTS,
                    scored.size(),
                    "Of "
                        + Show.count(scored.size())
                        + " who have a stance, the "
                        + MOST_SUBJECTS
                        + " with the most sentences"));
  }

  private static void addArticles(StripChart strip, String source, List<ArticleEvidence> articles) {
    boolean one = articles.size() == 1;
    if (!one) {
      strip.add(StripChart.Row.heading(source + " · " + Show.counted(articles.size(), "article")));
    }
    articles.forEach(article -> strip.add(row(article, one ? source : "")));
  }

  private static StripChart.Row row(ArticleEvidence article, String strong) {
    ArticleScore score = article.score();
    List<String> hover = new ArrayList<>();
    hover.add(article.entry().title());
    hover.add(String.join(", ", filled(article.source(), article.entry().date())));
    hover.add(
        "Author’s voice "
            + Show.signed(score.stance())
            + " ("
            + Show.interval(Interval.of(score.low(), score.high()))
            + "), "
            + Show.counted(score.relevantSentences(), "relevant sentence"));
    hover.add("Face value " + Show.signed(score.faceStance()));
    String withheld = score.withheld().isEmpty() ? "" : " (no score: " + score.withheld() + ")";
    return new StripChart.Row(
        strong,
        titled(article) + withheld,
        false,
        score.stance(),
        Interval.of(score.low(), score.high()),
        score.faceStance(),
        hover,
        ArticlePages.link(article.id()));
  }

  private static String titled(ArticleEvidence article) {
    return article.entry().title().isEmpty() ? article.id() : article.entry().title();
  }

  private static StripChart.Row row(SourceSummary source) {
    return new StripChart.Row(
        source.source(),
        Show.counted(source.articlesWithStance(), "scored article"),
        false,
        source.stance(),
        source.interval(),
        source.faceStance(),
        List.of(
            source.source(),
            "Author’s voice "
                + Show.signed(source.stance())
                + " ("
                + Show.interval(source.interval())
                + ")",
            "Face value " + Show.signed(source.faceStance())),
        FinderLink.source(source.source()));
  }

  private static StripChart.Row row(Contrast contrast) {
    return new StripChart.Row(
        "",
        contrast.sourceA() + " minus " + contrast.sourceB(),
        false,
        contrast.difference(),
        contrast.interval(),
        OptionalDouble.empty(),
        List.of(
            contrast.sourceA() + " minus " + contrast.sourceB(),
            Show.signed(contrast.difference()) + " (" + Show.interval(contrast.interval()) + ")",
            contrast.note()),
        FinderLink.source(contrast.sourceA()));
  }

  private static StripChart.Row row(HolderScore holder) {
    String evidence =
        Show.counted(holder.sentences(), "sentence")
            + " in "
            + Show.counted(holder.articles(), "article");
    return new StripChart.Row(
        holder.holder(),
        evidence,
        false,
        holder.stance(),
        holder.interval(),
        OptionalDouble.empty(),
        List.of(
            holder.holder(),
            Show.signed(holder.stance()) + " (" + Show.interval(holder.interval()) + ")",
            evidence),
        FinderLink.holder(holder.holder()));
  }

  private static List<String> filled(String... texts) {
    return List.of(texts).stream().filter(text -> !text.isEmpty()).toList();
  }
}
