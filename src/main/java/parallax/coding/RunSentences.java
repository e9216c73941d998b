package parallax.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.frame.FrameHit;

/** Reads the sentences of an output folder. */
final class RunSentences {
  private static final List<String> COLUMNS =
      List.of(
          "article_id",
          "sentence_id",
          "start",
          "end",
          "text",
          "relevant",
          "direction",
          "voice",
          "holder",
          "author_direction",
          "frames");

  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, Integer> cues = new HashMap<>();
  private final int context;

  private RunSentences(Path output, int context) {
    this.context = context;
    TableReader.read(output.resolve("articles.csv"), List.of("article_id", "source"))
        .forEach(row -> sources.put(row.get("article_id"), row.get("source")));
    TableReader.read(
            output.resolve("frame_hits.csv"), List.of("article_id", "sentence_id", "lexicon"))
        .stream()
        .filter(row -> !List.of("", FrameHit.MODEL).contains(row.get("lexicon")))
        .forEach(row -> cues.merge(key(row), 1, Integer::sum));
  }

  /**
   * The sentences in order of article and place.
   *
   * @param output an output folder
   * @param context how many sentences before and after each go with it
   * @throws TableException if a table is missing or malformed, or the run was made without texts
   */
  static List<RunSentence> read(Path output, int context) {
    RunSentences reader = new RunSentences(output, context);
    List<TableRow> rows = TableReader.read(output.resolve("sentences.csv"), COLUMNS);
    List<RunSentence> sentences = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      sentences.add(reader.sentence(rows, i));
    }
    return List.copyOf(sentences);
  }

  private RunSentence sentence(List<TableRow> rows, int place) {
    TableRow row = rows.get(place);
    if (row.get("text").isEmpty()) {
      throw row.fault("the sentence has no text; analyse the corpus anew without --without-text");
    }
    return new RunSentence(
        row.require("article_id"),
        sources.getOrDefault(row.get("article_id"), ""),
        row.require("sentence_id"),
        row.whole("start"),
        row.whole("end"),
        row.get("text"),
        around(rows, row, place - context, place),
        around(rows, row, place + 1, place + 1 + context),
        row.get("relevant").equals("1"),
        number(row, "direction"),
        row.get("voice"),
        row.get("holder"),
        number(row, "author_direction"),
        row.get("frames"),
        cues.getOrDefault(key(row), 0));
  }

  private static String around(List<TableRow> rows, TableRow row, int from, int to) {
    return rows.subList(Math.max(0, from), Math.min(rows.size(), to)).stream()
        .filter(other -> other.get("article_id").equals(row.get("article_id")))
        .map(other -> other.get("text"))
        .collect(Collectors.joining(" "));
  }

  private static String key(TableRow row) {
    return row.get("article_id") + "\t" + row.get("sentence_id");
  }

  private static OptionalDouble number(TableRow row, String column) {
    return row.get(column).isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(row.number(column));
  }
}
