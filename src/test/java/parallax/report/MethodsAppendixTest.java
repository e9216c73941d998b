package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** Every number of the methods appendix stands in the tables beside it. */
class MethodsAppendixTest {
  private static final Pattern NUMBER = Pattern.compile("[−+]?\\d[\\d,]*(?:\\.\\d+)?%?");
  private static final Pattern CODE = Pattern.compile("`[^`]*`|\\b[0-9a-f]{64}\\b");
  private static final Pattern TAG = Pattern.compile("\\{[{%].*?[}%]\\}");

  @TempDir private static Path folder;
  private static String markdown;
  private static String html;

  @BeforeAll
  static void runOnce() throws IOException {
    try (OutputRun run =
        new OutputRun(
            folder.resolve("out"),
            MadeUpCorpus.corpus(folder),
            MadeUpCorpus.study(),
            MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.accept(MadeUpCorpus.problem());
      run.publish(
          tables ->
              List.of(
                  new Validation.Result("stance.alpha", -0.1234, "12 sentences"),
                  new Validation.Result("entity.f1", 0.98765, "")));
    }
    markdown = Files.readString(folder.resolve("out/methods.md"));
    html = Files.readString(folder.resolve("out/methods.html"));
  }

  /** What a cell of the page says of a row. */
  private interface Tell {
    String of(TableRow row);
  }

  /** How the cells of one kind of table come about, by the first words of its header. */
  private static Map<String, List<List<String>>> expected() {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    tables.put(
        "id | source | date",
        told(
            rows("articles"),
            text("article_id"),
            text("source"),
            text("date"),
            count("words"),
            count("sentences"),
            count("relevant_sentences"),
            percent("removed_share")));
    tables.put(
        "file | stage",
        told(only("problems", "severity", "error"), text("file"), text("stage"), text("message")));
    tables.put("kind | characters", kinds());
    tables.put(
        "lexicon | entries",
        told(
            rows("lexicons"),
            words("lexicon"),
            count("entries"),
            count("directed"),
            count("matched"),
            count("matches"),
            row -> "`" + row.get("sha256") + "`"));
    tables.put(
        "measure | articles",
        told(
            rows("length_check"),
            words("measure"),
            count("articles"),
            signed("spearman"),
            row ->
                row.get("low").isEmpty()
                    ? row.get("withheld")
                    : withSign(row.get("low")) + " to " + withSign(row.get("high"))));
    tables.put(
        "article | source",
        told(
            filled("articles", "stance"),
            text("article_id"),
            text("source"),
            count("relevant_sentences"),
            signed("stance"),
            row -> withSign(row.get("stance_low")) + " to " + withSign(row.get("stance_high")),
            signed("face_stance")));
    tables.put(
        "A | B",
        told(
            only("contrasts", "measure", "stance"),
            text("source_a"),
            text("source_b"),
            signed("difference"),
            row ->
                row.get("low").isEmpty()
                    ? "–"
                    : withSign(row.get("low")) + " to " + withSign(row.get("high")),
            text("note")));
    tables.put(
        "measure | value",
        told(
            rows("validation"),
            text("measure"),
            row -> rounded(row.get("value"), 3).replace('-', '−'),
            text("note")));
    tables.put(
        "unit | subject | against | value",
        told(
            only("sensitivity", "dimension", "all"),
            text("unit"),
            text("subject"),
            row -> row.get("against").equals("0") ? "zero" : row.get("against"),
            signed("value"),
            signed("lowest"),
            signed("highest"),
            count("kept"),
            count("universes"),
            percent("share")));
    tables.put(
        "unit | subject | against | what",
        told(
            filled("sensitivity", "turned_by"),
            text("unit"),
            text("subject"),
            row -> row.get("against").equals("0") ? "zero" : row.get("against"),
            text("dimension"),
            count("kept"),
            count("universes"),
            row -> row.get("turned_by").replace(";", "; ")));
    return tables;
  }

  @Test
  void tablesHoldTheCellsOfTheCsv() {
    Map<String, List<List<String>>> expected = expected();
    Set<String> seen = new TreeSet<>();
    for (List<List<String>> table : tables()) {
      String header = String.join(" | ", table.get(0));
      for (String start : expected.keySet()) {
        if (header.startsWith(start)) {
          seen.add(start);
          assertThat(table.subList(2, table.size())).as(start).isEqualTo(expected.get(start));
        }
      }
    }
    assertThat(seen).isEqualTo(expected.keySet());
  }

  @Test
  void tablesWithNumbersAreAllChecked() {
    Set<String> unchecked = new TreeSet<>();
    for (List<List<String>> table : tables()) {
      String header = String.join(" | ", table.get(0));
      if (expected().keySet().stream().noneMatch(header::startsWith)) {
        unchecked.add(header);
      }
    }
    // Words, formulas and hashes alone.
    assertThat(unchecked)
        .containsExactlyInAnyOrder(
            "frame | side | evoked when", "what | formula", "file | SHA-256");
  }

  @Test
  void numbersInSentencesAreThoseOfTheCsv() throws IOException {
    Set<String> allowed = new TreeSet<>(facts());
    NUMBER
        .matcher(TAG.matcher(template()).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .forEach(allowed::add);
    List<String> found = numbers(prose());
    assertThat(found).hasSizeGreaterThan(40);
    assertThat(found).allMatch(allowed::contains);
  }

  /** What sentences may tell, worked out from the tables once more. */
  private static Set<String> facts() {
    Set<String> facts = new TreeSet<>();
    long relevant = sum("coverage", "relevant_sentences");
    long withCue = sum("coverage", "with_cue");
    long withSide = sum("coverage", "with_side");
    for (String column : List.of("words", "sentences", "relevant_sentences")) {
      facts.add(grouped(sum("articles", column)));
    }
    for (String column : List.of("cues", "negated", "hedged", "reported", "endorsed", "rejected")) {
      facts.add(grouped(sum("coverage", column)));
    }
    for (String column : List.of("entries", "directed", "matched", "matches")) {
      facts.add(grouped(sum("lexicons", column)));
    }
    facts.add(grouped(withCue));
    facts.add(grouped(withSide));
    facts.add(grouped(relevant - withCue));
    facts.add(percent((double) withCue / relevant));
    facts.add(percent((double) withSide / relevant));
    facts.add(grouped(sum("cleaning_shares", "characters")));
    facts.add(
        percent(
            only("cleaning_shares", "kind", "kept").stream()
                    .mapToDouble(row -> Double.parseDouble(row.get("characters")))
                    .sum()
                / sum("cleaning_shares", "characters")));
    for (String file : List.of("articles", "sources", "lexicons")) {
      facts.add(grouped(rows(file).size()));
    }
    facts.add(grouped(only("problems", "severity", "error").size()));
    facts.add(grouped(filled("articles", "withheld").size()));
    facts.add(grouped(filled("articles", "stance").size()));
    facts.add(grouped(only("sources", "articles_with_stance", "1").size()));
    facts.add(grouped(only("contrasts", "measure", "stance").size()));
    facts.add(
        grouped(
            only("contrasts", "measure", "stance").stream()
                .filter(row -> leavesZeroOut(row, "low", "high"))
                .count()));
    facts.add(
        grouped(
            filled("articles", "stance").stream()
                .filter(row -> !leavesZeroOut(row, "stance_low", "stance_high"))
                .count()));
    facts.add(grouped(filled("sensitivity", "turned_by").size()));
    List<TableRow> crossed = only("sensitivity", "dimension", "all");
    for (String column : List.of("kept", "universes")) {
      facts.add(grouped(crossed.stream().mapToLong(r -> Long.parseLong(r.get(column))).sum()));
    }
    List<TableRow> long_ =
        rows("length_check").stream().filter(row -> leavesZeroOut(row, "low", "high")).toList();
    facts.add(grouped(long_.size()));
    long_.forEach(row -> facts.add(withSign(row.get("spearman"))));
    rows("articles")
        .forEach(
            row -> {
              facts.add(row.get("article_id"));
              facts.add(percent(Double.parseDouble(row.get("removed_share"))));
              facts.addAll(numbers(row.get("withheld")));
            });
    facts.add(rounded(rows("keyness").get(0).get("alpha0"), 0));
    facts.addAll(
        List.of(
            "9.9.9".substring(0, 3), // The version; its last part stands alone for the pattern.
            "9",
            "95%",
            "10,000",
            "20220617",
            "0.40",
            Integer.toString(MadeUpCorpus.study().frames().size()),
            Integer.toString(MadeUpCorpus.study().settings().minRelevantSentences()),
            Integer.toString(MadeUpCorpus.study().settings().minCueSentences()),
            Integer.toString(parallax.compare.Keyness.MIN_COUNT),
            Integer.toString(parallax.compare.Keyness.TOP)));
    Bibliography.load().citations().values().forEach(work -> facts.addAll(numbers(work)));
    parallax.provenance.ProductVersion.components()
        .values()
        .forEach(version -> facts.addAll(numbers(version)));
    return facts;
  }

  @Test
  void everyWorkCitedIsListedAndEveryWorkListedIsCited() throws IOException {
    Set<String> cited = new TreeSet<>();
    Pattern.compile("cite\\.(\\w+)")
        .matcher(template())
        .results()
        .forEach(match -> cited.add(match.group(1)));
    assertThat(cited).isEqualTo(Bibliography.load().citations().keySet()).hasSizeGreaterThan(10);
    assertThat(Files.readString(folder.resolve("out/references.bib")))
        .contains("@article{monroe2008,");
    assertThat(markdown)
        .contains("\n- Monroe, Burt L.; Colaresi, Michael P.; Quinn, Kevin M. (2008)");
  }

  @Test
  void limitationsAreThoseOfThisRun() {
    assertThat(markdown)
        .contains("The stance of 1 article was withheld: 005 (fewer than 3 relevant sentences).")
        .contains("1 file could not be analysed")
        .doesNotContain("There is one source")
        .doesNotContain("represented by one article");
  }

  @Test
  void namesCannotBecomeMarkup() {
    assertThat(html)
        .contains("Šumava &lt;Týden&gt;")
        .contains("the file is &lt;i&gt;empty&lt;/i&gt;");
    assertThat(html).doesNotContain("<i>").doesNotContain("<script");
    assertThat(html).contains("<td>Šumava").contains("<h2>12. Limitations of this run</h2>");
  }

  @Test
  void nothingToValidateAgainstIsSaidPlainly() throws IOException {
    Path output = folder.resolve("unvalidated");
    try (OutputRun run =
        new OutputRun(
            output, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.publish();
    }
    assertThat(Files.readString(output.resolve("methods.md")))
        .contains("No validation was made on this corpus")
        .contains("No article was excluded.");
    assertThat(Files.readAllLines(output.resolve("validation.csv")))
        .containsExactly("measure,value,note");
  }

  private static String template() throws IOException {
    return Files.readString(Path.of("src/main/resources/parallax/report/methods.md"));
  }

  /** The page without tables, code, hashes and references. */
  private static String prose() {
    StringBuilder prose = new StringBuilder();
    markdown
        .substring(0, markdown.indexOf("## References"))
        .lines()
        .filter(line -> !line.startsWith("|") && !line.startsWith("    "))
        .forEach(line -> prose.append(CODE.matcher(line).replaceAll(" ")).append('\n'));
    return prose.toString();
  }

  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.endsWith(",") ? number.substring(0, number.length() - 1) : number)
        .toList();
  }

  /** The tables of the page: rows of cells, the header first. */
  private static List<List<List<String>>> tables() {
    List<List<List<String>>> tables = new ArrayList<>();
    boolean inside = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("|")) {
        if (!inside) {
          tables.add(new ArrayList<>());
        }
        tables.get(tables.size() - 1).add(cells(line));
      }
      inside = line.startsWith("|");
    }
    assertThat(tables).hasSizeGreaterThan(10);
    return tables;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip().replaceAll("\\\\(\\p{Punct})", "$1"));
    }
    return cells;
  }

  private static List<List<String>> kinds() {
    Map<String, Long> sums = new TreeMap<>();
    rows("cleaning_shares")
        .forEach(
            row -> sums.merge(row.get("kind"), Long.valueOf(row.get("characters")), Long::sum));
    double all = sums.values().stream().mapToLong(Long::longValue).sum();
    return sums.entrySet().stream()
        .map(
            kind ->
                List.of(
                    kind.getKey().replace('_', ' '),
                    grouped(kind.getValue()),
                    percent(kind.getValue() / all)))
        .toList();
  }

  private static List<List<String>> told(List<TableRow> rows, Tell... columns) {
    return rows.stream()
        .map(row -> Stream.of(columns).map(column -> column.of(row)).toList())
        .toList();
  }

  private static List<TableRow> rows(String table) {
    return TableReader.read(folder.resolve("out").resolve(table + ".csv"), List.of());
  }

  private static List<TableRow> only(String table, String column, String cell) {
    return rows(table).stream().filter(row -> row.get(column).equals(cell)).toList();
  }

  private static List<TableRow> filled(String table, String column) {
    return rows(table).stream().filter(row -> !row.get(column).isEmpty()).toList();
  }

  private static long sum(String table, String column) {
    return rows(table).stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }

  private static boolean leavesZeroOut(TableRow row, String low, String high) {
    return !row.get(low).isEmpty()
        && Double.parseDouble(row.get(low)) * Double.parseDouble(row.get(high)) > 0;
  }

  private static Tell text(String column) {
    return row -> row.get(column);
  }

  private static Tell words(String column) {
    return cell(column, cell -> cell.replace('_', ' '));
  }

  private static Tell count(String column) {
    return cell(column, cell -> grouped(Long.parseLong(cell)));
  }

  private static Tell signed(String column) {
    return cell(column, MethodsAppendixTest::withSign);
  }

  private static Tell percent(String column) {
    return cell(column, cell -> percent(Double.parseDouble(cell)));
  }

  private static Tell cell(String column, UnaryOperator<String> shown) {
    return row -> row.get(column).isEmpty() ? "–" : shown.apply(row.get(column));
  }

  private static String withSign(String cell) {
    String rounded = rounded(cell, 2);
    if (new BigDecimal(rounded).signum() == 0) {
      return "0.00";
    }
    return rounded.startsWith("-") ? "−" + rounded.substring(1) : "+" + rounded;
  }

  private static String rounded(String cell, int decimals) {
    return new BigDecimal(cell).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String percent(double share) {
    long whole = Math.round(share * 100);
    return whole == 0 && share > 0 ? "under 1%" : whole + "%";
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
