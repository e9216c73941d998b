package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parallax.text.Span;

/**
 * Phrases to be found in a line of atoms, the longest first, in time that depends on the length of
 * the phrase and not on the number of phrases.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTrie<T> {
  private final Node<T> root = new Node<>();
  private final boolean backwards;

  /**
   * An empty trie.
   *
   * @param backwards whether phrases are matched from their last atom to their first
   */
  PhraseTrie(boolean backwards) {
    this.backwards = backwards;
  }

  /**
   * What was found.
   *
   * @param value what the phrase stands for
   * @param from first atom
   * @param to atom after the last
   */
  record Hit<T>(T value, int from, int to) {}

  private record Phrase<T>(T value, List<Atom> atoms, boolean exact, boolean plural) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Phrase<T>> ends = new ArrayList<>();
  }

  /**
   * Adds a phrase.
   *
   * @param exact whether case and glue are those of the alias
   * @param plural whether its last word may carry a regular plural ending
   */
  void add(String alias, boolean exact, boolean plural, T value) {
    List<Atom> atoms = AtomScanner.scan(alias, new Span(0, alias.length()));
    Node<T> node = root;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(backwards ? atoms.size() - 1 - i : i);
      node = node.next.computeIfAbsent(atom.lower(), key -> new Node<>());
    }
    node.ends.add(new Phrase<>(value, atoms, exact, plural));
  }

  /** The first atom of an alias, in lower case. */
  static String firstAtom(String alias) {
    return AtomScanner.scan(alias, new Span(0, alias.length())).get(0).lower();
  }

  /** The longest phrase that begins (backwards: ends) at atom {@code index}. */
  Optional<Hit<T>> longest(AtomLine line, int index) {
    return longest(line, index, value -> true);
  }

  /** The longest such phrase whose value is wanted. */
  Optional<Hit<T>> longest(AtomLine line, int index, Predicate<T> wanted) {
    Hit<T> best = null;
    Node<T> node = root;
    for (int n = 0; node != null; n++) {
      int at = backwards ? index - n : index + n;
      Atom atom = line.at(at);
      if (atom.isNone()) {
        break;
      }
      Node<T> plural = backwards ? null : singular(node, atom.lower());
      node = node.next.get(atom.lower());
      Hit<T> hit = end(node, false, line, index, n + 1, wanted);
      hit = hit == null ? end(plural, true, line, index, n + 1, wanted) : hit;
      best = hit == null ? best : hit;
    }
    return Optional.ofNullable(best);
  }

  private static <T> Node<T> singular(Node<T> node, String word) {
    if (!word.endsWith("s") || word.length() < 3) {
      return null;
    }
    Node<T> found = node.next.get(word.substring(0, word.length() - 1));
    return found == null && word.endsWith("es")
        ? node.next.get(word.substring(0, word.length() - 2))
        : found;
  }

  private Hit<T> end(
      Node<T> node, boolean plural, AtomLine line, int index, int length, Predicate<T> wanted) {
    if (node == null) {
      return null;
    }
    int from = backwards ? index - length + 1 : index;
    for (Phrase<T> phrase : node.ends) {
      boolean form = plural ? phrase.plural : !phrase.exact || sameForm(phrase, line, from);
      if (form && wanted.test(phrase.value)) {
        return new Hit<>(phrase.value, from, from + length);
      }
    }
    return null;
  }

  /** Same case, and glued where the alias is glued; white space in the alias may be missing. */
  private static <T> boolean sameForm(Phrase<T> phrase, AtomLine line, int from) {
    for (int i = 0; i < phrase.atoms.size(); i++) {
      Atom atom = phrase.atoms.get(i);
      boolean glued = i > 0 && phrase.atoms.get(i - 1).end() == atom.start();
      if (!atom.text().equals(line.at(from + i).text()) || (glued && !line.glued(from + i))) {
        return false;
      }
    }
    return true;
  }
}
