package parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the topics whose words come nearest to what somebody typed. */
final class NearestTopics {
  private static final int MOST = 3;

  private NearestTopics() {}

  /**
   * At most three topics, the nearest first.
   *
   * @param words as typed, parted by blanks
   * @param topics to choose from
   * @return empty if not one word of any is alike
   */
  static List<String> to(String words, SortedSet<String> topics) {
    List<String> wanted = words(words);
    return topics.stream()
        .filter(topic -> likeness(wanted, topic) > 0)
        .sorted(
            Comparator.comparingInt((String topic) -> likeness(wanted, topic))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static List<String> words(String text) {
    return List.copyOf(
        new TreeSet<>(
            List.of(text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))));
  }

  /** How many of the wanted words the topic has, give or take a slip of the finger. */
  private static int likeness(List<String> wanted, String topic) {
    List<String> said = words(topic);
    return (int)
        wanted.stream().filter(word -> said.stream().anyMatch(s -> alike(word, s))).count();
  }

  /** One letter in four may be wrong, missing or too much; a beginning of three letters will do. */
  private static boolean alike(String typed, String word) {
    if (typed.length() < MOST || word.length() < MOST) {
      return typed.equals(word) && !typed.isEmpty();
    }
    return word.startsWith(typed) || distance(typed, word) * 4 <= typed.length();
  }

  /** Levenshtein's: letters to change, add or take away. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
