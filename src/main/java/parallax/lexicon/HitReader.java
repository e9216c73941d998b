package parallax.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.extract.Voice;
import parallax.text.Excerpt;
import parallax.text.Span;

/** Reads the matches of lexicon entries from an output folder. */
final class HitReader {
  /** Code points of a sentence shown around a match: what fits a line. */
  static final int CONTEXT = 90;

  private static final String FILE = "frame_hits.csv";
  private static final String SENTENCES = "sentences.csv";

  /** Rows of rules and of learned features are named {@code rule:NAME}, {@code model:FEATURE}. */
  private static final String NO_ENTRY = ":";

  private final Map<List<String>, TableRow> sentences = new HashMap<>();

  private HitReader(List<TableRow> rows) {
    rows.forEach(row -> sentences.put(key(row), row));
  }

  /**
   * The matches by entry id, in the order of the table.
   *
   * @throws TableException if a table is missing or malformed, or the sentences are without text
   */
  static Map<String, List<LexiconHit>> read(Path output) {
    List<TableRow> sentences =
        TableReader.read(
            output.resolve(SENTENCES), List.of("article_id", "sentence_id", "start", "text"));
    if (!sentences.isEmpty() && sentences.stream().allMatch(row -> row.get("text").isEmpty())) {
      throw new TableException(
          SENTENCES
              + ": no sentence has a text, for the output was made with --without-text; entries are shown in"
              + " their sentences: run analyze again without that option");
    }
    return new HitReader(sentences).hits(rows(output));
  }

  private static List<TableRow> rows(Path output) {
    return TableReader.read(
        output.resolve(FILE),
        List.of(
            "article_id",
            "sentence_id",
            "start",
            "end",
            "surface",
            "entry_id",
            "negated",
            "voice",
            "contribution"));
  }

  private Map<String, List<LexiconHit>> hits(List<TableRow> rows) {
    Map<List<String>, LexiconHit> byPlace = new LinkedHashMap<>();
    for (TableRow row : rows) {
      if (!row.get("entry_id").contains(NO_ENTRY)) {
        List<String> place =
            List.of(row.get("entry_id"), row.get("article_id"), row.get("start"), row.get("end"));
        LexiconHit earlier = byPlace.get(place);
        byPlace.put(place, earlier == null ? hit(row) : earlier.plus(row.number("contribution")));
      }
    }
    Map<String, List<LexiconHit>> byEntry = new TreeMap<>();
    byPlace.forEach(
        (place, hit) -> byEntry.computeIfAbsent(place.get(0), id -> new ArrayList<>()).add(hit));
    return byEntry;
  }

  private LexiconHit hit(TableRow row) {
    return new LexiconHit(
        row.get("article_id"),
        row.get("sentence_id"),
        voice(row),
        row.get("negated").equals("1"),
        row.number("contribution"),
        context(row));
  }

  private static Voice voice(TableRow row) {
    for (Voice voice : Voice.values()) {
      if (voice.label().equals(row.get("voice").toLowerCase(Locale.ROOT))) {
        return voice;
      }
    }
    throw row.fault("voice '" + row.get("voice") + "'; expected author, reported, …");
  }

  /** The sentence around a match; the words alone if the sentence is not there. */
  private String context(TableRow row) {
    String words = spaced(row.get("surface"));
    TableRow sentence = sentences.get(key(row));
    String text = sentence == null ? "" : sentence.get("text");
    int expected = sentence == null ? 0 : row.whole("start") - sentence.whole("start");
    int found = nearest(text, words, expected);
    return found < 0
        ? Excerpt.around(words, new Span(0, words.length()), CONTEXT)
        : Excerpt.around(text, new Span(found, found + words.length()), CONTEXT);
  }

  /**
   * Where words stand in a text, nearest to a place; −1 if they do not. Offsets are of the original
   * file, and cleaning can have moved the words a little.
   */
  private static int nearest(String text, String words, int expected) {
    int best = -1;
    for (int at = text.indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.indexOf(words, at + 1)) {
      if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) {
        best = at;
      }
    }
    return best;
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<String> key(TableRow row) {
    return List.of(row.get("article_id"), row.get("sentence_id"));
  }
}
