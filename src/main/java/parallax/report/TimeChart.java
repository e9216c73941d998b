package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Margin;
import tech.tablesaw.plotly.traces.ScatterTrace;

/** The author's stance of each dated article over time, a trace per source. */
final class TimeChart {
  /** Sources beyond this cannot be told apart by colour and shape. */
  private static final int MOST_SOURCES = 8;

  private static final int FEWEST_DATES = 3;
  private static final int HEIGHT = 380;
  private static final int LABEL = 32;

  private TimeChart() {}

  /** The chart; empty if fewer than three dates have a score, or there are too many sources. */
  static Optional<Chart> of(Comparison comparison) {
    List<ArticleEvidence> dated =
        comparison.articles().stream()
            .filter(article -> !article.entry().date().isEmpty())
            .filter(article -> article.score().stance().isPresent())
            .sorted(
                Comparator.comparing((ArticleEvidence article) -> article.entry().date())
                    .thenComparing(ArticleEvidence::id))
            .toList();
    boolean few = dated.stream().map(a -> a.entry().date()).distinct().count() < FEWEST_DATES;
    return few || comparison.sources().size() > MOST_SOURCES
        ? Optional.empty()
        : Optional.of(chart(dated));
  }

  private static Chart chart(List<ArticleEvidence> dated) {
    Map<String, List<ArticleEvidence>> bySource = new LinkedHashMap<>();
    dated.stream()
        .map(ArticleEvidence::source)
        .distinct()
        .sorted()
        .forEach(source -> bySource.put(source, new ArrayList<>()));
    dated.forEach(article -> bySource.get(article.source()).add(article));
    List<ScatterTrace> traces = new ArrayList<>();
    List<List<String>> links = new ArrayList<>();
    Iterator<String> labels = SourceLabels.of(List.copyOf(bySource.keySet()), LABEL).iterator();
    bySource.forEach(
        (source, articles) -> {
          traces.add(trace(source, labels.next(), articles));
          links.add(articles.stream().map(a -> ArticlePages.link(a.id())).toList());
        });
    Axis dates = Axis.builder().type(Axis.Type.DATE).fixedRange(true).build();
    Axis stances = Axis.builder().fixedRange(true).build();
    Layout layout =
        Layout.builder()
            .height(HEIGHT)
            .autosize(true)
            .showLegend(true)
            .hoverMode(Layout.HoverMode.CLOSEST)
            .margin(Margin.builder().top(40).bottom(44).left(48).right(8).build())
            .xAxis(dates)
            .yAxis(stances)
            .build();
    return new Chart(
        "time",
        new Figure(layout, traces.toArray(ScatterTrace[]::new)),
        HEIGHT,
        "The author’s stance of each dated article over time, a colour and shape per source; up is"
            + " resilience, down is distancing. The table of all articles holds dates and numbers.",
        links,
        List.of());
  }

  private static ScatterTrace trace(String source, String label, List<ArticleEvidence> articles) {
    StringColumn date = StringColumn.create("date");
    DoubleColumn stance = DoubleColumn.create("stance");
    List<String> hover = new ArrayList<>();
    for (ArticleEvidence article : articles) {
      date.append(ChartText.safe(article.entry().date()));
      stance.append(article.score().stance().getAsDouble());
      hover.add(
          ChartText.safe(Show.shortened(article.entry().title(), 2 * LABEL))
              + "<br>"
              + ChartText.safe(source + ", " + article.entry().date())
              + "<br>Author’s voice "
              + Show.signed(article.score().stance()));
    }
    return ScatterTrace.builder(date, stance)
        .mode(ScatterTrace.Mode.MARKERS)
        .name(label)
        .text(hover.toArray(String[]::new))
        .build();
  }
}
