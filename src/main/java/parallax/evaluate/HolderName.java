package parallax.evaluate;

import java.util.Set;
import java.util.TreeSet;
import parallax.study.NameKey;

/** Whether two names of a holder mean the same. */
final class HolderName {
  private static final Set<String> SMALL =
      Set.of("", "a", "an", "and", "by", "for", "in", "of", "the", "to");

  private HolderName() {}

  /**
   * Whether all words of one name stand in the other: a surname alone stands for the full name.
   * What stands in brackets, small words, case and spelling are left aside.
   */
  static boolean alike(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.replaceAll("\\([^)]*\\)", " ").split("[^\\p{L}\\p{N}]+", -1)) {
      words.add(NameKey.romanised(word));
    }
    words.removeAll(SMALL);
    return words;
  }
}
