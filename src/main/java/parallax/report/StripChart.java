package parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import parallax.compare.Interval;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Line;
import tech.tablesaw.plotly.components.Margin;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.components.TickSettings;
import tech.tablesaw.plotly.traces.ScatterTrace;

/**
 * Estimates with intervals on one axis, a row each: the label above, the interval as a line, the
 * estimate as a dot, and where there is one a second estimate as a hollow dot joined to the first.
 *
 * <p>Labels stand inside the plot, above their line: that leaves a phone the whole width.
 */
final class StripChart {
  /** An estimate clearly below zero. */
  static final String BELOW = "#b3611c";

  /** An estimate clearly above zero. */
  static final String ABOVE = "#18857b";

  /** An estimate whose interval holds zero. */
  static final String UNCLEAR = "#7d8590";

  /** Heights in rows of an estimate with its label, and of a heading. */
  private static final double ROW = 1;

  private static final double HEADING = 0.7;
  private static final double LABEL_LIFT = 0.4;
  private static final double HEADING_LIFT = 0.12;
  private static final int PIXELS_PER_ROW = 52;
  private static final int PIXELS_AROUND = 60;
  private static final int LONG = 96;
  private static final int SHORT = 44;

  /** Ends an axis may have; the nearest that holds everything is taken. */
  private static final double[] ENDS = {0.5, 1, 2};

  private static final double BEYOND = 1.04;

  private final double most;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An empty chart.
   *
   * @param most the largest value there can be; the axis never ends beyond it
   */
  StripChart(double most) {
    this.most = most;
  }

  /**
   * One row.
   *
   * @param strong the part of the label set in bold
   * @param label the rest of it
   * @param heading whether it only names the rows that follow
   * @param value the estimate; empty if it was withheld
   * @param interval of the estimate
   * @param second the hollow dot
   * @param hover lines shown over the dot
   * @param link the page the dot leads to; empty for none
   */
  record Row(
      String strong,
      String label,
      boolean heading,
      OptionalDouble value,
      Optional<Interval> interval,
      OptionalDouble second,
      List<String> hover,
      String link) {
    Row {
      hover = List.copyOf(hover);
    }

    /** A row that names those that follow. */
    static Row heading(String text) {
      return new Row(
          text,
          "",
          true,
          OptionalDouble.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          List.of(),
          "");
    }

    private double height() {
      return heading ? HEADING : ROW;
    }
  }

  /** Appends a row below the others. */
  void add(Row row) {
    rows.add(row);
  }

  /** Whether nothing was added. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The chart. */
  Chart chart(String id, String alt) {
    Table table = table();
    Figure figure =
        Figure.builder()
            .layout(layout())
            .addTraces(joins(table), intervals(table), seconds(table), points(table), labels(table))
            .build();
    return new Chart(
        id,
        figure,
        height(),
        alt,
        List.of(
            List.of(),
            List.of(),
            links(row -> row.second().isPresent()),
            links(row -> row.value().isPresent()),
            List.of()),
        rows.stream().map(row -> label(row, SHORT)).toList());
  }

  private List<String> links(Predicate<Row> drawn) {
    return rows.stream().filter(drawn).map(Row::link).toList();
  }

  /** Where the axis ends on both sides. */
  double end() {
    double largest = 0;
    for (Row row : rows) {
      largest = Math.max(largest, Math.abs(row.value().orElse(0)));
      largest = Math.max(largest, Math.abs(row.second().orElse(0)));
      largest = Math.max(largest, row.interval().map(i -> -i.low()).orElse(0.0));
      largest = Math.max(largest, row.interval().map(Interval::high).orElse(0.0));
    }
    for (double end : ENDS) {
      if (largest <= end && end <= most) {
        return end;
      }
    }
    return most;
  }

  private int height() {
    return (int) Math.round(total() * PIXELS_PER_ROW) + PIXELS_AROUND;
  }

  private double total() {
    return rows.stream().mapToDouble(Row::height).sum();
  }

  /** A row per row: its place, its numbers and its texts. */
  private Table table() {
    DoubleColumn y = DoubleColumn.create("y");
    DoubleColumn value = DoubleColumn.create("value");
    DoubleColumn low = DoubleColumn.create("low");
    DoubleColumn high = DoubleColumn.create("high");
    DoubleColumn second = DoubleColumn.create("second");
    StringColumn hover = StringColumn.create("hover");
    StringColumn colour = StringColumn.create("colour");
    double bottom = 0;
    for (Row row : rows) {
      bottom -= row.height();
      y.append(bottom);
      append(value, row.value());
      append(low, row.interval().map(Interval::low));
      append(high, row.interval().map(Interval::high));
      append(second, row.second());
      hover.append(String.join("<br>", row.hover().stream().map(ChartText::safe).toList()));
      colour.append(colour(row));
    }
    return Table.create("strip", y, value, low, high, second, hover, colour);
  }

