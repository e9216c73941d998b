package parallax.crosscheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** Finds the sentences of a run that a gold says something of. */
final class CodedSentences {
  private final Map<String, List<TableRow>> run = new HashMap<>();
  private final Map<String, TableRow> places = new HashMap<>();

  private CodedSentences(Path output, Path gold) {
    TableReader.read(output.resolve("sentences.csv"), List.of("article_id", "start", "end", "text"))
        .forEach(
            row -> run.computeIfAbsent(row.get("article_id"), id -> new ArrayList<>()).add(row));
    TableReader.read(gold.resolve("sentences.csv"), List.of("doc", "sid", "start", "end"))
        .forEach(row -> places.put(key(row), row));
  }

  /**
   * The relevant sentences of a gold that have an author direction, in order of article and place,
   * with the text of the run's sentence that shares most with them.
   *
   * @throws TableException if a table is missing or malformed, or the run has no texts
   */
  static List<CodedSentence> read(Path output, Path gold) {
    CodedSentences reader = new CodedSentences(output, gold);
    List<CodedSentence> sentences = new ArrayList<>();
    for (TableRow row :
        TableReader.read(
            gold.resolve("stance.csv"), List.of("doc", "sid", "relevance", "author_direction"))) {
      if (row.get("relevance").equals("1") && !row.get("author_direction").isEmpty()) {
        reader.sentence(row).ifPresent(sentences::add);
      }
    }
    sentences.sort(
        Comparator.comparing(CodedSentence::article).thenComparingInt(CodedSentence::start));
    return List.copyOf(sentences);
  }

  private Optional<CodedSentence> sentence(TableRow stance) {
    TableRow place = places.get(key(stance));
    if (place == null) {
      throw stance.fault("sentence '" + stance.get("sid") + "' is not in sentences.csv");
    }
    int start = place.whole("start");
    int end = place.whole("end");
    return run.getOrDefault(place.get("doc"), List.of()).stream()
        .filter(row -> shared(row, start, end) > 0)
        .max(Comparator.comparingInt(row -> shared(row, start, end)))
        .map(
            row ->
                new CodedSentence(
                    place.get("doc"),
                    place.get("sid"),
                    start,
                    end,
                    row.require("text"),
                    stance.number("author_direction")));
  }

  private static int shared(TableRow row, int start, int end) {
    return Math.min(end, row.whole("end")) - Math.max(start, row.whole("start"));
  }

  private static String key(TableRow row) {
    return row.get("doc") + "\t" + row.get("sid");
  }
}
