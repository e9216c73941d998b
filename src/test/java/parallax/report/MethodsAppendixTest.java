package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.compare.Interval;
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
                  new Validation.Result(
                      "stance.author_direction_alpha",
                      -0.1234,
                      Optional.of(new Interval(-0.4, 0.2)),
                      "12 sentences"),
                  new Validation.Result("entity.f1", 0.98765, Optional.empty(), ""),
                  new Validation.Result("validated.sentences", 14, Optional.empty(), ""),
                  new Validation.Result("validated.relevant_sentences", 12, Optional.empty(), ""),
                  new Validation.Result("validated.articles", 2, Optional.empty(), ""),
                  new Validation.Result("validated.tuning_sentences", 0, Optional.empty(), "")));
    }
    markdown = Files.readString(folder.resolve("out/methods.md"));
    html = Files.readString(folder.resolve("out/methods.html"));
  }

  /** How the cells of one kind of table come about, by the first words of its header. */
  private static Map<String, List<List<String>>> expected() {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    tables.put(
        "id | source | date",
        Told.told(
            rows("articles"),
            Told.text("article_id"),
            Told.text("source"),
            Told.text("date"),
            Told.count("words"),
            Told.count("sentences"),
            Told.count("relevant_sentences"),
            Told.percent("removed_share")));
    tables.put(
        "file | stage",
        Told.told(
            only("problems", "severity", "error"),
            Told.text("file"),
            Told.text("stage"),
            Told.text("message")));
    tables.put("kind | characters", kinds());
    tables.put(
        "lexicon | entries",
        Told.told(
            rows("lexicons"),
            Told.words("lexicon"),
            Told.count("entries"),
            Told.count("directed"),
            Told.count("matched"),
            Told.count("matches"),
            row -> "`" + row.get("sha256") + "`"));
    tables.put(
        "measure | articles",
        Told.told(
            rows("length_check"),
            Told.words("measure"),
            Told.count("articles"),
            Told.signed("spearman"),
            row ->
                row.get("low").isEmpty()
                    ? row.get("withheld")
                    : Told.withSign(row.get("low")) + " to " + Told.withSign(row.get("high"))));
    tables.put(
        "article | source",
        Told.told(
            filled("articles", "stance"),
            Told.text("article_id"),
            Told.text("source"),
            Told.count("relevant_sentences"),
            Told.signed("stance"),
            row ->
                Told.withSign(row.get("stance_low"))
                    + " to "
                    + Told.withSign(row.get("stance_high")),
            Told.signed("face_stance")));
    tables.put(
        "A | B",
        Told.told(
            only("contrasts", "measure", "stance"),
            Told.text("source_a"),
            Told.text("source_b"),
            Told.signed("difference"),
            row ->
                row.get("low").isEmpty()
                    ? "–"
                    : Told.withSign(row.get("low")) + " to " + Told.withSign(row.get("high")),
            Told.text("note")));
    tables.put(
        "measure | value",
        Told.told(
            rows("validation"),
            Told.text("measure"),
            row ->
                row.get("note").contains("a count")
                    ? Told.grouped(Long.parseLong(row.get("value")))
                    : Told.rounded(row.get("value"), 3).replace('-', '−'),
            row ->
                row.get("low").isEmpty()
                    ? ""
                    : (Told.rounded(row.get("low"), 3) + " to " + Told.rounded(row.get("high"), 3))
                        .replace('-', '−'),
            Told.text("note")));
    tables.put(
        "unit | subject | against | value",
        Told.told(
            only("sensitivity", "dimension", "all"),
            Told.text("unit"),
            Told.text("subject"),
            row -> row.get("against").equals("0") ? "zero" : row.get("against"),
            Told.signed("value"),
            Told.signed("lowest"),
            Told.signed("highest"),
            Told.count("kept"),
            Told.count("universes"),
            Told.percent("share")));
    tables.put(
        "unit | subject | against | what",
        Told.told(
            filled("sensitivity", "turned_by"),
            Told.text("unit"),
            Told.text("subject"),
            row -> row.get("against").equals("0") ? "zero" : row.get("against"),
            Told.text("dimension"),
            Told.count("kept"),
            Told.count("universes"),
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
  void sentencesTellTheirOwnNumbers() {
    long relevant = sum("coverage", "relevant_sentences");
    long withCue = sum("coverage", "with_cue");
    long withSide = sum("coverage", "with_side");
    List<TableRow> crossed = only("sensitivity", "dimension", "all");
    List<TableRow> pairs = only("contrasts", "measure", "stance");
    List<TableRow> stances = filled("articles", "stance");
    assertThat(prose())
        .contains(
            "The corpus holds 5 articles of 3 sources with %s words and %s sentences after cleaning, of which %s are relevant."
                .formatted(sum("articles", "words"), sum("articles", "sentences"), relevant),
            "matched by %s lexicons with %s entries, of which %s take a side. In the relevant sentences of this corpus %s of them matched, %s times in all."
                .formatted(
                    rows("lexicons").size(),
                    sum("lexicons", "entries"),
                    sum("lexicons", "directed"),
                    sum("lexicons", "matched"),
                    sum("lexicons", "matches")),
            "Of %s relevant sentences, %s (%s) hold a cue of a lexicon, and %s (%s) point to one side."
                .formatted(
                    relevant,
                    withCue,
                    Told.percent((double) withCue / relevant),
                    withSide,
                    Told.percent((double) withSide / relevant)),
            "Of %s cues, %s stand under negation, %s in hedged sentences; %s are reported and left open, %s endorsed, %s rejected."
                .formatted(
                    sum("coverage", "cues"),
                    sum("coverage", "negated"),
                    sum("coverage", "hedged"),
                    sum("coverage", "reported"),
                    sum("coverage", "endorsed"),
                    sum("coverage", "rejected")),
            Told.counted(relevant - withCue, "relevant sentence") + " held no cue of a lexicon.",
            "%s of %s comparisons were kept."
                .formatted(
                    Told.grouped(total(crossed, "kept")),
                    Told.grouped(total(crossed, "universes"))),
            "Of %s of sources, %s have an interval"
                .formatted(
                    Told.counted(pairs.size(), "pair"),
                    pairs.stream().filter(row -> leavesZeroOut(row, "low", "high")).count()),
            "For %s of %s the interval of the stance includes zero"
                .formatted(
                    Told.counted(
                        stances.stream()
                            .filter(row -> !leavesZeroOut(row, "stance_low", "stance_high"))
                            .count(),
                        "article"),
                    stances.size()),
            "in %s (section 11)"
                .formatted(Told.counted(filled("sensitivity", "turned_by").size(), "case")));
  }

  private static long total(List<TableRow> rows, String column) {
    return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
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
      facts.add(Told.grouped(sum("articles", column)));
    }
    for (String column : List.of("cues", "negated", "hedged", "reported", "endorsed", "rejected")) {
      facts.add(Told.grouped(sum("coverage", column)));
    }
    for (String column : List.of("entries", "directed", "matched", "matches")) {
      facts.add(Told.grouped(sum("lexicons", column)));
    }
    facts.add(Told.grouped(withCue));
    facts.add(Told.grouped(withSide));
    facts.add(Told.grouped(relevant - withCue));
    facts.add(Told.percent((double) withCue / relevant));
    facts.add(Told.percent((double) withSide / relevant));
    facts.add(Told.grouped(sum("cleaning_shares", "characters")));
    facts.add(
        Told.percent(
            only("cleaning_shares", "kind", "kept").stream()
                    .mapToDouble(row -> Double.parseDouble(row.get("characters")))
                    .sum()
                / sum("cleaning_shares", "characters")));
    for (TableRow row : rows("validation")) {
      facts.add(Told.rounded(row.get("value"), 0));
      for (String column : List.of("value", "low", "high")) {
        String number = row.get(column);
        facts.add(number.isEmpty() ? "" : Told.rounded(number, 2).replace('-', '−'));
      }
    }
    for (String file : List.of("articles", "sources", "lexicons")) {
      facts.add(Told.grouped(rows(file).size()));
    }
    facts.add(Told.grouped(only("problems", "severity", "error").size()));
    facts.add(Told.grouped(filled("articles", "withheld").size()));
    facts.add(Told.grouped(filled("articles", "stance").size()));
    facts.add(Told.grouped(only("sources", "articles_with_stance", "1").size()));
    facts.add(Told.grouped(only("contrasts", "measure", "stance").size()));
    facts.add(
        Told.grouped(
            only("contrasts", "measure", "stance").stream()
                .filter(row -> leavesZeroOut(row, "low", "high"))
                .count()));
    facts.add(
        Told.grouped(
            filled("articles", "stance").stream()
                .filter(row -> !leavesZeroOut(row, "stance_low", "stance_high"))
                .count()));
    for (String table : List.of("relevance", "direction", "voice", "frames")) {
      facts.add(Told.grouped(learnedFeatures(table)));
    }
    facts.add(Told.grouped(filled("sensitivity", "turned_by").size()));
    List<TableRow> crossed = only("sensitivity", "dimension", "all");
    for (String column : List.of("kept", "universes")) {
      facts.add(Told.grouped(crossed.stream().mapToLong(r -> Long.parseLong(r.get(column))).sum()));
    }
    List<TableRow> long_ =
        rows("length_check").stream().filter(row -> leavesZeroOut(row, "low", "high")).toList();
    facts.add(Told.grouped(long_.size()));
    long_.forEach(row -> facts.add(Told.withSign(row.get("spearman"))));
    rows("articles")
        .forEach(
            row -> {
              facts.add(row.get("article_id"));
              facts.add(Told.percent(Double.parseDouble(row.get("removed_share"))));
              facts.addAll(numbers(row.get("withheld")));
            });
    facts.add(Told.rounded(rows("keyness").get(0).get("alpha0"), 0));
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

  /** How many features a table of the study that ships gives a weight. */
  private static int learnedFeatures(String table) {
    Set<String> features = new TreeSet<>();
    Path file = Path.of("models/stance", table + ".csv");
    TableReader.read(file, List.of("feature")).forEach(row -> features.add(row.get("feature")));
    features.remove("(bias)");
    return features.size();
  }

  @Test
  void studyWithoutLearnedModelIsSaidToBeScoredByItsLexicons() throws IOException {
    Path out = folder.resolve("by-lexicons");
    try (OutputRun run =
        new OutputRun(
            out,
            MadeUpCorpus.corpus(folder),
            MadeUpCorpus.study().withoutStanceModel(),
            MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.publish(tables -> List.of());
    }

    String scoring = "A cue is resolved inside its clause first";
    assertThat(Files.readString(out.resolve("methods.md")))
        .contains(scoring)
        .doesNotContain("learned from annotated passages");
    assertThat(markdown).contains("learned from annotated passages").doesNotContain(scoring);
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
    assertThat(template()).contains("cite.boukes2020");
    assertThat(markdown).doesNotContain("Boukes");
    assertThat(Files.readString(folder.resolve("out/references.bib")))
        .doesNotContain("boukes2020")
        .endsWith("\n}\n");
  }

  /** Sources and their frames are drawn from the stream named after the source. */
  @Test
  void measuresOfASourceAreSaidToShareItsDraws() {
    assertThat(prose())
        .contains(
            "every article and every source has a stream of draws of its own",
            "the measures of contrasts.csv share the stream of their source");
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
  void whatItWasValidatedOnStandsInThePage() {
    assertThat(markdown)
        .contains(
            "Validated on 14 sentences of 2 articles: author direction α = −0.12 (−0.40 to 0.20),"
                + " face direction α cannot be told");
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
        .contains("Not validated: this run was given no annotations of its articles.")
        .contains("No article was excluded.")
        .contains("; Boukes et al. 2020)", "\n- Boukes, ");
    assertThat(Files.readString(output.resolve("references.bib"))).contains("{boukes2020,");
    assertThat(Files.readAllLines(output.resolve("validation.csv")))
        .containsExactly("measure,value,low,high,note");
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
                    Told.grouped(kind.getValue()),
                    Told.percent(kind.getValue() / all)))
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
}
