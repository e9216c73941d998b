package parallax.extract.quantity;

import java.util.Set;

/** Bars numbers that are part of a name or tell the hour: "page three", "C5+1", "Group of 20". */
final class NumberedNames {
  private static final int LONGEST_CODE = 3;
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");

  private final Vocabulary vocabulary;

  NumberedNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** "Page three", "flight BA 117": what stands behind a label, other than bare digits. */
  void barLabelled(AtomLine line, int label, int behind) {
    boolean code = isCode(line.at(behind)) && line.at(behind + 1).isNumber();
    if (code && !isMeasured(line, behind + 2)) {
      line.bar(behind, behind + 2);
    } else if (isNamed(line, label)) {
      barSpelled(line, behind);
    }
  }

  /** "Page three", "pages twelve to twenty-four"; not "on page three men are named". */
  private static void barSpelled(AtomLine line, int index) {
    int end = spelled(line, index);
    boolean joint = line.at(end).is("to") || line.at(end).is("and");
    int last = end > index && joint ? spelled(line, end + 1) : end;
    int behind = last > end + 1 ? last : end;
    boolean more =
        line.joins(behind)
            || line.at(behind).is("of")
            || line.pos(behind).startsWith("JJ")
            || NounFinder.after(line, behind) >= 0;
    if (behind > index && !more) {
      line.bar(index, behind);
    }
  }

  /** The atom after the number words that begin at an atom, or that atom. */
  private static int spelled(AtomLine line, int index) {
    int end = index;
    while (NumberWords.cardinal(line.at(end).lower()).isPresent()) {
      end += line.joins(end + 1) ? 2 : 1;
    }
    return end;
  }

  private static boolean isCode(Atom atom) {
    return atom.isWord()
        && atom.text().length() <= LONGEST_CODE
        && atom.text().chars().allMatch(Character::isUpperCase);
  }

  /** Not "at the school four died". */
  private static boolean isNamed(AtomLine line, int label) {
    boolean determined = line.pos(label - 1).equals("DT") || line.pos(label - 1).startsWith("PRP$");
    return !determined && line.pos(label).startsWith("NN");
  }

  private boolean isMeasured(AtomLine line, int index) {
    return vocabulary.unit(line, index).isPresent() || vocabulary.isScaleWord(line, index);
  }

  /** "C5+1", "the 2+2 talks": a form of meeting and no sum. */
  void barSum(AtomLine line, int plus) {
    boolean glued = line.glued(plus) && line.glued(plus + 1);
    if (glued && line.at(plus + 1).isNumber()) {
      line.bar(plus - 1, plus + 2);
    }
  }

  /** "The Group of 20 met": the name of the body and no group of so many people. */
  void barGroup(AtomLine line, int index) {
    boolean name = line.at(index).text().equals("Group") && line.at(index + 1).is("of");
    boolean number = line.at(index + 2).isNumber();
    if (name && number && NounFinder.after(line, index + 3) < 0) {
      line.bar(index, index + 3);
    }
  }

  /** "At six in the morning", "nine at night"; not "killed six in the morning attack". */
  void barHour(AtomLine line, int index) {
    boolean part = line.at(index + 1).is("in") && line.at(index + 2).is("the");
    boolean day = part && DAY_PARTS.contains(line.at(index + 3).lower()) && !line.isNoun(index + 4);
    boolean night = line.at(index + 1).is("at") && line.at(index + 2).is("night");
    if (day || night) {
      line.bar(index, index + 1);
    }
  }
}
