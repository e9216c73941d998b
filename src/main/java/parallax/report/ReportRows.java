package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.compare.ArticleEvidence;
import parallax.compare.Comparison;
import parallax.compare.Contrast;
import parallax.compare.HolderScore;
import parallax.compare.Interval;
import parallax.compare.KeyTerm;
import parallax.compare.NameCounts.NameCount;
import parallax.extract.Voice;
import parallax.frame.ArticleScore;
import parallax.study.Frame;
import parallax.study.Study;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The rows of the report's tables, ready to be shown. */
final class ReportRows {
  private static final int KEY_WORDS = 15;
  private static final int NAMES = 12;

  /** The usual false discovery rate. */
  private static final double CHANCE = 0.05;

  private final Comparison comparison;
  private final SummaryTables summaries;
  private final Study study;

  ReportRows(Comparison comparison, SummaryTables summaries, Study study) {
    this.comparison = comparison;
    this.summaries = summaries;
    this.study = study;
  }

  /**
   * A cell of a table.
   *
   * @param text what is shown
   * @param sort what it is sorted by; empty to sort by the text
   * @param link where it leads; empty for none
   * @param css {@code number}, {@code unbroken}, or empty
   */
  record Cell(String text, String sort, String link, String css) {
    static Cell text(String text) {
      return new Cell(text, "", "", "");
    }

    static Cell unbroken(String text) {
      return new Cell(text, "", "", "unbroken");
    }

    static Cell link(String text, String link) {
      return new Cell(text, "", link, "");
    }

    static Cell number(String text, double sort) {
      return new Cell(text, Double.toString(sort), "", "number");
    }

    static Cell missing() {
      return new Cell("–", "", "", "number");
    }

    static Cell signed(java.util.OptionalDouble value) {
      return value.isPresent()
          ? number(Show.signed(value.getAsDouble()), value.getAsDouble())
          : missing();
    }
  }

  /**
   * A table of the report.
   *
   * @param id of its place on the page
   * @param caption what it holds
   * @param header names of its columns
   * @param rows their cells
   */
  record Grid(String id, String caption, List<String> header, List<List<Cell>> rows) {}

  /**
   * The words or names of one source, as a list with bars.
   *
   * @param source the outlet
   * @param bars the most telling first
   */
  record Group(String source, List<Bar> bars) {}

  /**
   * One line of such a list.
   *
   * @param label the word or name
   * @param value what is said at its right
   * @param width of the bar, a CSS length
   * @param tip the rest of the numbers
   * @param faint whether it may be chance
   */
  record Bar(String label, String value, String width, String tip, boolean faint) {}

  /** All tables and lists by name. */
  Map<String, Object> all() {
    Map<String, Object> values = new HashMap<>();
    values.put("articles", articles());
    values.put("sources", sources());
    values.put("contrasts", contrasts());
    values.put("holders", holders());
    values.put("frameTable", frames());
    values.put("voiceTable", voices());
    values.put("keyness", keyness());
    values.put("names", names());
    values.put("withheld", withheld());
    return values;
  }

  private Grid articles() {
    List<List<Cell>> rows = new ArrayList<>();
    for (ArticleEvidence article : comparison.articles()) {
      ArticleScore score = article.score();
      rows.add(
          List.of(
              Cell.text(article.id()),
              Cell.link(title(article), ArticlePages.link(article.id())),
              Cell.text(article.source()),
              Cell.unbroken(article.entry().date()),
              Cell.number(Show.count(article.words()), article.words()),
              Cell.number(Show.count(score.relevantSentences()), score.relevantSentences()),
              Cell.signed(score.stance()),
              Cell.unbroken(Show.interval(Interval.of(score.low(), score.high()))),
              Cell.signed(score.faceStance()),
              Cell.text(score.withheld())));
    }
    return new Grid(
        "article-table",
        "All articles",
        List.of(
            "Id",
            "Article",
            "Source",
            "Date",
            "Words",
            "Relevant sentences",
            "Stance",
            "Interval",
            "Face value",
            "Withheld"),
        rows);
  }

