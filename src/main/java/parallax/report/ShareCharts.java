package parallax.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parallax.extract.Voice;
import parallax.study.Frame;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Margin;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.components.TickSettings;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.HeatmapTrace;

/** Frames and voices by source, drawn from the wide tables. */
final class ShareCharts {
  /** Columns beyond this cannot be told apart; the table holds them all. */
  static final int MOST_SOURCES = 24;

  private static final int PIXELS_PER_FRAME = 34;
  private static final int PIXELS_PER_SOURCE = 40;
  private static final int PIXELS_AROUND = 120;
  private static final int LABEL = 26;
  private static final double HUNDRED = 100;
  private static final double PER = 1000;

  /** All voices together. */
  static final String ALL = "all";

  private ShareCharts() {}

  /**
   * Cues per 1,000 tokens: frames down, sources across.
   *
   * @param wide a row per source
   * @param voice its label, or {@code all}
   */
  static Chart frames(Table wide, List<Frame> frames, FrameVoices counts, String voice) {
    return frames(
        voice.equals(ALL) ? "frames" : "frames-" + voice,
        "How often each source evokes each frame",
        wide,
        frames,
        counts,
        voice);
  }

  /** As above, of other frames under an id of their own. */
  static Chart frames(
      String id, String what, Table wide, List<Frame> frames, FrameVoices counts, String voice) {
    List<String> sources = sources(wide);
    Object[] x = SourceLabels.of(sources, LABEL).toArray();
    // Plotly fills a heat map from the bottom.
    List<Frame> upward = new ArrayList<>(frames);
    Collections.reverse(upward);
    Object[] y = upward.stream().map(frame -> Show.words(frame.name())).toArray();
    double[][] z = new double[y.length][x.length];
    List<String> links = new ArrayList<>();
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < x.length; j++) {
        String frame = upward.get(i).name();
        int hits = counts.hits(sources.get(j), frame, voice);
        z[i][j] = PER * hits / Math.max(1, wide.intColumn("tokens").getInt(j));
        links.add(
            hits == 0
                ? ""
                : FinderLink.frame(sources.get(j), frame, voice.equals(ALL) ? "" : voice));
      }
    }
    int height = frames.size() * PIXELS_PER_FRAME + PIXELS_AROUND;
    Figure figure =
        new Figure(
            layout(height).xAxis(categories()).yAxis(categories()).build(),
            HeatmapTrace.builder(x, y, z).build());
    return told(
        new Chart(
            id,
            figure,
            height,
            what
                + ", in cues per 1,000 tokens; darker is more often."
                + " The table below holds the numbers.",
            List.of(links),
            List.of()),
        wide);
  }

  /** The share of each voice among the relevant sentences of each source. */
  static Chart voices(Table wide) {
    List<String> sources = sources(wide);
    Object[] y = SourceLabels.of(sources, LABEL).toArray();
    List<BarTrace> traces = new ArrayList<>();
    List<List<String>> links = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      double[] x = new double[y.length];
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < y.length; i++) {
        x[i] = HUNDRED * wide.doubleColumn(voice.label()).getDouble(i);
        sentences.add(x[i] > 0 ? FinderLink.voice(sources.get(i), voice.label()) : "");
      }
      links.add(sentences);
      traces.add(
          BarTrace.builder(y, x)
              .orientation(BarTrace.Orientation.HORIZONTAL)
              .name(voice.label())
              .marker(Marker.builder().color(colour(voice)).build())
              .build());
    }
    int height = sources.size() * PIXELS_PER_SOURCE + PIXELS_AROUND;
    Axis percent =
        Axis.builder()
            .range(0, HUNDRED)
            .fixedRange(true)
            .tickSettings(
                TickSettings.builder()
                    .tickMode(TickSettings.TickMode.ARRAY)
                    .arrayTicks(
                        new double[] {0, 25, 50, 75, 100},
                        new String[] {"0%", "25%", "50%", "75%", "100%"})
                    .build())
            .build();
    Figure figure =
        new Figure(
            layout(height)
                .barMode(Layout.BarMode.STACK)
                .showLegend(true)
                .xAxis(percent)
                .yAxis(categories())
                .build(),
            traces.toArray(BarTrace[]::new));
    return told(
        new Chart(
            "voices",
            figure,
            height,
            "In whose voice the sentences about the relationship are written, as shares for each"
                + " source. The table below holds the numbers.",
            links,
            List.of()),
        wide);
  }

  /** The chart with a word on sources it has no room for. */
  private static Chart told(Chart chart, Table wide) {
    int all = wide.rowCount();
    return chart.drawing(
        MOST_SOURCES,
        all,
        "The first " + MOST_SOURCES + " of " + Show.counted(all, "source") + " by name");
  }

  private static List<String> sources(Table wide) {
    return wide.stringColumn("source").asList().stream().limit(MOST_SOURCES).toList();
  }

  private static Axis categories() {
    return Axis.builder().type(Axis.Type.CATEGORY).fixedRange(true).build();
  }

  private static Layout.LayoutBuilder layout(int height) {
    return Layout.builder()
        .height(height)
        .autosize(true)
        .showLegend(false)
        .margin(Margin.builder().top(8).bottom(44).left(8).right(8).build());
  }

  /** Told apart by lightness as well as by hue. */
  private static String colour(Voice voice) {
    return switch (voice) {
      case AUTHOR -> "#3f5f86";
      case REPORTED -> "#a3b4c6";
      case ENDORSED -> "#18857b";
      case REJECTED -> "#c8792f";
    };
  }
}
