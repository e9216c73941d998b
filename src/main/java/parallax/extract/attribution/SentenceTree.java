package parallax.extract.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

/**
 * A sentence with its dependency tree, asked from the governor's side. Tokens are named by their
 * 0-based index.
 */
final class SentenceTree {
  private static final String NONE = "";

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> dependents;

  /** The tree of a sentence; without edges if the annotator did not parse it. */
  SentenceTree(Sentence sentence) {
    int size = sentence.tokens().size();
    this.sentence = sentence;
    this.heads = new int[size];
    this.relations = new String[size];
    this.dependents = new ArrayList<>();
    Arrays.fill(heads, Dependency.ROOT);
    Arrays.fill(relations, NONE);
    for (int i = 0; i < size; i++) {
      dependents.add(new ArrayList<>());
    }
    sentence.dependencies().forEach(this::add);
  }

  private void add(Dependency dependency) {
    heads[dependency.dependent()] = dependency.governor();
    relations[dependency.dependent()] = dependency.relation();
    if (dependency.governor() != Dependency.ROOT) {
      dependents.get(dependency.governor()).add(dependency.dependent());
    }
  }

  /** The sentence itself. */
  Sentence sentence() {
    return sentence;
  }

  /** Whether the annotator parsed the sentence. */
  boolean parsed() {
    return !sentence.dependencies().isEmpty();
  }

  /** The number of tokens. */
  int size() {
    return heads.length;
  }

  /** The token at an index. */
  Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** The lemma in lower case. */
  String lemma(int index) {
    return token(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** The surface in lower case. */
  String form(int index) {
    return token(index).text().toLowerCase(Locale.ROOT);
  }

  /** Whether the Penn tag begins with {@code prefix}. */
  boolean isTagged(int index, String prefix) {
    return token(index).pos().startsWith(prefix);
  }

  /** The governor, or {@link Dependency#ROOT}. */
  int head(int index) {
    return heads[index];
  }

  /** The relation to the governor; empty in a sentence that was not parsed. */
  String relation(int index) {
    return relations[index];
  }

  /** Whether the relation to the governor is one of those named. */
  boolean isRelated(int index, String... names) {
    return Arrays.asList(names).contains(relations[index]);
  }

  /** The tokens governed directly, in order of place. */
  List<Integer> dependents(int index) {
    return dependents.get(index);
  }

  /** The first token governed directly by one of the relations named. */
  OptionalInt dependent(int index, String... names) {
    return dependents.get(index).stream()
        .mapToInt(Integer::intValue)
        .filter(child -> isRelated(child, names))
        .findFirst();
  }

  /** Whether a token is governed by one of the relations named and has that lemma. */
  boolean hasDependent(int index, String lemma, String... names) {
    return dependents.get(index).stream()
        .anyMatch(child -> isRelated(child, names) && lemma(child).equals(lemma));
  }

  /** A token and everything it governs directly or indirectly. */
  BitSet subtree(int index) {
    BitSet found = new BitSet(size());
    Deque<Integer> open = new ArrayDeque<>(List.of(index));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (!found.get(next)) {
        found.set(next);
        dependents.get(next).forEach(open::push);
      }
    }
    return found;
  }

  /** A subtree without those of its branches that begin with one of the relations named. */
  BitSet subtreeWithout(int index, String... names) {
    BitSet found = subtree(index);
    for (int child : dependents.get(index)) {
      if (isRelated(child, names)) {
        found.andNot(subtree(child));
      }
    }
    return found;
  }

  /** From the first to the last token of a set that is not empty. */
  static TokenRange hull(BitSet tokens) {
    return new TokenRange(tokens.nextSetBit(0), tokens.length());
  }

  /** The characters from the first to the last token of a range that is not empty. */
  Span span(TokenRange range) {
    return new Span(token(range.start()).span().start(), token(range.end() - 1).span().end());
  }

  /** The index of the first token that ends after {@code offset}; {@link #size()} if none does. */
  int tokenAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens that lie at least partly in {@code span}; empty if none does. */
  TokenRange tokens(Span span) {
    int first = tokenAt(span.start());
    int end = first;
    while (end < size() && token(end).span().start() < span.end()) {
      end++;
    }
    return new TokenRange(first, end);
  }
}
