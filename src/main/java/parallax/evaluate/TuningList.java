package parallax.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * Sentences somebody says were used for tuning: whole articles, sentences by their ids, or the
 * places of the sentences of another gold folder.
 */
final class TuningList {
  /** The list a gold folder may hold. */
  static final String FILE = "tuning.csv";

  private final Set<String> articles = new TreeSet<>();
  private final List<Listed> sentences = new ArrayList<>();
  private final List<PlacedRow> places = new ArrayList<>();

  private record Listed(String article, String sentence, String where) {}

  /**
   * Reads lists.
   *
   * @param gold its own list counts
   * @param others files, one article or ARTICLE:SENTENCE a line or a table with columns doc and
   *     sid, or doc, start and end; or gold folders, every coded sentence of which was used
   * @throws TableException if one is missing or malformed
   */
  static TuningList of(GoldFolder gold, List<Path> others) {
    TuningList list = new TuningList();
    gold.rows("tuning").forEach(list::add);
    others.forEach(list::read);
    return list;
  }

  private void read(Path path) {
    if (Files.isDirectory(path)) {
      places.addAll(CodedSentences.placed(new GoldFolder(path)));
      return;
    }
    List<String> lines = lines(path);
    boolean table =
        lines.stream().findFirst().map(line -> line.matches("\\uFEFF?doc(,.*)?")).orElse(false);
    if (table) {
      TableReader.read(path, List.of("doc")).forEach(this::add);
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, path.getFileName() + " line " + (i + 1));
      }
    }
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new TableException(
          path + ": could not be read; expected a list of what was used for tuning", e);
    }
  }

  private void add(TableRow row) {
    Optional<PlacedRow> place = PlacedRow.of(row, "doc", "start", "end");
    if (place.isPresent()) {
      places.add(place.get());
      return;
    }
    String sentence = row.get("sid");
    String where = row.file() + " line " + row.line();
    add(row.require("doc") + (sentence.isEmpty() ? "" : ":" + sentence), where);
  }

  private void add(String entry, String where) {
    int colon = entry.indexOf(':');
    if (colon < 0) {
      articles.add(entry);
    } else {
      String article = entry.substring(0, colon);
      sentences.add(new Listed(article, entry.substring(colon + 1), where));
    }
  }

  /** Whether a whole article was used. */
  boolean holds(String article) {
    return articles.contains(article);
  }

  /** Whether a sentence was used. */
  boolean holds(CodedSentence sentence) {
    return articles.contains(sentence.article())
        || sentences.stream().anyMatch(listed -> names(listed, sentence))
        || places.stream().anyMatch(place -> overlaps(place, sentence.gold()));
  }

  private static boolean names(Listed listed, CodedSentence sentence) {
    return listed.article.equals(sentence.article())
        && (listed.sentence.equals(sentence.id()) || listed.sentence.equals(sentence.outputId()));
  }

  private static boolean overlaps(PlacedRow a, PlacedRow b) {
    return a.article().equals(b.article())
        && Math.max(a.span().start(), b.span().start()) < Math.min(a.span().end(), b.span().end());
  }

  /**
   * Makes sure that every listed sentence of an article at hand is one: a slip of the pen would
   * measure on what was tuned on.
   *
   * @throws TableException if one is neither coded nor in the output
   */
  void check(GoldFolder gold, OutputTables output) {
    Set<String> known = new TreeSet<>();
    gold.rows("sentences").forEach(row -> known.add(row.get("doc") + ":" + row.get("sid")));
    output
        .rows("sentences")
        .forEach(row -> known.add(row.get("article_id") + ":" + row.get("sentence_id")));
    for (Listed listed : sentences) {
      String id = listed.article + ":" + listed.sentence;
      if (gold.articles().contains(listed.article) && !known.contains(id)) {
        throw new TableException(
            listed.where
                + ": found '"
                + id
                + "'; expected a sentence's id from the gold's or the output's sentences.csv");
      }
    }
  }
}
