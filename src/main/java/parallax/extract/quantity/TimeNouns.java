package parallax.extract.quantity;

import java.util.List;
import java.util.Set;

/**
 * Tells nouns that say when, how often or for how much of something, and are not what is measured:
 * "2 million tonnes last year", "$300 million a year", "$90 a barrel".
 */
final class TimeNouns {
  private static final Set<String> POINTING =
      Set.of("last", "this", "next", "past", "previous", "coming", "same", "that", "each", "every");
  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
  private static final Set<String> ON = Set.of("on", "over");
  private static final int RATE_REACH = 4;

  private final AtomLine line;

  TimeNouns(AtomLine line) {
    this.line = line;
  }

  /** Marks the tokens of such nouns. */
  void mark(List<Reading> readings, boolean[] tokens) {
    for (int i = 0; i < line.size(); i++) {
      tokens[line.token(i)] |= isAside(i);
    }
    for (Reading reading : readings) {
      int rate = rate(reading);
      if (rate >= 0) {
        tokens[line.token(rate)] = true;
      }
    }
  }

  private boolean isAside(int index) {
    return line.isNoun(index) && (isTime(index) || isEchoed(index));
  }

  private boolean isTime(int index) {
    return NounFinder.TIMES.contains(line.lemma(index))
        && POINTING.contains(line.at(index - 1).lower());
  }

  /** "Year-on-year", "month over month". */
  private boolean isEchoed(int index) {
    boolean first = isSame(index, index + 2) || (line.joins(index + 1) && isSame(index, index + 4));
    boolean second = isSame(index - 2, index) || isSame(index - 4, index);
    return NounFinder.TIMES.contains(line.lemma(index)) && (first || second);
  }

  private boolean isSame(int one, int other) {
    boolean on = false;
    for (int i = one + 1; i < other; i++) {
      on |= ON.contains(line.at(i).lower());
    }
    return on && line.at(one).isWord() && line.at(one).lower().equals(line.at(other).lower());
  }

  /** The atom of the noun in "$90 a barrel", "500 tonnes per hour"; -1 if no rate is meant. */
  private int rate(Reading reading) {
    if (!isRated(reading) || !EACH.contains(line.at(reading.to()).lower())) {
      return -1;
    }
    int last = -1;
    for (int at = reading.to() + 1; at <= reading.to() + RATE_REACH && isPart(at); at++) {
      last = line.isNoun(at) ? at : last;
    }
    return last;
  }

  private static boolean isRated(Reading reading) {
    return switch (reading.type()) {
      case MONEY, OTHER, LENGTH, COUNT -> true;
      case PERCENT, RATIO, MULTIPLE, DATE, DURATION, ORDINAL, RANK -> false;
    };
  }

  private boolean isPart(int index) {
    return line.isNoun(index) || line.pos(index).startsWith("JJ") || line.at(index).isNumber();
  }
}
