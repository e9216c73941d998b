package parallax.report;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.plotly.traces.Trace;

/**
 * The figures as one script file: Tablesaw's own JavaScript for traces and layout, wrapped so that
 * the page's script can draw each in its place and in the reader's colours.
 */
final class ChartScript {
  private ChartScript() {}

  /** The script. */
  static String of(List<Chart> charts) {
    StringBuilder script = new StringBuilder("var PARALLAX_CHARTS = {};\n");
    charts.forEach(chart -> script.append(script(chart)));
    return script.toString();
  }

  private static String script(Chart chart) {
    StringBuilder body = new StringBuilder();
    body.append(chart.figure().getLayout().asJavascript()).append('\n');
    List<String> names = new ArrayList<>();
    Trace[] traces = chart.figure().getTraces();
    for (int i = 0; i < traces.length; i++) {
      body.append(traces[i].asJavascript(i)).append('\n');
      names.add("trace" + i);
    }
    return "PARALLAX_CHARTS['"
        + chart.id()
        + "'] = function () {\n"
        + body
        + "return {layout: layout, data: ["
        + String.join(", ", names)
        + "], links: "
        + Script.literal(chart.links())
        + ", narrow: "
        + Script.literal(chart.narrow())
        + "};\n};\n";
  }
}