  private ScatterTrace points(Table table) {
    Table shown = table.where(table.doubleColumn("value").isNotMissing());
    return ScatterTrace.builder(shown.doubleColumn("value"), shown.doubleColumn("y"))
        .mode(ScatterTrace.Mode.MARKERS)
        .name("point")
        .text(shown.stringColumn("hover").asObjectArray())
        .marker(
            Marker.builder()
                .size(13)
                .color(shown.stringColumn("colour").asObjectArray())
                .opacity(1)
                .build())
        .build();
  }

  private ScatterTrace seconds(Table table) {
    Table shown = table.where(table.doubleColumn("second").isNotMissing());
    return ScatterTrace.builder(shown.doubleColumn("second"), shown.doubleColumn("y"))
        .mode(ScatterTrace.Mode.MARKERS)
        .name("second")
        .text(shown.stringColumn("hover").asObjectArray())
        .marker(Marker.builder().size(10).color(UNCLEAR).build())
        .build();
  }

  private static ScatterTrace intervals(Table table) {
    return segments(table, "low", "high", "interval", Line.builder().width(3).color(UNCLEAR));
  }

  private static ScatterTrace joins(Table table) {
    return segments(
        table,
        "second",
        "value",
        "join",
        Line.builder().width(1).color(UNCLEAR).dash(Line.Dash.DOT));
  }

  /** One trace for all segments: a missing value between two of them lifts the pen. */
  private static ScatterTrace segments(
      Table table, String from, String to, String name, Line.LineBuilder line) {
    Table shown =
        table.where(
            table.doubleColumn(from).isNotMissing().and(table.doubleColumn(to).isNotMissing()));
    double[] x = new double[shown.rowCount() * 3];
    double[] y = new double[x.length];
    for (int i = 0; i < shown.rowCount(); i++) {
      x[3 * i] = shown.doubleColumn(from).getDouble(i);
      x[3 * i + 1] = shown.doubleColumn(to).getDouble(i);
      x[3 * i + 2] = Double.NaN;
      y[3 * i] = shown.doubleColumn("y").getDouble(i);
      y[3 * i + 1] = y[3 * i];
      y[3 * i + 2] = Double.NaN;
    }
    return ScatterTrace.builder(x, y)
        .mode(ScatterTrace.Mode.LINE)
        .name(name)
        .line(line.build())
        .build();
  }

  private ScatterTrace labels(Table table) {
    double[] x = new double[rows.size()];
    double[] y = new double[rows.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = -end() * BEYOND;
      double lift = rows.get(i).heading() ? HEADING_LIFT : LABEL_LIFT;
      y[i] = table.doubleColumn("y").getDouble(i) + lift;
    }
    return ScatterTrace.builder(x, y)
        .mode(ScatterTrace.Mode.TEXT)
        .name("label")
        .text(rows.stream().map(row -> label(row, LONG)).toArray(String[]::new))
        .build();
  }

  private Layout layout() {
    Axis x =
        Axis.builder()
            .range(-end() * BEYOND, end() * BEYOND)
            .showGrid(true)
            .showZeroLine(true)
            .fixedRange(true)
            .tickSettings(
                TickSettings.builder()
                    .tickMode(TickSettings.TickMode.ARRAY)
                    .arrayTicks(ticks(), tickTexts())
                    .build())
            .build();
    Axis y = Axis.builder().range(-total() - LABEL_LIFT, 0).visible(false).fixedRange(true).build();
    return Layout.builder()
        .height(height())
        .autosize(true)
        .showLegend(false)
        .hoverMode(Layout.HoverMode.CLOSEST)
        .margin(Margin.builder().top(8).bottom(44).left(8).right(8).build())
        .xAxis(x)
        .yAxis(y)
        .build();
  }

  private double[] ticks() {
    double end = end();
    return new double[] {-end, -end / 2, 0, end / 2, end};
  }

  private String[] tickTexts() {
    return Arrays.stream(ticks()).mapToObj(StripChart::tick).toArray(String[]::new);
  }

  private static String tick(double value) {
    return Show.signed(value).replaceAll("\\.?0+$", "");
  }

  private static String label(Row row, int length) {
    if (row.label().isEmpty()) {
      return "<b>" + ChartText.safe(Show.shortened(row.strong(), length)) + "</b>";
    }
    String strong = Show.shortened(row.strong(), length / 2);
    String rest = Show.shortened(row.label(), length - strong.length());
    return strong.isEmpty()
        ? ChartText.safe(rest)
        : "<b>" + ChartText.safe(strong) + "</b>  " + ChartText.safe(rest);
  }

  private static String colour(Row row) {
    if (row.interval().isEmpty()) {
      return UNCLEAR;
    }
    if (row.interval().get().high() < 0) {
      return BELOW;
    }
    return row.interval().get().low() > 0 ? ABOVE : UNCLEAR;
  }

  private static void append(DoubleColumn column, OptionalDouble value) {
    if (value.isPresent()) {
      column.append(value.getAsDouble());
    } else {
      column.appendMissing();
    }
  }

  private static void append(DoubleColumn column, Optional<Double> value) {
    append(column, value.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  }
}
