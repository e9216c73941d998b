package parallax.extract.quantity;

/** Finds the noun a number counts, by the parts of speech behind it. */
final class NounFinder {
  private static final int REACH = 8;

  private NounFinder() {}

  /**
   * The atom of the head noun counted by a number that ends before an atom; -1 if there is none.
   */
  static int after(AtomLine line, int index) {
    if (line.joins(index) && line.isNoun(index + 1)) {
      return index + 1;
    }
    int start = line.at(index).is("of") ? index + 1 : index;
    int noun = -1;
    for (int at = start; at < start + REACH && at < line.size(); at++) {
      boolean owner = line.pos(at - 1).equals("POS");
      if (line.isNoun(at) && !line.at(at).is("%")) {
        noun = at;
      } else if (!continues(line, at, noun >= 0 && !owner, at == start && start > index)) {
        break;
      }
    }
    return noun;
  }

  /** Whether the noun phrase goes on at an atom that is no noun. */
  private static boolean continues(AtomLine line, int at, boolean nounSeen, boolean afterOf) {
    Atom atom = line.at(at);
    String pos = line.pos(at);
    if (nounSeen) {
      return pos.equals("POS") || line.joins(at);
    }
    boolean determiner = afterOf && (pos.equals("DT") || pos.startsWith("PRP$"));
    boolean and = atom.is("and") && line.pos(at - 1).startsWith("JJ");
    boolean quote = "“”\"‘’'«".contains(atom.text()) && atom.kind() == Atom.Kind.MARK;
    boolean modifier =
        pos.startsWith("JJ")
            || pos.equals("VBN")
            || pos.equals("VBG")
            || (pos.startsWith("RB") && line.pos(at + 1).startsWith("JJ"));
    return determiner || and || quote || modifier || line.joins(at);
  }
}
