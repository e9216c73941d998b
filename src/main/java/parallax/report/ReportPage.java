package parallax.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.Comparison;
import parallax.study.Study;
import tech.tablesaw.api.Table;

/** Writes report.html and what it needs beside it. */
final class ReportPage {
  private static final String ASSETS = "report-assets";
  private static final String PLOTLY = "/META-INF/resources/webjars/plotly.js-dist/2.35.3/";

  private final Path folder;
  private final Study study;
  private final String version;
  private final Template template = new Template("report.html");

  /**
   * A report of one run.
   *
   * @param folder the output folder
   * @param version of the program
   */
  ReportPage(Path folder, Study study, String version) {
    this.folder = folder;
    this.study = study;
    this.version = version;
  }

  /**
   * Writes everything.
   *
   * @throws IOException if a file cannot be written
   */
  void write(ReportContents contents) throws IOException {
    List<Chart> charts = charts(contents.comparison(), contents.summaries());
    writeAssets(charts);
    Files.writeString(
        folder.resolve("report.html"),
        template.fill(values(contents, charts)),
        StandardCharsets.UTF_8);
  }

  private void writeAssets(List<Chart> charts) throws IOException {
    Path assets = Files.createDirectories(folder.resolve(ASSETS));
    Files.writeString(assets.resolve("charts.js"), ChartScript.of(charts), StandardCharsets.UTF_8);
    Resources.copy("report.css", assets.resolve("report.css"));
    Resources.copy("report.js", assets.resolve("report.js"));
    Resources.copy(PLOTLY + "plotly.js", assets.resolve("plotly.js"));
    Resources.copy(PLOTLY + "LICENSE", assets.resolve("plotly-LICENSE.txt"));
  }

  private Map<String, Object> values(ReportContents contents, List<Chart> charts) {
    Map<String, Chart> byId = new HashMap<>();
    charts.forEach(chart -> byId.put(chart.id(), chart));
    Map<String, Object> values =
        new HashMap<>(new ReportRows(contents.comparison(), contents.summaries(), study).all());
    values.put("version", version);
    values.put("study", study);
    values.put("charts", byId);
    values.put("lead", Lead.of(contents.comparison()));
    values.put("disagreements", Disagreement.of(contents.figures()));
    values.put("cleaning", CleaningRow.of(contents.cleaning()));
    values.put("problems", contents.problems());
    return values;
  }

  private List<Chart> charts(Comparison comparison, SummaryTables summaries) {
    List<Chart> charts = new ArrayList<>();
    if (comparison.articles().isEmpty()) {
      return charts;
    }
    StanceCharts stances = new StanceCharts(comparison);
    charts.add(stances.stance());
    stances.contrasts().ifPresent(charts::add);
    stances.holders().ifPresent(charts::add);
    Table frames = summaries.framesBySource();
    charts.add(ShareCharts.frames(frames, study.frames()));
    charts.add(ShareCharts.voices(summaries.voicesBySource()));
    return charts;
  }
}
