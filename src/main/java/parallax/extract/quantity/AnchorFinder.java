package parallax.extract.quantity;

import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;
import parallax.study.CueKind;

/** Finds the noun a number measures, by climbing the parse; by position where there is none. */
final class AnchorFinder {
  private static final int CLIMB = 6;
  private static final Set<String> POINTING =
      Set.of("which", "that", "who", "it", "they", "this", "these", "he", "she", "we");
  private static final Set<String> COUNTING = Set.of("number", "total", "amount", "count");
  private static final Set<String> LOOSE = Set.of("worth", "up", "down");

  private final Vocabulary vocabulary;
  private final SentenceTree tree;
  private final boolean[] taken;

  AnchorFinder(Vocabulary vocabulary, SentenceTree tree, boolean[] taken) {
    this.vocabulary = vocabulary;
    this.tree = tree;
    this.taken = taken.clone();
  }

  /** The token of the noun measured by the tokens {@code from} to {@code to}; -1 if unknown. */
  int find(int from, int to) {
    int apposed = apposed(from, to);
    if (apposed >= 0) {
      return apposed;
    }
    int climbed = tree.isParsed() ? climb(tree.head(from, to)) : -1;
    int anchor = climbed >= 0 ? climbed : subjectBefore(from);
    int near = measureInSegment(from);
    return counted(near >= 0 && anchor < near ? near : anchor);
  }

  /**
   * "The frontier, 5,000 km, is quiet": what stands between commas measures the noun before, and of
   * several nouns the one that is known to be measured.
   */
  private int apposed(int from, int to) {
    boolean between = isComma(from - 1) && (isComma(to + 1) || isComma(to + 2) || isBy(to + 1));
    if (!between || !usable(from - 2)) {
      return -1;
    }
    int measure = measureInSegment(from - 1);
    return measure >= 0 ? measure : from - 2;
  }

  private boolean isComma(int index) {
    return index >= 0 && index < tree.size() && tree.token(index).pos().equals(",");
  }

  /** "5,000 km by the treaty of 1950". */
  private boolean isBy(int index) {
    return index < tree.size() && tree.token(index).text().equals("by");
  }

  /**
   * A known measure between the last comma and the number: in "trade rose, with exports up 15%"
   * parsers let the trade be up 15%. Words that only change, such as "rise", are no measure.
   */
  private int measureInSegment(int from) {
    int found = -1;
    for (int i = from - 1; i >= 0 && !isBreak(tree.token(i)); i--) {
      String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
      boolean measure =
          vocabulary.measure(lemma).filter(cue -> cue.kind() != CueKind.MEASURE).isPresent();
      if (usable(i) && measure) {
        found = i;
      }
    }
    return found;
  }

  private static boolean isBreak(Token token) {
    return ",;:–—()".contains(token.text()) || token.lemma().equals("while");
  }

  /** Not the "number of firms" is meant but the firms. */
  private int counted(int anchor) {
    if (anchor < 0 || !COUNTING.contains(tree.token(anchor).lemma()) || anchor + 1 >= tree.size()) {
      return anchor;
    }
    if (!tree.token(anchor + 1).lemma().equals("of")) {
      return anchor;
    }
    int noun = -1;
    for (int i = anchor + 2; i < tree.size() && !taken[i] && isInside(i); i++) {
      noun = tree.isNoun(i) ? i : noun;
    }
    return noun < 0 ? anchor : noun;
  }

  private boolean isInside(int index) {
    String pos = tree.token(index).pos();
    return pos.startsWith("NN")
        || pos.startsWith("JJ")
        || pos.equals("VBN")
        || pos.equals("DT")
        || pos.equals("PRP$");
  }

  private int climb(int start) {
    // "Trade is four times what it was": the number is what is said of its own subject.
    int own = subject(start);
    if (usable(own) && !isChange(tree.token(own))) {
      return own;
    }
    int at = start;
    for (int step = 0; step < CLIMB; step++) {
      int governor = tree.governor(at);
      if (governor < 0) {
        return usable(subject(at)) ? subject(at) : -1;
      }
      String relation = tree.relation(at);
      if (tree.isNoun(governor)) {
        int found = noun(governor, relation);
        if (found >= 0) {
          return found;
        }
      } else {
        int object = tree.child(governor, "obj");
        if (tree.relation(at).startsWith("obl") && usable(object) && !isFarBehind(object, start)) {
          return object;
        }
        int subject = subject(governor);
        if (subject >= 0 && subject != at && usable(subject)) {
          return subject;
        }
        if (tree.relation(governor).startsWith("acl") && tree.isNoun(tree.governor(governor))) {
          return tree.governor(governor);
        }
      }
      at = governor;
    }
    return -1;
  }

  /** What stands behind a comma belongs to another phrase, whatever the parser says. */
  private boolean isFarBehind(int later, int earlier) {
    for (int i = earlier + 1; i < later; i++) {
      if (isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** The governing noun itself, or what an "increase" is an increase of. */
  private int noun(int governor, String relation) {
    boolean change = isChange(tree.token(governor));
    if (change) {
      int complement = tree.child(governor, "nmod");
      return complement >= 0 && usable(complement) && !relation.startsWith("nsubj")
          ? complement
          : -1;
    }
    boolean measured =
        relation.startsWith("nummod")
            || relation.startsWith("nmod")
            || relation.startsWith("compound")
            || relation.startsWith("amod")
            || relation.startsWith("dep")
            || relation.startsWith("appos")
            || relation.startsWith("acl");
    return measured && usable(governor) ? governor : -1;
  }

  private boolean isChange(Token token) {
    return vocabulary.direction(token.lemma().toLowerCase(Locale.ROOT)) != Direction.NONE;
  }

  private int subject(int verb) {
    int plain = tree.child(verb, "nsubj");
    int subject = plain >= 0 ? plain : clauseBefore(verb);
    if (subject >= 0
        && POINTING.contains(tree.token(subject).lemma().toLowerCase(Locale.ROOT))
        && tree.relation(verb).startsWith("acl")) {
      return tree.governor(verb);
    }
    return subject;
  }

  /** A noun that the parser takes for a clause; one behind a comma is a clause of its own. */
  private int clauseBefore(int verb) {
    int subject = tree.child(verb, "csubj");
    return subject >= 0 && !isFarBehind(verb, subject) ? subject : -1;
  }

  private boolean usable(int index) {
    return index >= 0 && !taken[index] && tree.isNoun(index);
  }

  private static boolean closes(Token token) {
    return token.text().equals(")") || token.text().equals("-RRB-");
  }

  private static boolean opens(Token token) {
    return token.text().equals("(") || token.text().equals("-LRB-");
  }

  /** The last noun before the nearest verb on the left; else the nearest noun on the left. */
  private int subjectBefore(int from) {
    int nearest = -1;
    boolean verb = false;
    int depth = 0;
    for (int i = from - 1; i >= 0; i--) {
      Token token = tree.token(i);
      depth += closes(token) ? 1 : opens(token) && depth > 0 ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      if (";:".contains(token.text()) && nearest >= 0) {
        break;
      }
      verb |= tree.isVerb(i) || LOOSE.contains(token.lemma());
      if (usable(i) && !isChange(token)) {
        nearest = nearest < 0 ? i : nearest;
        if (verb) {
          return i;
        }
      }
    }
    return nearest;
  }
}
