package parallax.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.frame.EvidenceWords;
import parallax.study.ContextExamples;
import parallax.study.LexiconEntry;
import parallax.study.StanceModel;
import parallax.study.Study;
import parallax.text.Excerpt;

/**
 * Follows a score of an output folder back to the words it rests on: article, relevant sentences,
 * and under each the cues with the rule behind them.
 */
public final class ScoreExplanation {
  private static final int QUOTED = 160;

  /** Enough of a pattern to know it by; the longest list dozens of words. */
  private static final int PATTERN = 60;

  /** Annotated sentences shown beside what the encoder adds. */
  private static final int EXAMPLES = 3;

  private static final String REPORTED = "reported";

  private final Map<String, TableRow> articles = new TreeMap<>();
  private final Map<String, List<TableRow>> sentences = new HashMap<>();
  private final Map<String, List<TableRow>> hits = new HashMap<>();
  private final Map<String, Map<String, Double>> context = new HashMap<>();
  private final Map<String, LexiconEntry> entries = new HashMap<>();
  private final ContextExamples examples;

  /**
   * Reads what an explanation needs.
   *
   * @param output an output folder
   * @param study the study the output was made with: its entries are quoted
   * @param examples of what its encoder was taught on
   * @throws TableException if a table is missing or malformed
   */
  public ScoreExplanation(Path output, Study study, ContextExamples examples) {
    this.examples = examples;
    rows(output, "articles.csv").forEach(row -> articles.put(row.get("article_id"), row));
    rows(output, "sentences.csv").forEach(row -> add(sentences, row.get("article_id"), row));
    rows(output, "frame_hits.csv").forEach(row -> add(hits, row.get("sentence_id"), row));
    rows(output, "context.csv").forEach(this::addContext);
    study
        .lexicons()
        .forEach(lexicon -> lexicon.entries().forEach(entry -> entries.put(entry.id(), entry)));
  }

  /**
   * The tree behind an article's stance, or behind one sentence's.
   *
   * @param wanted an article's id; the id and a sentence's number, as 002:14 or 002-14; or a
   *     sentence's id
   * @throws TableException if the output has no such article or sentence
   */
  public TextTree explain(String wanted) {
    if (articles.containsKey(wanted)) {
      return article(wanted);
    }
    Optional<TableRow> sentence = sentence(wanted);
    return sentence
        .map(this::sentence)
        .orElseThrow(
            () ->
                new TableException(
                    "no article or sentence '"
                        + wanted
                        + "'; expected an id such as 002, 002:14 or 002-014; the articles are "
                        + articles.keySet()));
  }

  private Optional<TableRow> sentence(String wanted) {
    int cut = Math.max(wanted.lastIndexOf(':'), wanted.lastIndexOf('-'));
    String digits = wanted.substring(cut + 1);
    if (cut < 0 || !digits.matches("\\d{1,9}")) {
      return Optional.empty();
    }
    String article = wanted.substring(0, cut);
    String id = ArticleTables.sentenceId(article, Integer.parseInt(digits));
    return sentences.getOrDefault(article, List.of()).stream()
        .filter(row -> row.get("sentence_id").equals(id))
        .findFirst();
  }

  private TextTree article(String id) {
    TableRow row = articles.get(id);
    String title = row.get("title").isEmpty() ? "" : " “" + row.get("title") + "”";
    List<TextTree> branches = new ArrayList<>();
    branches.add(TextTree.leaf(stance(row)));
    sentences.getOrDefault(id, List.of()).stream()
        .filter(sentence -> sentence.get("relevant").equals("1"))
        .map(this::sentence)
        .forEach(branches::add);
    return new TextTree(id + title + " · " + row.get("source"), branches);
  }

  private static String stance(TableRow row) {
    String basis =
        row.get("relevant_sentences") + " relevant of " + row.get("sentences") + " sentences";
    if (row.get("stance").isEmpty()) {
      return "stance withheld: " + row.get("withheld") + " (" + basis + ")";
    }
    return "stance "
        + signed(row.get("stance"))
        + " ["
        + signed(row.get("stance_low"))
        + ", "
        + signed(row.get("stance_high"))
        + "], face value "
        + signed(row.get("face_stance"))
        + ", from "
        + basis;
  }

