package parallax.dictionary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A trie of patterns by code point with branches for the two wildcards, walked as a
 * non-deterministic automaton: the work depends on the token, hardly on the number of patterns.
 */
final class GlobTrie implements WordForms {
  private static final int NONE = -1;

  private final FoldedForms folding;
  private final boolean wildcards;
  private final Node root = new Node(false);
  private int size;

  /**
   * @param wildcards whether {@code *} and {@code ?} are special
   */
  GlobTrie(FoldedForms folding, boolean wildcards) {
    this.folding = folding;
    this.wildcards = wildcards;
  }

  @Override
  public int add(String pattern) {
    Node node = root;
    String folded = folding.fold(pattern);
    for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
      node = child(node, folded.codePointAt(at));
    }
    if (node.pattern == NONE) {
      node.pattern = size++;
    }
    return node.pattern;
  }

  private Node child(Node node, int point) {
    if (wildcards && point == '*') {
      if (!node.repeats && node.star == null) {
        node.star = new Node(true);
      }
      return node.repeats ? node : node.star;
    }
    if (wildcards && point == '?') {
      if (node.any == null) {
        node.any = new Node(false);
      }
      return node.any;
    }
    return node.next.computeIfAbsent(point, key -> new Node(false));
  }

  @Override
  public int[] matching(String form) {
    Set<Node> active = new LinkedHashSet<>();
    enter(root, active);
    String folded = folding.fold(form);
    for (int at = 0; at < folded.length() && !active.isEmpty(); ) {
      int point = folded.codePointAt(at);
      active = step(active, point);
      at += Character.charCount(point);
    }
    return active.stream()
        .mapToInt(node -> node.pattern)
        .filter(pattern -> pattern != NONE)
        .sorted()
        .toArray();
  }

  private static Set<Node> step(Set<Node> active, int point) {
    Set<Node> reached = new LinkedHashSet<>();
    for (Node node : active) {
      if (node.repeats) {
        reached.add(node);
      }
      enter(node.any, reached);
      enter(node.next.get(point), reached);
    }
    return reached;
  }

  /** A star may stand for nothing: where a node is reached, so is the star behind it. */
  private static void enter(Node node, Set<Node> reached) {
    if (node != null) {
      reached.add(node);
      enter(node.star, reached);
    }
  }

  /** A place in the trie; null where there is no branch. Compared by identity. */
  private static final class Node {
    private final boolean repeats;
    private final Map<Integer, Node> next = new LinkedHashMap<>();
    private Node star;
    private Node any;
    private int pattern = NONE;

    private Node(boolean repeats) {
      this.repeats = repeats;
    }
  }
}
