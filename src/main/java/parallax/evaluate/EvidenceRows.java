package parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.csv.TableRow;
import parallax.frame.FrameHit;

/** The rows of frame_hits.csv, sentence by sentence. */
final class EvidenceRows {
  private static final int STRONGEST = 3;

  private final Map<String, List<TableRow>> rows = new HashMap<>();

  EvidenceRows(OutputTables output) {
    output
        .optional("frame_hits")
        .forEach(
            row ->
                rows.computeIfAbsent(
                        key(row.get("article_id"), row.get("sentence_id")), id -> new ArrayList<>())
                    .add(row));
  }

  private static String key(String article, String sentence) {
    return article + "\t" + sentence;
  }

  private List<TableRow> of(CodedSentence sentence) {
    return rows.getOrDefault(key(sentence.article(), sentence.outputId()), List.of());
  }

  /** What the rows of a rule or an entry together add to a sentence; 0 if there are none. */
  double contribution(CodedSentence sentence, String entry) {
    return of(sentence).stream()
        .filter(row -> row.get("entry_id").equals(entry))
        .mapToDouble(EvidenceRows::contribution)
        .sum();
  }

  /** Whether an entry of a lexicon that carries a frame matched in a sentence. */
  boolean named(CodedSentence sentence, String frame) {
    return of(sentence).stream()
        .anyMatch(
            row -> row.get("frame").equals(frame) && !row.get("lexicon").equals(FrameHit.MODEL));
  }

  /**
   * The strongest rows, such as {@code "turned away" [dist014] -0.62; [rule:article] +0.31}; those
   * of a frame if one is given. Words are left out where a row rests on the whole sentence.
   */
  String strongest(CodedSentence sentence, String frame) {
    return of(sentence).stream()
        .filter(row -> frame.isEmpty() || row.get("frame").equals(frame))
        .sorted(
            Comparator.comparingDouble((TableRow row) -> -Math.abs(contribution(row)))
                .thenComparing(row -> row.get("entry_id"))
                .thenComparing(row -> row.get("start")))
        .limit(STRONGEST)
        .map(row -> words(row, sentence))
        .collect(Collectors.joining("; "));
  }

  private static String words(TableRow row, CodedSentence sentence) {
    boolean whole =
        row.get("surface").isEmpty()
            || (row.get("start").equals(sentence.found("start"))
                && row.get("end").equals(sentence.found("end")));
    return (whole ? "" : "\"" + row.get("surface") + "\" ")
        + "["
        + row.get("entry_id")
        + "] "
        + String.format(Locale.ROOT, "%+.2f", contribution(row));
  }

  private static double contribution(TableRow row) {
    String cell = row.get("contribution");
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }
}
