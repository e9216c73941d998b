package parallax.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trie of phrases by the number of the pattern each of their words must match. */
final class PhraseTrie {
  private final Node root = new Node();

  /** Takes what is found. */
  @FunctionalInterface
  interface Sink {
    /**
     * A phrase found.
     *
     * @param first index of its first token
     * @param end index after its last
     * @param entry as added
     */
    void found(int first, int end, int entry);
  }

  /** Adds a phrase of at least one word. */
  void add(List<Integer> words, int entry) {
    Node node = root;
    for (int word : words) {
      node = node.next.computeIfAbsent(word, key -> new Node());
    }
    node.entries.add(entry);
  }

  /**
   * All phrases that begin at a token.
   *
   * @param words for each token the numbers of the patterns that match it
   */
  void find(int[][] words, int first, Sink sink) {
    walk(root, words, first, first, sink);
  }

  private static void walk(Node node, int[][] words, int first, int at, Sink sink) {
    for (int entry : node.entries) {
      sink.found(first, at, entry);
    }
    if (at == words.length || node.next.isEmpty()) {
      return;
    }
    for (int word : words[at]) {
      Node next = node.next.get(word);
      if (next != null) {
        walk(next, words, first, at + 1, sink);
      }
    }
  }

  private static final class Node {
    private final Map<Integer, Node> next = new LinkedHashMap<>();
    private final List<Integer> entries = new ArrayList<>();
  }
}
