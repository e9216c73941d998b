package parallax.extract.quantity;

import java.util.Locale;
import java.util.Set;
import parallax.study.CueKind;
import parallax.study.NumberCue;

/** What the words around a number of one sentence tell of the thing it measures. */
final class TopicCues {
  private static final String BORDER = "border length";
  private static final String DISTANCE = "distance";

  /** Words by which an earlier state is named to compare with. */
  private static final Set<String> STANDARDS =
      Set.of("rate", "level", "figure", "volume", "number", "amount", "value", "count", "total");

  /** Words that set a number against an earlier state, as no level is: "up to 30% over 2019". */
  private static final Set<String> BEYOND =
      Set.of("over", "above", "more", "less", "higher", "lower");

  private final Vocabulary vocabulary;
  private final AtomLine line;

  TopicCues(Vocabulary vocabulary, AtomLine line) {
    this.vocabulary = vocabulary;
    this.line = line;
  }

  /** "From 26% to 19%": the two ends are levels; "growth slowed to 3%" is growth all the same. */
  boolean isEndOfChange(Reading reading) {
    int word = Approximated.wordBefore(vocabulary, line, reading.from());
    boolean end =
        (line.at(word).is("from") || line.at(word).is("to"))
            && !BEYOND.contains(line.at(reading.to()).lower());
    for (int i = word - 1; end && i >= 0 && !",;:".contains(line.at(i).text()); i--) {
      boolean change =
          line.isNoun(i)
              && vocabulary.direction(line.lemma(i).toLowerCase(Locale.ROOT)) != Direction.NONE;
      if (change) {
        return false;
      }
    }
    return end && reading.type() == QuantityType.PERCENT;
  }

  /**
   * The atom of the noun in "contracts worth $3 billion" and "$3 billion worth of contracts"; -1 if
   * there is none.
   */
  int worth(Reading reading) {
    int word = Approximated.wordBefore(vocabulary, line, reading.from());
    if (line.at(word).is("worth") && line.isNoun(word - 1)) {
      return word - 1;
    }
    int behind = line.at(reading.to()).isWord() ? reading.to() : reading.to() + 1;
    boolean of = line.at(behind).is("worth") && line.at(behind + 1).is("of");
    return of ? NounFinder.after(line, behind + 1) : -1;
  }

  /** "Four times the earlier rate": what it is set against is not what is measured. */
  boolean[] withoutStandard(SentenceTree tree, boolean[] taken, Reading reading) {
    boolean[] barred = taken.clone();
    if (reading.type() == QuantityType.MULTIPLE) {
      for (int i = line.token(reading.to() - 1) + 1;
          i < tree.size() && isInStandard(tree, i);
          i++) {
        barred[i] |= STANDARDS.contains(tree.token(i).lemma());
      }
    }
    return barred;
  }

  private static boolean isInStandard(SentenceTree tree, int index) {
    String pos = tree.token(index).pos();
    return tree.isNoun(index)
        || pos.startsWith("JJ")
        || pos.equals("DT")
        || pos.startsWith("PRP$")
        || pos.equals("POS")
        || pos.equals("CD");
  }

  /** The atom of "families" in "nine families in ten"; -1 if the share names no whole itself. */
  int wholeWithin(Reading reading) {
    for (int i = reading.from() + 1; i < reading.to() - 1; i++) {
      boolean in = line.at(i + 1).is("in") || line.at(i + 1).is("out");
      if (reading.type() == QuantityType.RATIO && line.isNoun(i) && in) {
        return i;
      }
    }
    return -1;
  }

  /** A border has a length, trade a value: men, hours or sums at the border are other things. */
  static boolean fits(NumberCue cue, Reading reading) {
    boolean part =
        reading.type() == QuantityType.PERCENT
            || reading.type() == QuantityType.RATIO
            || reading.type() == QuantityType.MULTIPLE;
    boolean length = reading.type() == QuantityType.LENGTH;
    boolean lasting =
        reading.type() == QuantityType.COUNT || reading.type() == QuantityType.DURATION;
    boolean far = cue.cue().equals(BORDER) || cue.cue().equals(DISTANCE);
    return cue.kind() != CueKind.MUTUAL || part || (far ? length : !length && !lasting);
  }
}
