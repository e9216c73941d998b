package parallax.extract.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what somebody calls a thing where it stands in marks: “called the plan ‘a mess’”. */
final class QuotedNames {
  /** A longer quotation with a capital is a sentence, not a name. */
  private static final int LONGEST_NAME = 12;

  /** Tokens that open or close a quotation. */
  private static final Set<String> MARKS = Set.of("“", "”", "\"", "''", "``", "«", "»", "‘", "’");

  private QuotedNames() {}

  /** The thing named and the quotation that begins right after one of its nouns. */
  static Optional<BitSet> find(SentenceTree tree, int thing) {
    TokenRange phrase = SentenceTree.hull(tree.subtree(thing));
    if (IntStream.rangeClosed(Math.max(phrase.start() - 1, 0), phrase.start())
        .anyMatch(at -> MARKS.contains(tree.form(at)))) {
      return Optional.empty();
    }
    return IntStream.range(phrase.start() + 1, Math.min(phrase.end() + 1, tree.size()))
        .filter(at -> MARKS.contains(tree.form(at)))
        .limit(1)
        .filter(at -> tree.isTagged(at - 1, "NN") || tree.isTagged(at - 1, "PRP"))
        .filter(at -> !isSentence(tree, at))
        .mapToObj(at -> new TokenRange(phrase.start(), close(tree, at)).bits())
        .findFirst();
  }

  private static boolean isSentence(SentenceTree tree, int open) {
    boolean starts =
        open + 1 < tree.size() && Character.isUpperCase(tree.token(open + 1).text().codePointAt(0));
    return starts && close(tree, open) - open > LONGEST_NAME;
  }

  private static int close(SentenceTree tree, int open) {
    return IntStream.range(open + 1, tree.size())
        .filter(at -> MARKS.contains(tree.form(at)))
        .map(at -> at + 1)
        .findFirst()
        .orElse(tree.size());
  }
}
