package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.compare.Comparison;
import parallax.compare.Contrast;
import parallax.compare.DictionaryScore;
import parallax.compare.Interval;
import parallax.study.Frame;
import parallax.study.Poles;
import parallax.study.StudyDictionary;
import tech.tablesaw.api.Table;

/** What the report shows of one dictionary: its scale, its categories, its numbers. */
final class DictionarySection {
  /** More categories than these are not drawn; the table holds them all. */
  private static final int MOST_FRAMES = 40;

  private final int number;
  private final StudyDictionary dictionary;
  private final Comparison comparison;
  private final WrittenTables tables;

  /**
   * A section.
   *
   * @param number its place among the dictionaries, from 1: part of the names of its charts
   * @param tables of the run, closed
   */
  DictionarySection(
      int number, StudyDictionary dictionary, Comparison comparison, WrittenTables tables) {
    this.number = number;
    this.dictionary = dictionary;
    this.comparison = comparison;
    this.tables = tables;
  }

  /** What the template asks for. */
  Map<String, Object> values() {
    Map<String, Object> values = new TreeMap<>();
    values.put("name", dictionary.name());
    values.put("file", dictionary.file());
    values.put("categories", dictionary.categories().size());
    values.put("matches", matches());
    values.put("scale", dictionary.poles().given());
    values.put("lower", Poles.written(dictionary.poles().negative()));
    values.put("upper", Poles.written(dictionary.poles().positive()));
    values.put("balanceChart", balanceId());
    values.put("framesChart", framesId());
    values.put("scores", scores());
    values.put("contrasts", contrasts());
    values.put("frames", frames());
    return values;
  }

  /** Its charts: the scale, if it has one with a value, and its categories. */
  List<Chart> charts(Table wide, FrameVoices counts) {
    List<Chart> charts = new ArrayList<>();
    balance().ifPresent(charts::add);
    int all = dictionary.frames().size();
    charts.add(
        ShareCharts.frames(
                framesId(),
                "How often each source uses words of each category of " + dictionary.name(),
                wide,
                drawn(wide, counts),
                counts,
                ShareCharts.ALL)
            .drawing(
                MOST_FRAMES,
                all,
                "Of "
                    + Show.count(all)
                    + " categories, the "
                    + MOST_FRAMES
                    + " with the most matches"));
    return charts;
  }

  private String balanceId() {
    return "dictionary-" + number + "-balance";
  }

  private String framesId() {
    return "dictionary-" + number + "-frames";
  }

  private String matches() {
    return tables.rows("dictionaries", "dictionary", dictionary.name()).stream()
        .map(row -> Show.count(Long.parseLong(row.get("matches"))))
        .findFirst()
        .orElse("0");
  }

  private Optional<Chart> balance() {
    List<Map<String, String>> scored =
        sources().stream().filter(row -> !row.get("balance").isEmpty()).toList();
    StripChart strip = new StripChart(1);
    scored.stream().limit(StanceCharts.MOST_ROWS).forEach(row -> strip.add(strip(row)));
    return strip.isEmpty()
        ? Optional.empty()
        : Optional.of(
            strip
                .chart(
                    balanceId(),
                    "Every source on the scale of "
                        + dictionary.name()
                        + " as a dot with its interval. The table below holds the numbers.")
                .drawing(
                    StanceCharts.MOST_ROWS,
                    scored.size(),
                    "The first "
                        + StanceCharts.MOST_ROWS
                        + " of "
                        + Show.counted(scored.size(), "source")
                        + " by name"));
  }

  private List<Map<String, String>> sources() {
    return tables.rows("dictionary_scores", "dictionary", dictionary.name()).stream()
        .filter(row -> row.get("unit").equals("source"))
        .filter(row -> row.get("voice").equals(DictionaryScore.ALL))
        .toList();
  }