  private Grid sources() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : summaries.sources()) {
      boolean scored = !row.isMissing("stance");
      rows.add(
          List.of(
              Cell.text(row.getString("source")),
              Cell.number(Show.count(row.getInt("articles")), row.getInt("articles")),
              Cell.number(Show.count(row.getInt("words")), row.getInt("words")),
              scored
                  ? Cell.number(Show.signed(row.getDouble("stance")), row.getDouble("stance"))
                  : Cell.missing(),
              Cell.unbroken(
                  row.isMissing("stance_low")
                      ? ""
                      : Show.interval(
                          Optional.of(
                              new Interval(
                                  row.getDouble("stance_low"), row.getDouble("stance_high"))))),
              row.isMissing("face_stance")
                  ? Cell.missing()
                  : Cell.number(
                      Show.signed(row.getDouble("face_stance")), row.getDouble("face_stance")),
              Cell.text(row.getString("note"))));
    }
    return new Grid(
        "source-table",
        "Sources",
        List.of("Source", "Articles", "Words", "Stance", "Interval", "Face value", "Note"),
        rows);
  }

  private Grid contrasts() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Contrast contrast : comparison.contrasts()) {
      if (contrast.measure().equals("stance")) {
        rows.add(
            List.of(
                Cell.text(contrast.sourceA()),
                Cell.text(contrast.sourceB()),
                Cell.signed(contrast.difference()),
                Cell.unbroken(Show.interval(contrast.interval())),
                Cell.text(contrast.note())));
      }
    }
    return new Grid(
        "contrast-table",
        "Differences in stance",
        List.of("Source A", "Source B", "A minus B", "Interval", "Note"),
        rows);
  }

  private Grid holders() {
    List<List<Cell>> rows = new ArrayList<>();
    for (HolderScore holder : comparison.holders()) {
      rows.add(
          List.of(
              Cell.text(holder.holder()),
              Cell.number(Show.count(holder.articles()), holder.articles()),
              Cell.number(Show.count(holder.sentences()), holder.sentences()),
              Cell.signed(holder.stance()),
              Cell.unbroken(Show.interval(holder.interval())),
              Cell.text(holder.withheld())));
    }
    return new Grid(
        "holder-table",
        "Those who are reported",
        List.of("Who", "Articles", "Sentences", "Stance", "Interval", "Withheld"),
        rows);
  }

  private Grid frames() {
    List<String> header = new ArrayList<>(List.of("Source", "Tokens"));
    study.frames().forEach(frame -> header.add(Show.words(frame.name())));
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : summaries.framesBySource()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(row.getString("source")));
      cells.add(Cell.number(Show.count(row.getInt("tokens")), row.getInt("tokens")));
      for (Frame frame : study.frames()) {
        double rate = row.getDouble(frame.name());
        cells.add(Cell.number(Show.decimal(rate, 1), rate));
      }
      rows.add(cells);
    }
    return new Grid("frame-table", "Cues per 1,000 tokens", header, rows);
  }

  private Grid voices() {
    List<String> header = new ArrayList<>(List.of("Source", "Relevant sentences"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      header.add(voice.label());
    }
    Table table = summaries.voicesBySource();
    for (Row row : table) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(row.getString("source")));
      int relevant = row.getInt("relevant_sentences");
      cells.add(Cell.number(Show.count(relevant), relevant));
      for (Voice voice : Voice.values()) {
        cells.add(
            row.isMissing(voice.label())
                ? Cell.missing()
                : Cell.number(
                    Show.percent(row.getDouble(voice.label())), row.getDouble(voice.label())));
      }
      rows.add(cells);
    }
    return new Grid("voice-table", "Shares of voices", header, rows);
  }

  private List<Group> keyness() {
    Map<String, List<KeyTerm>> bySource = new LinkedHashMap<>();
    for (KeyTerm term : comparison.keyness()) {
      bySource.computeIfAbsent(term.source(), source -> new ArrayList<>()).add(term);
    }
    List<Group> groups = new ArrayList<>();
    bySource.forEach(
        (source, terms) -> {
          double most = terms.get(0).z();
          groups.add(
              new Group(
                  source, terms.stream().limit(KEY_WORDS).map(term -> bar(term, most)).toList()));
        });
    return groups;
  }

  private static Bar bar(KeyTerm term, double most) {
    return new Bar(
        term.term(),
        Show.decimal(term.z(), 1),
        width(term.z() / most),
        Show.counted(term.count(), "use")
            + ", "
            + Show.decimal(term.per1000(), 1)
            + " per 1,000 content words, log-odds "
            + Show.signed(term.logOdds())
            + " ("
            + Show.interval(Optional.of(term.interval()))
            + "), q "
            + Show.decimal(term.q(), 3),
        term.q() >= CHANCE);
  }

  /** A demonym and its country are one thing here, whatever their types. */
  private List<Group> names() {
    Map<String, Map<String, NameLine>> bySource = new LinkedHashMap<>();
    for (NameCount name : comparison.names()) {
      bySource
          .computeIfAbsent(name.source(), source -> new TreeMap<>())
          .merge(name.canonical(), NameLine.of(name), NameLine::plus);
    }
    List<Group> groups = new ArrayList<>();
    bySource.forEach((source, names) -> groups.add(group(source, names)));
    return groups;
  }

  /** What is shown of a name: its mentions, and its types with the mentions of each. */
  private record NameLine(int mentions, String types) {
    static NameLine of(NameCount name) {
      return new NameLine(
          name.mentions(),
          Show.words(name.type().toLowerCase(Locale.ROOT)) + " " + Show.count(name.mentions()));
    }

    NameLine plus(NameLine other) {
      return new NameLine(mentions + other.mentions, types + ", " + other.types);
    }
  }

  private static Group group(String source, Map<String, NameLine> names) {
    List<Map.Entry<String, NameLine>> top =
        names.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, NameLine> n) -> -n.getValue().mentions())
                    .thenComparing(Map.Entry::getKey))
            .limit(NAMES)
            .toList();
    double most = top.isEmpty() ? 1 : top.get(0).getValue().mentions();
    List<Bar> bars =
        top.stream()
            .map(
                name ->
                    new Bar(
                        name.getKey(),
                        Show.count(name.getValue().mentions()),
                        width(name.getValue().mentions() / most),
                        name.getValue().types(),
                        false))
            .toList();
    return new Group(source, bars);
  }

  private List<ArticleEvidence> withheld() {
    return comparison.articles().stream()
        .filter(article -> article.score().stance().isEmpty())
        .toList();
  }

  private static String width(double share) {
    return Show.decimal(Math.max(0, share) * 100, 1) + "%";
  }

  private static String title(ArticleEvidence article) {
    return article.entry().title().isEmpty() ? article.id() : article.entry().title();
  }
}
