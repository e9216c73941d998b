package parallax.compare.figures;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.study.TopicWord;

/**
 * The normal form of a description of what is measured: its names in their parts, its words in any
 * order.
 *
 * @param names canonical, lower case; first those the thing belongs to, in the text's order (a
 *     share of A in B is none of B in A), two sides of one relation joined by {@code +}; then those
 *     it comes from or goes to, such as {@code to-peru}
 * @param concepts what kind of thing it is, in alphabetical order
 * @param roles what the words say of the figure besides
 */
record TopicName(List<String> names, SortedSet<String> concepts, SortedSet<TopicWord.Role> roles) {
  TopicName {
    names = List.copyOf(names);
    concepts = new TreeSet<>(concepts);
    roles = new TreeSet<>(roles);
  }

  /** Names and concepts joined by hyphens. */
  String key() {
    String words = String.join("-", concepts);
    String said = String.join("-", names);
    return said.isEmpty() || words.isEmpty() ? said + words : said + "-" + words;
  }

  boolean has(TopicWord.Role role) {
    return roles.contains(role);
  }
}
