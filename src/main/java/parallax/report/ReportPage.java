package parallax.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.extract.Voice;
import parallax.study.Study;
import parallax.study.StudyDictionary;
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
    List<Chart> charts = charts(contents);
    SentenceIndex sentences = new SentenceIndex(contents.comparison(), study.allFrames());
    writeAssets(charts, sentences.script(contents.sourceText()));
    Files.writeString(
        folder.resolve("report.html"),
        template.fill(values(contents, charts, sentences)),
        StandardCharsets.UTF_8);
  }

  private void writeAssets(List<Chart> charts, String sentences) throws IOException {
    Path assets = Files.createDirectories(folder.resolve(ASSETS));
    Files.writeString(assets.resolve("charts.js"), ChartScript.of(charts), StandardCharsets.UTF_8);
    Files.writeString(assets.resolve("sentences.js"), sentences, StandardCharsets.UTF_8);
    for (String file : List.of("report.css", "page.js", "draw.js", "finder.js")) {
      Resources.copy(file, assets.resolve(file));
    }
    Resources.copy(PLOTLY + "plotly.js", assets.resolve("plotly.js"));
    Resources.copy(PLOTLY + "LICENSE", assets.resolve("plotly-LICENSE.txt"));
  }

  private Map<String, Object> values(
      ReportContents contents, List<Chart> charts, SentenceIndex sentences) {
    Comparison comparison = contents.comparison();
    Map<String, Chart> byId = new HashMap<>();
    charts.forEach(chart -> byId.put(chart.id(), chart));
    Map<String, Object> values =
        new HashMap<>(new ReportGrids(comparison, contents.summaries(), study.frames()).all());
    BarLists lists = new BarLists(comparison, contents.findings());
    values.put("keyness", lists.keyness());
    values.put("names", lists.names());
    values.put("pairs", lists.pairs());
    values.put("version", version);
    values.put("study", study);
    values.put("charts", byId);
    values.put("lead", Lead.of(comparison));
    values.put("strip", SourceStrip.of(comparison));
    values.put("byArticle", StanceCharts.byArticle(comparison));
    values.put("disagreements", Disagreement.of(contents.figures()));
    values.put("cleaning", CleaningRow.of(contents.cleaning()));
    values.put("problems", contents.problems());
    values.put("textKept", contents.sourceText() == SourceText.KEPT);
    values.put("filterSources", sentences.sources());
    values.put("filterHolders", sentences.holders());
    values.put("voices", List.of(Voice.values()).stream().map(Voice::label).toList());
    values.put("withheld", withheld(comparison));
    values.put(
        "dictionaryFrames",
        study.dictionaries().stream().flatMap(other -> other.frames().stream()).toList());
    values.put(
        "dictionaries", dictionaries(contents).stream().map(DictionarySection::values).toList());
    TrustGrids trust = new TrustGrids(new WrittenTables(folder));
    values.put("sensitivity", trust.sensitivity());
    values.put("validation", trust.validation());
    values.put("validated", trust.validated());
    values.put("coverage", trust.coverage());
    return values;
  }

  private List<DictionarySection> dictionaries(ReportContents contents) {
    List<DictionarySection> sections = new ArrayList<>();
    for (StudyDictionary dictionary : study.dictionaries()) {
      sections.add(
          new DictionarySection(
              sections.size() + 1, dictionary, contents.comparison(), new WrittenTables(folder)));
    }
    return sections;
  }

  private static List<ArticleEvidence> withheld(Comparison comparison) {
    return comparison.articles().stream()
        .filter(article -> article.score().stance().isEmpty())
        .toList();
  }

  private List<Chart> charts(ReportContents contents) {
    Comparison comparison = contents.comparison();
    List<Chart> charts = new ArrayList<>();
    if (comparison.articles().isEmpty()) {
      return charts;
    }
    StanceCharts stances = new StanceCharts(comparison);
    charts.add(stances.stance());
    TimeChart.of(comparison).ifPresent(charts::add);
    stances.contrasts().ifPresent(charts::add);
    stances.holders().ifPresent(charts::add);
    Table wide = contents.summaries().framesBySource();
    FrameVoices counts = contents.findings().frames();
    charts.add(ShareCharts.frames(wide, study.frames(), counts, ShareCharts.ALL));
    for (Voice voice : Voice.values()) {
      charts.add(ShareCharts.frames(wide, study.frames(), counts, voice.label()));
    }
    charts.add(ShareCharts.voices(contents.summaries().voicesBySource()));
    for (DictionarySection section : dictionaries(contents)) {
      charts.addAll(section.charts(wide, counts));
    }
    return charts;
  }
}
