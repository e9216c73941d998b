package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads places in a row and in a ranking: "25th", "second-largest", "ranked sixth". */
final class OrdinalReader {
  private static final int MAX_DIGITS = 4;

  private OrdinalReader() {}

  /**
   * A place in a row.
   *
   * @param to atom after it
   */
  record Place(int value, int to) {}

  /** The ordinal or rank that begins at an atom. */
  static Optional<Reading> read(AtomLine line, int index) {
    return place(line, index).flatMap(place -> classified(line, index, place));
  }

  /** The place named at an atom, by digits or a word. */
  static Optional<Place> place(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (line.glued(index) && line.at(index - 1).is("-")) {
      return Optional.empty();
    }
    if (atom.isNumber()) {
      boolean digits =
          atom.text().length() <= MAX_DIGITS
              && atom.text().chars().allMatch(c -> c >= '0' && c <= '9');
      return digits && CalendarWords.isOrdinalSuffix(line, index + 1)
          ? Optional.of(new Place(Integer.parseInt(atom.text()), index + 2))
          : Optional.empty();
    }
    OptionalInt tens =
        NumberWords.isTens(atom.lower()) ? NumberWords.cardinal(atom.lower()) : OptionalInt.empty();
    if (tens.isPresent() && line.joins(index + 1)) {
      OptionalInt one = NumberWords.ordinal(line.at(index + 2).lower());
      return one.isPresent() && one.getAsInt() < 10
          ? Optional.of(new Place(tens.getAsInt() + one.getAsInt(), index + 3))
          : Optional.empty();
    }
    OptionalInt word = NumberWords.ordinal(atom.lower());
    return word.isPresent() ? Optional.of(new Place(word.getAsInt(), index + 1)) : Optional.empty();
  }

  private static Optional<Reading> classified(AtomLine line, int index, Place place) {
    BigDecimal value = BigDecimal.valueOf(place.value());
    if (isRank(line, index, place.to())) {
      Reading rank = Reading.plain(index, place.to(), QuantityType.RANK, value, "rank");
      return Optional.of(rank.counting(NounFinder.after(line, place.to()), "rank"));
    }
    int noun = NounFinder.after(line, place.to());
    boolean digits = line.at(index).isNumber();
    if (!digits && (noun < 0 || isAdverb(line, index) || isName(line, index, place.to()))) {
      return isLeftOver(line, index, place.to())
          ? Optional.of(Reading.plain(index, place.to(), QuantityType.ORDINAL, value, ""))
          : Optional.empty();
    }
    return Optional.of(
        Reading.plain(index, place.to(), QuantityType.ORDINAL, value, "").counting(noun, ""));
  }

  /** "A second plant, and a third": the noun stands with the earlier one. */
  private static boolean isLeftOver(AtomLine line, int index, int to) {
    boolean article = NumberReader.isArticle(line.at(index - 1)) || line.at(index - 1).is("the");
    boolean end = line.at(to).isNone() || line.at(to).kind() == Atom.Kind.MARK;
    return article && end && earlierOrdinal(line, index);
  }

  /** Whether the place before this one is named earlier in the sentence. */
  static boolean earlierOrdinal(AtomLine line, int index) {
    OptionalInt here = NumberWords.ordinal(line.at(index).lower());
    for (int i = 0; here.isPresent() && i < index; i++) {
      OptionalInt there = NumberWords.ordinal(line.at(i).lower());
      if (there.isPresent() && there.getAsInt() == here.getAsInt() - 1) {
        return true;
      }
    }
    return false;
  }

  /** Before a superlative, or after a verb of ranking. */
  private static boolean isRank(AtomLine line, int index, int to) {
    int at = line.at(to).isDash() ? to + 1 : to;
    boolean superlative =
        line.pos(at).equals("JJS")
            || line.pos(at).equals("RBS")
            || (line.at(at).lower().endsWith("est") && line.pos(at).startsWith("JJ"));
    String before = line.lemma(index - 1);
    String earlier = line.lemma(index - 2);
    boolean verb =
        isRankingVerb(before) || (line.at(index - 1).is("the") && isRankingVerb(earlier));
    boolean place =
        line.lemma(to).equals("place")
            && (before.equals("in") || before.equals("to") || before.equals("the"));
    return (superlative && !isFirstOfKind(line, at)) || verb || place;
  }

  private static boolean isFirstOfKind(AtomLine line, int at) {
    return line.at(at).is("ever");
  }

  private static boolean isRankingVerb(String lemma) {
    return lemma.equals("rank") || lemma.equals("place") || lemma.equals("finish");
  }

  /** "First, …", "was first built": no place in a row of things. */
  private static boolean isAdverb(AtomLine line, int index) {
    String before = line.pos(index - 1);
    boolean owned = before.equals("DT") || before.equals("POS") || before.startsWith("PRP$");
    return line.pos(index).startsWith("RB") && !line.isNoun(index + 1) && !owned;
  }

  /** "First Deputy Minister", "Second World War": capitals inside a sentence make a name. */
  private static boolean isName(AtomLine line, int index, int to) {
    Atom next = line.at(to);
    return line.at(index).isCapitalised() && next.isCapitalised();
  }
}
