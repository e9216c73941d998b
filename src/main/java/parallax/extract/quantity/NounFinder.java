package parallax.extract.quantity;

import java.util.Set;

/** Finds the noun a number counts, by the parts of speech behind it. */
final class NounFinder {
  private static final int REACH = 8;

  /** "Fell to 19 last year": when, and not what. */
  private static final Set<String> POINTING = Set.of("last", "this", "next", "each", "every");

  static final Set<String> TIMES =
      Set.of(
          "year", "month", "week", "day", "hour", "quarter", "decade", "season", "spring", "summer",
          "autumn", "winter", "night", "morning", "evening", "time");

  private NounFinder() {}

  /**
   * The atom of the head noun counted by a number that ends before an atom; -1 if there is none.
   */
  static int after(AtomLine line, int index) {
    if (line.joins(index) && line.isNoun(index + 1)) {
      return index + 1;
    }
    if (POINTING.contains(line.at(index).lower()) && TIMES.contains(line.lemma(index + 1))) {
      return -1;
    }
    int start = line.at(index).is("of") ? index + 1 : index;
    int noun = -1;
    for (int at = start; at < start + REACH && at < line.size(); at++) {
      boolean owner = line.pos(at - 1).equals("POS");
      if (line.isNoun(at) && !isLetter(line.at(at)) && !line.at(at).is("%")) {
        noun = at;
      } else if (noun == at - 1 && modifiesLater(line, at)) {
        // "Rebel-held towns", "NATO naval units": the noun so far only describes the real one.
        noun = -1;
      } else if (!continues(line, at, noun >= 0 && !owner, at == start && start > index)) {
        break;
      }
    }
    return noun;
  }

  /** The noun of "300, 400 and 500 jobs" for a number before the last; -1 if there is none. */
  static int afterList(AtomLine line, int index) {
    int at = index;
    boolean last = false;
    while (!last && isListJoint(line, at)) {
      last = !line.at(at).is(",") || isConjunction(line.at(at + 1));
      at += line.at(at).is(",") && last ? 3 : 2;
    }
    int noun = last ? after(line, at) : -1;
    return noun >= 0 && line.isPluralNoun(noun) ? noun : -1;
  }

  private static boolean isListJoint(AtomLine line, int index) {
    boolean comma = line.at(index).is(",") && !line.glued(index + 1);
    int at = comma && isConjunction(line.at(index + 1)) ? index + 2 : index + 1;
    return (comma || isConjunction(line.at(index))) && line.at(at).isNumber();
  }

  private static boolean isConjunction(Atom atom) {
    return atom.is("and") || atom.is("or");
  }

  /** A letter by itself belongs to a type or a formula, and is no thing to be counted. */
  private static boolean isLetter(Atom atom) {
    return atom.isWord() && atom.text().length() == 1;
  }

  /** A participle behind a hyphen, or an adjective between a name and a noun. */
  private static boolean modifiesLater(AtomLine line, int at) {
    String next = line.pos(at + 1);
    boolean compound =
        line.joins(at) && (next.equals("VBN") || next.equals("VBD") || next.startsWith("JJ"));
    boolean named =
        line.pos(at - 1).startsWith("NNP")
            && line.pos(at).equals("JJ")
            && line.isPluralNoun(at + 1);
    return compound || named;
  }

  /** Whether the noun phrase goes on at an atom that is no noun. */
  private static boolean continues(AtomLine line, int at, boolean nounSeen, boolean afterOf) {
    Atom atom = line.at(at);
    String pos = line.pos(at);
    // The "'s" of an owner is two atoms and one token.
    if (pos.equals("POS") || nounSeen) {
      return pos.equals("POS") || line.joins(at);
    }
    boolean determiner = afterOf && (pos.equals("DT") || pos.startsWith("PRP$"));
    boolean and = atom.is("and") && line.pos(at - 1).startsWith("JJ");
    boolean quote = "“”\"‘’'«".contains(atom.text()) && atom.kind() == Atom.Kind.MARK;
    boolean modifier =
        pos.startsWith("JJ")
            || pos.equals("VBN")
            || pos.equals("VBG")
            || (pos.equals("VBD") && line.joins(at - 1))
            || (pos.startsWith("RB") && line.pos(at + 1).startsWith("JJ"));
    return determiner || and || quote || modifier || line.joins(at);
  }
}
