package parallax.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * The vocabulary by which figures about the same thing are recognised.
 *
 * @param words by word
 */
public record TopicWords(SortedMap<String, TopicWord> words) {
  private static final List<String> HEADER = List.of("word", "concept", "role", "note");

  public TopicWords {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
  }

  /**
   * Reads topics.csv.
   *
   * @throws parallax.csv.TableException if it is missing, a role is unknown, a word stands there
   *     twice, or a word that needs a concept has none
   */
  public static TopicWords read(Path file) {
    return of(TableReader.read(file, HEADER));
  }

  static TopicWords of(List<TableRow> rows) {
    SortedMap<String, TopicWord> words = new TreeMap<>();
    for (TableRow row : rows) {
      TopicWord word = word(row);
      if (words.put(word.word(), word) != null) {
        throw row.fault("the word '" + word.word() + "' stands there twice; expected it once");
      }
    }
    return new TopicWords(words);
  }

  private static TopicWord word(TableRow row) {
    TopicWord.Role role =
        TopicWord.Role.of(row.get("role"))
            .orElseThrow(
                () ->
                    row.fault(
                        "role '"
                            + row.get("role")
                            + "' is unknown; expected an empty cell or one of "
                            + Arrays.stream(TopicWord.Role.values())
                                .map(TopicWord.Role::label)
                                .filter(label -> !label.isEmpty())
                                .toList()));
    String concept = row.get("concept");
    if (concept.isEmpty() && role == TopicWord.Role.THING) {
      throw row.fault("column 'concept' is empty; a word without a role must name a thing");
    }
    return new TopicWord(row.require("word"), concept, role);
  }

  /**
   * What a word tells; a word the table lacks is a thing of its own.
   *
   * @param word lower case; a plural is looked up as its singular
   */
  public TopicWord get(String word) {
    TopicWord known = words.get(word);
    if (known != null) {
      return known;
    }
    String singular = singular(word);
    return words.getOrDefault(singular, new TopicWord(singular, singular, TopicWord.Role.THING));
  }

  /** Regular English plurals only; that is enough for two spellings of one word to meet. */
  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".{2,}(?:ch|sh|x|ss)es")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
