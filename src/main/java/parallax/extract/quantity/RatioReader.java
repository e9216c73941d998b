package parallax.extract.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parallax.extract.quantity.NumberPhrase.Form;
import parallax.study.UnitKind;

/** Reads shares: "one in eight", "two out of three", "a third", "almost half". */
final class RatioReader {
  private static final BigDecimal LARGEST_GROUP = BigDecimal.valueOf(1000);
  private static final int SCALE = 4;
  private static final int LONGEST_NOUN = 3;

  /** The wholes that are said in speech: "one in seven", never "one in seventeen thousand". */
  private static final Set<Integer> WHOLES = Set.of(3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000);

  private final Vocabulary vocabulary;
  private final NumberReader numbers;

  RatioReader(Vocabulary vocabulary, NumberReader numbers) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
  }

  /** "N in M", "N out of M", "N of every M" from a number on. */
  Optional<Reading> share(AtomLine line, NumberPhrase part) {
    Optional<Reading> named = shareOfThings(line, part);
    if (named.isPresent()) {
      return named;
    }
    int at = part.to();
    int of = line.at(at + 1).is("of") && line.at(at).is("out") ? 2 : line.at(at).is("in") ? 1 : 0;
    if (of == 0) {
      return Optional.empty();
    }
    int start = at + of + (line.at(at + of).is("every") ? 1 : 0);
    return numbers
        .read(line, start)
        .filter(whole -> isShare(line, part, whole, of == 2))
        .map(whole -> ratio(part.from(), whole.to(), part.value(), whole.value()));
  }

  /** "Nine families in ten", "one child out of twenty"; not "two offices in ten towns". */
  private Optional<Reading> shareOfThings(AtomLine line, NumberPhrase part) {
    int noun = line.at(part.to()).is("in") ? -1 : NounFinder.after(line, part.to());
    if (noun < 0 || noun - part.to() >= LONGEST_NOUN || part.form() != Form.WORDS) {
      return Optional.empty();
    }
    boolean out = line.at(noun + 1).is("out") && line.at(noun + 2).is("of");
    boolean in = line.at(noun + 1).is("in");
    int start = noun + (out ? 3 : 2);
    return in || out
        ? numbers
            .read(line, start)
            .filter(whole -> isShare(line, part, whole, out))
            .filter(whole -> WHOLES.contains(whole.value().intValue()))
            .filter(whole -> NounFinder.after(line, whole.to()) < 0)
            .map(whole -> ratio(part.from(), whole.to(), part.value(), whole.value()))
        : Optional.empty();
  }

  private boolean isShare(AtomLine line, NumberPhrase part, NumberPhrase whole, boolean out) {
    boolean unit =
        vocabulary
            .unit(line, whole.to())
            .filter(hit -> hit.value().kind() != UnitKind.MONEY)
            .isPresent();
    boolean small = whole.value().compareTo(LARGEST_GROUP) <= 0 || whole.isScaled();
    boolean round = whole.value().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    boolean alike = part.form() == whole.form() || out || (round && !whole.isScaled());
    boolean year = CalendarWords.yearNumber(line.at(whole.from())).isPresent();
    return part.value().signum() > 0
        && part.value().compareTo(whole.value()) < 0
        && part.form() != Form.FRACTION
        && small
        && alike
        && !unit
        && !year
        && CalendarWords.month(line, whole.to()).isEmpty();
  }

  private static Reading ratio(int from, int to, BigDecimal part, BigDecimal whole) {
    return Reading.plain(
        from,
        to,
        QuantityType.RATIO,
        part.divide(whole, SCALE, RoundingMode.HALF_UP).stripTrailingZeros(),
        "ratio");
  }

  /** A fraction without a unit, where it is one: "a third of", not "a third plant". */
  Optional<Reading> fraction(AtomLine line, NumberPhrase fraction) {
    return isFraction(line, fraction)
        ? Optional.of(
            Reading.plain(
                fraction.from(), fraction.to(), QuantityType.RATIO, fraction.value(), "ratio"))
        : Optional.empty();
  }

  private boolean isFraction(AtomLine line, NumberPhrase fraction) {
    Atom first = line.at(fraction.from());
    Atom next = line.at(fraction.to());
    boolean approximated =
        fraction.from() > 0 && vocabulary.approximatorBefore(line, fraction.from() - 1).isPresent();
    if (first.is("half")) {
      boolean unit = NumberReader.isArticle(next) && line.isNoun(fraction.to() + 1);
      return !unit
          && !isPartOfWord(line, fraction)
          && (approximated || !line.pos(fraction.from() - 1).startsWith("JJ"))
          && (next.is("of")
              || next.is("the")
              || next.is("its")
              || next.is("their")
              || next.is("all")
              || next.is("that")
              || approximated
              || afterBy(line, fraction));
    }
    if (first.is("quarter")) {
      return approximated && !next.isDash();
    }
    boolean last = line.at(fraction.to() - 1).is("quarter") && isTime(line, fraction);
    if (!NumberReader.isArticle(first)) {
      return !last;
    }
    boolean ordinal =
        line.isNoun(fraction.to())
            || OrdinalReader.earlierOrdinal(line, fraction.to() - 1)
            || isOneMore(line, fraction);
    // "A half-timbered house", "a third-party claim": a part of a word.
    return !last
        && !line.joins(fraction.to())
        && (next.is("of")
            || approximated
            || (!ordinal && !line.pos(fraction.to()).startsWith("JJ")));
  }

  private static boolean isPartOfWord(AtomLine line, NumberPhrase fraction) {
    return line.at(fraction.to()).isDash()
        || NumberWords.ordinal(line.at(fraction.from() - 1).lower()).isPresent()
        || line.at(fraction.from() - 1).is("last")
        || line.at(fraction.from() - 1).is("other")
        || line.at(fraction.from() - 1).isDash();
  }

  private static boolean afterBy(AtomLine line, NumberPhrase fraction) {
    return line.at(fraction.from() - 1).is("by");
  }

  /** "Two men were held and a third escaped": one more of as many as were counted before. */
  private static boolean isOneMore(AtomLine line, NumberPhrase fraction) {
    OptionalInt place = NumberWords.ordinal(line.at(fraction.to() - 1).lower());
    Atom joint = line.at(fraction.from() - 1);
    boolean joined = joint.is("and") || joint.is("while") || joint.is("but") || joint.is(",");
    boolean acts = line.pos(fraction.to()).startsWith("VB");
    for (int i = 0; place.isPresent() && joined && acts && i < fraction.from(); i++) {
      if (counts(line, i, place.getAsInt() - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether that number of things is counted at an atom; "two thirds" counts none. */
  private static boolean counts(AtomLine line, int index, int number) {
    Atom atom = line.at(index);
    OptionalInt value =
        atom.isNumber() ? CalendarWords.day(atom) : NumberWords.cardinal(atom.lower());
    int behind = index + (line.at(index + 1).isDash() ? 2 : 1);
    return value.isPresent()
        && value.getAsInt() == number
        && NumberWords.denominator(line.at(behind).lower()).isEmpty();
  }

  /** "A quarter earlier", "one quarter to the next": three months. */
  private static boolean isTime(AtomLine line, NumberPhrase fraction) {
    int at = fraction.to();
    Atom next = line.at(at);
    boolean chain = next.is("to") && (line.at(at + 2).is("next") || line.at(at + 1).is("another"));
    return chain || next.is("earlier") || next.is("later") || next.is("ago") || next.is("before");
  }
}
