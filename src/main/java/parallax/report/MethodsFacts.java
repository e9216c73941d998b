package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.compare.DictionaryScore;
import parallax.compare.sensitivity.SecondOpinions;

/** What the methods appendix says of a run, from the tables of the run. */
final class MethodsFacts {
  /** Above this, articles are listed in articles.csv alone: an appendix is read by people. */
  private static final int LISTED = 40;

  private final WrittenTables tables;

  MethodsFacts(WrittenTables tables) {
    this.tables = tables;
  }

  /** The facts by the names the template uses. */
  Map<String, Object> all() {
    Map<String, Object> facts = new TreeMap<>();
    corpus(facts);
    cleaning(facts);
    coverage(facts);
    stances(facts);
    sensitivity(facts);
    facts.put("lexicons", tables.rows("lexicons"));
    facts.put("lexiconTotals", totals("lexicons", "entries", "directed", "matched", "matches"));
    facts.put("dictionaries", tables.rows("dictionaries"));
    facts.put("dictionaryScores", dictionaryScores());
    facts.put("dictionaryNet", DictionaryScore.NET);
    facts.put("dictionaryBalance", DictionaryScore.BALANCE);
    facts.put("validation", tables.rows("validation"));
    ValidationStatement validated = new ValidationStatement(tables.rows("validation"));
    facts.put("validated", validated.validated());
    facts.put("validatedText", validated.text());
    facts.put("validatedTuned", validated.tuned());
    facts.put("alpha0", cellOfFirst("keyness", "alpha0"));
    facts.put("length", tables.rows("length_check"));
    facts.put("lengthTold", !tables.filled("length_check", "spearman").isEmpty());
    facts.put("lengthEffects", awayFromZero("length_check"));
    return facts;
  }

  /** Sources on the dictionaries' scales, all voices together. */
  private List<Map<String, String>> dictionaryScores() {
    return tables.rows("dictionary_scores", "voice", DictionaryScore.ALL).stream()
        .filter(row -> row.get("unit").equals("source"))
        .toList();
  }

  private void corpus(Map<String, Object> facts) {
    List<Map<String, String>> articles = tables.rows("articles");
    facts.put("articles", articles);
    facts.put("listed", articles.size() <= LISTED);
    facts.put("articleCount", articles.size());
    facts.put("sources", tables.rows("sources"));
    facts.put("sourceCount", tables.rows("sources").size());
    facts.put("totals", totals("articles", "words", "sentences", "relevant_sentences"));
    facts.put("excluded", tables.rows("problems", "severity", "error"));
    facts.put("warnings", tables.rows("problems", "severity", "warning").size());
    facts.put("withheld", tables.filled("articles", "withheld"));
    facts.put("single", tables.rows("sources", "articles_with_stance", "1"));
    facts.put("undated", articles.stream().filter(row -> row.get("date").isEmpty()).count());
  }

  private void cleaning(Map<String, Object> facts) {
    SortedMap<String, Long> byKind = tables.sums("cleaning_shares", "kind", "characters");
    long all = byKind.values().stream().mapToLong(Long::longValue).sum();
    List<Map<String, Object>> kinds = new ArrayList<>();
    byKind.forEach(
        (kind, characters) ->
            kinds.add(
                Map.of(
                    "kind",
                    kind,
                    "characters",
                    characters,
                    "share",
                    (double) characters / Math.max(1, all))));
    facts.put("cleaning", kinds);
    facts.put("characters", all);
    facts.put("keptShare", (double) byKind.getOrDefault("kept", 0L) / Math.max(1, all));
    facts.put("mostRemoved", mostRemoved());
  }

  /** The article of which cleaning took most away; empty if there is none. */
  private List<Map<String, String>> mostRemoved() {
    return tables.filled("articles", "removed_share").stream()
        .max(
            java.util.Comparator.comparingDouble(
                row -> Double.parseDouble(row.get("removed_share"))))
        .stream()
        .toList();
  }

  private void coverage(Map<String, Object> facts) {
    Map<String, Object> totals =
        totals(
            "coverage",
            "relevant_sentences",
            "with_cue",
            "with_side",
            "cues",
            "negated",
            "hedged",
            "reported",
            "endorsed",
            "rejected");
    facts.put("coverage", tables.rows("coverage"));
    facts.put("covered", totals);
    facts.put("coverShare", share(totals, "with_cue"));
    facts.put("sideShare", share(totals, "with_side"));
    facts.put("uncovered", (Long) totals.get("relevant_sentences") - (Long) totals.get("with_cue"));
  }

  private static double share(Map<String, Object> totals, String part) {
    return ((Long) totals.get(part)).doubleValue()
        / Math.max(1, (Long) totals.get("relevant_sentences"));
  }

  private void stances(Map<String, Object> facts) {
    facts.put("stances", tables.filled("articles", "stance"));
    facts.put(
        "undecided",
        tables.filled("articles", "stance").stream().filter(MethodsFacts::spansZero).count());
    List<Map<String, String>> contrasts = tables.rows("contrasts", "measure", "stance");
    facts.put("contrasts", contrasts);
    facts.put("apart", contrasts.stream().filter(row -> away(row, "low", "high")).count());
    facts.put("scales", tables.rows("stance_scales", "direction", "author"));
  }

  private void sensitivity(Map<String, Object> facts) {
    List<Map<String, String>> rows = tables.rows("sensitivity");
    List<Map<String, String>> crossed =
        rows.stream().filter(row -> row.get("dimension").equals("all")).toList();
    facts.put("crossed", crossed);
    facts.put("universes", crossed.stream().mapToLong(row -> number(row, "universes")).sum());
    facts.put("kept", crossed.stream().mapToLong(row -> number(row, "kept")).sum());
    facts.put(
        "turned",
        rows.stream()
            .filter(row -> !row.get("dimension").equals("all") && !row.get("turned_by").isEmpty())
            .filter(row -> !row.get("dimension").equals(SecondOpinions.DIMENSION))
            .toList());
    List<Map<String, String>> opinions =
        rows.stream().filter(row -> row.get("dimension").equals(SecondOpinions.DIMENSION)).toList();
    facts.put("opinions", opinions.size());
    facts.put("agreeing", opinions.stream().filter(row -> number(row, "kept") > 0).count());
  }

  private static long number(Map<String, String> row, String column) {
    return Long.parseLong(row.get(column));
  }

  private static boolean spansZero(Map<String, String> article) {
    return !away(article, "stance_low", "stance_high");
  }

  private List<Map<String, String>> awayFromZero(String table) {
    return tables.rows(table).stream().filter(row -> away(row, "low", "high")).toList();
  }

  /** Whether an interval leaves zero out. */
  private static boolean away(Map<String, String> row, String low, String high) {
    return !row.get(low).isEmpty()
        && (Double.parseDouble(row.get(low)) > 0 || Double.parseDouble(row.get(high)) < 0);
  }

  private Map<String, Object> totals(String table, String... columns) {
    Map<String, Object> totals = new TreeMap<>();
    for (String column : columns) {
      totals.put(column, tables.sum(table, column));
    }
    return totals;
  }

  private String cellOfFirst(String table, String column) {
    return tables.rows(table).stream().findFirst().map(row -> row.get(column)).orElse("");
  }
}
