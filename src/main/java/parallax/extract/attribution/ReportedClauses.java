package parallax.extract.attribution;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Tells how far a reported clause reaches before the author goes on. */
final class ReportedClauses {
  private ReportedClauses() {}

  /** A clause without what goes on after it in the author's own voice: "…, but he sent them". */
  static BitSet reach(SentenceTree tree, int verb, int child) {
    BitSet tokens = tree.subtree(child);
    tree.dependents(child).stream()
        .filter(part -> child > verb && tree.isRelated(part, "conj") && isOwnClause(tree, part))
        .forEach(part -> tokens.andNot(tree.subtree(part)));
    tree.dependents(child).stream()
        .filter(part -> child > verb && isSecondReport(tree, verb, child, part))
        .forEach(part -> tokens.andNot(tree.subtree(part)));
    return tokens;
  }

  /**
   * "said prices will fall and warned traders": the form of the verb tells whose subject it has.
   */
  private static boolean isSecondReport(SentenceTree tree, int verb, int child, int part) {
    String form = tree.token(part).pos();
    return part > child
        && tree.isRelated(part, "conj")
        && tree.dependent(part, "nsubj", "nsubj:pass").isEmpty()
        && tree.isTagged(part, "VB")
        && !tree.isTagged(part, "VBN")
        && form.equals(tree.token(verb).pos())
        && !form.equals(tree.token(child).pos());
  }

  private static boolean isOwnClause(SentenceTree tree, int part) {
    int first = SentenceTree.hull(tree.subtree(part)).start();
    boolean paused =
        IntStream.rangeClosed(Math.max(first - 2, 0), first)
            .anyMatch(at -> tree.form(at).equals(","));
    return paused
        && tree.dependent(part, "nsubj", "nsubj:pass").isPresent()
        && !tree.hasDependent(part, "that", "mark");
  }
}
