package parallax.dictionary;

import java.math.BigDecimal;
import java.util.List;

/**
 * One pattern of a dictionary.
 *
 * @param path the names of its categories from the top down; never empty
 * @param pattern as written in the file; parts divided by white space match one token each
 * @param weight what a match counts in weighted sums; 1 where the format knows no weights
 */
public record DictionaryEntry(List<String> path, String pattern, BigDecimal weight) {
  public DictionaryEntry {
    path = List.copyOf(path);
  }
}
