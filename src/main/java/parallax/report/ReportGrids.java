package parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.Contrast;
import parallax.compare.HolderScore;
import parallax.compare.Interval;
import parallax.compare.SourceSummary;
import parallax.extract.Voice;
import parallax.frame.ArticleScore;
import parallax.study.Frame;
import tech.tablesaw.api.Row;

/** The tables of the report: the numbers behind each picture, each leading to its sentences. */
final class ReportGrids {
  private final Comparison comparison;
  private final SummaryTables summaries;
  private final List<Frame> frames;

  ReportGrids(Comparison comparison, SummaryTables summaries, List<Frame> frames) {
    this.comparison = comparison;
    this.summaries = summaries;
    this.frames = List.copyOf(frames);
  }

  /** All tables by the names the template knows them by. */
  Map<String, Object> all() {
    Map<String, Object> grids = new TreeMap<>();
    grids.put("articles", articles());
    grids.put("sources", sources());
    grids.put("contrasts", contrasts());
    grids.put("holders", holders());
    grids.put("frameTable", frames());
    grids.put("voiceTable", voices());
    return grids;
  }

  private Grid articles() {
    return new Grid(
        "article-table",
        "All articles",
        List.of(
            "Article",
            "Source",
            "Date",
            "Words",
            "Relevant sentences",
            "Stance",
            "Interval",
            "Face value"),
        comparison.articles().stream().map(ReportGrids::row).toList());
  }

  private static List<Cell> row(ArticleEvidence article) {
    ArticleScore score = article.score();
    return List.of(
        Cell.text(title(article)).to(ArticlePages.link(article.id())),
        Cell.text(article.source()),
        Cell.unbroken(article.entry().date()),
        Cell.count(article.words()),
        Cell.count(score.relevantSentences()),
        Cell.signed(score.stance()),
        score.withheld().isEmpty()
            ? Cell.interval(Interval.of(score.low(), score.high()))
            : Cell.text("withheld: " + score.withheld()),
        Cell.signed(score.faceStance()));
  }

  private static String title(ArticleEvidence article) {
    return article.entry().title().isEmpty() ? article.id() : article.entry().title();
  }

  private Grid sources() {
    Map<String, SourceSummary> bySource = new TreeMap<>();
    comparison.sources().forEach(source -> bySource.put(source.source(), source));
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : summaries.sources()) {
      SourceSummary source = bySource.get(row.getString("source"));
      rows.add(
          List.of(
              Cell.text(source.source()).to(FinderLink.source(source.source())),
              Cell.count(row.getInt("articles")),
              Cell.count(row.getInt("words")),
              Cell.signed(source.stance()),
              Cell.interval(source.interval()),
              Cell.signed(source.faceStance()),
              Cell.text(source.note())));
    }
    return new Grid(
        "source-table",
        "Sources",
        List.of("Source", "Articles", "Words", "Stance", "Interval", "Face value", "Note"),
        rows);
  }

  private Grid contrasts() {
    return new Grid(
        "contrast-table",
        "Differences in stance",
        List.of("Source A", "Source B", "A minus B", "Interval", "Note"),
        comparison.contrasts().stream()
            .filter(contrast -> contrast.measure().equals("stance"))
            .map(ReportGrids::row)
            .toList());
  }

  private static List<Cell> row(Contrast contrast) {
    return List.of(
        Cell.text(contrast.sourceA()).to(FinderLink.source(contrast.sourceA())),
        Cell.text(contrast.sourceB()).to(FinderLink.source(contrast.sourceB())),
        Cell.signed(contrast.difference()),
        Cell.interval(contrast.interval()),
        Cell.text(contrast.note()));
  }

  private Grid holders() {
    return new Grid(
        "holder-table",
        "Those who are reported",
        List.of("Who", "Articles", "Sentences", "Stance", "Interval"),
        comparison.holders().stream().map(ReportGrids::row).toList());
  }

  private static List<Cell> row(HolderScore holder) {
    return List.of(
        Cell.text(holder.holder()).to(FinderLink.holder(holder.holder())),
        Cell.count(holder.articles()),
        Cell.count(holder.sentences()),
        Cell.signed(holder.stance()),
        holder.withheld().isEmpty()
            ? Cell.interval(holder.interval())
            : Cell.text("withheld: " + holder.withheld()));
  }

  private Grid frames() {
    List<String> header =
        Stream.concat(Stream.of("Source", "Tokens"), frames.stream().map(f -> Show.words(f.name())))
            .toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : summaries.framesBySource()) {
      String source = row.getString("source");
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(source));
      cells.add(Cell.count(row.getInt("tokens")));
      for (Frame frame : frames) {
        double rate = row.getDouble(frame.name());
        cells.add(
            Cell.number(Show.decimal(rate, 1), rate)
                .to(rate == 0 ? "" : FinderLink.frame(source, frame.name(), "")));
      }
      rows.add(cells);
    }
    return new Grid("frame-table", "Cues per 1,000 tokens", header, rows);
  }

  private Grid voices() {
    List<String> header =
        Stream.concat(
                Stream.of("Source", "Relevant sentences"),
                Arrays.stream(Voice.values()).map(Voice::label))
            .toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : summaries.voicesBySource()) {
      String source = row.getString("source");
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(source));
      cells.add(Cell.count(row.getInt("relevant_sentences")));
      for (Voice voice : Voice.values()) {
        Cell share = share(row, voice);
        cells.add(
            row.getDouble(voice.label()) > 0
                ? share.to(FinderLink.voice(source, voice.label()))
                : share);
      }
      rows.add(cells);
    }
    return new Grid("voice-table", "Shares of voices", header, rows);
  }

  private static Cell share(Row row, Voice voice) {
    return Cell.percent(
        row.isMissing(voice.label())
            ? OptionalDouble.empty()
            : OptionalDouble.of(row.getDouble(voice.label())));
  }
}