  private TextTree sentence(TableRow row) {
    List<TextTree> branches = new ArrayList<>();
    carried(row).map(TextTree::leaf).ifPresent(branches::add);
    for (TableRow hit : hits.getOrDefault(row.get("sentence_id"), List.of())) {
      branches.add(hit(hit));
    }
    if (row.get("relevant").equals("1") && branches.isEmpty()) {
      branches.add(TextTree.leaf("no cue: counts as neutral"));
    }
    return new TextTree(head(row), branches);
  }

  /** How surely the author conveys what he reports, if the encoder says so. */
  private Optional<String> carried(TableRow row) {
    Map<String, Double> said = context.getOrDefault(row.get("sentence_id"), Map.of());
    if (!row.get("voice").equals(REPORTED) || !said.containsKey(StanceModel.CARRIED)) {
      return Optional.empty();
    }
    double probability = 1 / (1 + StrictMath.exp(-said.get(StanceModel.CARRIED)));
    return Optional.of(
        String.format(
            Locale.ROOT,
            "relayed as a fact rather than left open: probability %.2f (carried in context.csv)",
            probability));
  }

  private static String head(TableRow row) {
    String id = row.get("sentence_id");
    if (!row.get("relevant").equals("1")) {
      return id + " not relevant · " + quoted(row.get("text"));
    }
    String holder = row.get("holder").isEmpty() ? "" : " (" + row.get("holder") + ")";
    return id
        + " author "
        + signed(row.get("author_direction"))
        + " · face "
        + signed(row.get("direction"))
        + " · "
        + row.get("voice")
        + holder
        + " · "
        + quoted(row.get("text"));
  }

  private TextTree hit(TableRow row) {
    List<TextTree> branches = new ArrayList<>();
    String id = row.get("entry_id");
    Optional.ofNullable(entries.get(id))
        .map(ScoreExplanation::rule)
        .or(() -> EvidenceWords.of(id))
        .map(TextTree::leaf)
        .ifPresent(branches::add);
    if (id.equals(EvidenceWords.CONTEXT)) {
      examples
          .nearest(context.getOrDefault(row.get("sentence_id"), Map.of()), EXAMPLES)
          .forEach(near -> branches.add(TextTree.leaf(example(near))));
    }
    return new TextTree(line(row), branches);
  }

  /** A sentence that was annotated, and as what: how the encoder reads this one. */
  private static String example(ContextExamples.Neighbour near) {
    ContextExamples.Example example = near.example();
    String labels =
        example.relevant()
            ? "face "
                + signed(String.valueOf(example.direction()))
                + " · "
                + example.voice()
                + (example.frames().isEmpty() ? "" : " · " + example.frames().replace(";", ", "))
            : "not relevant";
    return String.format(
        Locale.ROOT,
        "reads like, at distance %.1f: %s · annotated %s",
        near.distance(),
        quoted(example.sentence()),
        labels);
  }

  private static String line(TableRow row) {
    StringBuilder line = new StringBuilder(signed(row.get("contribution")));
    line.append(" “").append(row.get("surface")).append("” ");
    line.append('[').append(row.get("start")).append(", ").append(row.get("end")).append(") ");
    line.append(row.get("entry_id"));
    if (!row.get("frame").isEmpty()) {
      line.append(' ').append(row.get("frame"));
    }
    if (row.get("negated").equals("1")) {
      line.append(" negated");
    }
    if (row.get("hedged").equals("1")) {
      line.append(" hedged");
    }
    line.append(' ').append(row.get("voice"));
    return line.toString();
  }

  private static String rule(LexiconEntry entry) {
    return "entry "
        + Excerpt.head(entry.pattern().text(), PATTERN)
        + " · direction "
        + signed(String.valueOf(entry.direction()))
        + " · after "
        + entry.source();
  }

  private static String quoted(String text) {
    return "“" + Excerpt.head(text, QUOTED) + "”";
  }

  /** A proper minus sign, and a plus before what is above zero. */
  private static String signed(String number) {
    if (number.startsWith("-")) {
      return "−" + number.substring(1);
    }
    return number.isEmpty() || Double.parseDouble(number) == 0 ? number : "+" + number;
  }

  private static List<TableRow> rows(Path output, String file) {
    return TableReader.read(output.resolve(file), List.of("article_id"));
  }

  private void addContext(TableRow row) {
    context
        .computeIfAbsent(row.get("sentence_id"), key -> new HashMap<>())
        .put(row.get("output"), row.number("score"));
  }

  private static void add(Map<String, List<TableRow>> map, String key, TableRow row) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
  }
}
