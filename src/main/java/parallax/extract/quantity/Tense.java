package parallax.extract.quantity;

/** Tells whether a quantity stands with a verb in the past. */
final class Tense {
  private final SentenceTree tree;

  Tense(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether the verb nearest before a token, or else behind it, is in the past. */
  boolean isPast(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (tree.isVerb(i)) {
        return isPastVerb(i);
      }
    }
    for (int i = token; i < tree.size(); i++) {
      if (tree.isVerb(i)) {
        return isPastVerb(i);
      }
    }
    return false;
  }

  private boolean isPastVerb(int verb) {
    String pos = tree.token(verb).pos();
    return pos.equals("VBD") || (pos.equals("VBN") && !isPresentPerfect(verb));
  }

  /** Taggers take "imports increased" for a participle; with "has" or "is" before it, it is one. */
  private boolean isPresentPerfect(int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - 3); i--) {
      String pos = tree.token(i).pos();
      if (pos.equals("VBZ") || pos.equals("VBP") || pos.equals("VB")) {
        return true;
      }
    }
    return false;
  }
}