  private static StripChart.Row strip(Map<String, String> row) {
    String counts = row.get("negative") + " below, " + row.get("positive") + " above";
    OptionalDouble balance = number(row, "balance");
    Optional<Interval> interval =
        Interval.of(number(row, "balance_low"), number(row, "balance_high"));
    return new StripChart.Row(
        row.get("subject"),
        counts,
        false,
        balance,
        interval,
        OptionalDouble.empty(),
        List.of(
            row.get("subject"),
            "Balance " + Show.signed(balance) + " (" + Show.interval(interval) + ")",
            "Net per 1,000 tokens " + Show.signed(number(row, "net")),
            counts),
        FinderLink.source(row.get("subject")));
  }

  private static OptionalDouble number(Map<String, String> row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  private Grid scores() {
    return new Grid(
        "dictionary-" + number + "-scores",
        "Sources on the scale of " + dictionary.name(),
        List.of(
            "Source",
            "Lower end",
            "Upper end",
            "Net per 1,000",
            "Interval",
            "Balance",
            "Interval",
            "Note"),
        sources().stream().map(DictionarySection::row).toList());
  }

  private static List<Cell> row(Map<String, String> row) {
    return List.of(
        Cell.text(row.get("subject")).to(FinderLink.source(row.get("subject"))),
        Cell.count(Long.parseLong(row.get("negative"))),
        Cell.count(Long.parseLong(row.get("positive"))),
        Cell.signed(number(row, "net")),
        Cell.interval(Interval.of(number(row, "net_low"), number(row, "net_high"))),
        Cell.signed(number(row, "balance")),
        Cell.interval(Interval.of(number(row, "balance_low"), number(row, "balance_high"))),
        Cell.text(row.get("withheld")));
  }

  private Grid contrasts() {
    return new Grid(
        "dictionary-" + number + "-contrasts",
        "Differences in net matches per 1,000 tokens",
        List.of("Source A", "Source B", "A minus B", "Interval", "Note"),
        comparison.contrasts().stream()
            .filter(contrast -> contrast.measure().equals(dictionary.name()))
            .map(DictionarySection::row)
            .toList());
  }

  private static List<Cell> row(Contrast contrast) {
    return List.of(
        Cell.text(contrast.sourceA()),
        Cell.text(contrast.sourceB()),
        Cell.signed(contrast.difference()),
        Cell.interval(contrast.interval()),
        Cell.text(contrast.note()));
  }

  private Grid frames() {
    Set<String> own = new TreeSet<>(dictionary.frames().stream().map(Frame::name).toList());
    return new Grid(
        "dictionary-" + number + "-frames",
        "Matches per 1,000 tokens",
        List.of("Source", "Category", "Matches", "Per 1,000", "Interval"),
        tables.rows("source_frames").stream()
            .filter(row -> own.contains(row.get("frame")))
            .map(this::category)
            .toList());
  }

  private List<Cell> category(Map<String, String> row) {
    return List.of(
        Cell.text(row.get("source")),
        Cell.text(row.get("frame").substring(dictionary.name().length() + 1)),
        Cell.count(Long.parseLong(row.get("hits"))),
        Cell.number(
            Show.decimal(number(row, "per_1000").orElse(0), 1), number(row, "per_1000").orElse(0)),
        Cell.interval(Interval.of(number(row, "low"), number(row, "high"))));
  }

  /** The categories that match most, in the dictionary's order. */
  private List<Frame> drawn(Table wide, FrameVoices counts) {
    Set<String> most =
        new TreeSet<>(
            dictionary.frames().stream()
                .map(Frame::name)
                .sorted(Comparator.comparingInt(frame -> -hits(wide, counts, frame)))
                .limit(MOST_FRAMES)
                .toList());
    return dictionary.frames().stream().filter(frame -> most.contains(frame.name())).toList();
  }

  private static int hits(Table wide, FrameVoices counts, String frame) {
    return wide.stringColumn("source").asList().stream()
        .mapToInt(source -> counts.hits(source, frame, ShareCharts.ALL))
        .sum();
  }
}
