package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.PhraseTrie.Hit;

/**
 * Gives a bare number the unit that is printed once for it and a figure before: "from 26% in 2021
 * to 19", "71% went to Lima, 14 to Cusco", "$24 billion, against 21 billion a year ago".
 */
final class ElidedUnits {
  private static final BigDecimal SHARED_LIMIT = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int TWIN_REACH = 5;
  private static final Set<String> TWIN_WORDS =
      Set.of("to", "from", "with", "in", "on", "by", "for", "through", "via");
  private static final Set<String> AGAINST = Set.of("against", "than", "versus", "vs");
  private static final Set<String> COMPARED = Set.of("compare", "compared", "comparison", "up");
  private static final Set<String> REACHING = Set.of("exceed", "reach", "total", "surpass", "top");
  private static final Set<String> AIMS = Set.of("plan", "target", "forecast", "quota", "estimate");

  private final Vocabulary vocabulary;

  ElidedUnits(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The readings of a line with the units that are meant and not printed again. */
  List<Reading> restored(AtomLine line, List<Reading> readings) {
    List<Reading> all = new ArrayList<>();
    Optional<Reading> figure = Optional.empty();
    for (Reading reading : readings) {
      Reading mended = reading;
      if (isBare(reading) && figure.isPresent()) {
        mended = like(line, figure.get(), reading);
      }
      if (mended.entry().isPresent() && mended.low().isPresent()) {
        figure = Optional.of(mended);
      }
      all.add(mended);
    }
    return all;
  }

  private static boolean isBare(Reading reading) {
    return reading.type() == QuantityType.COUNT
        && reading.noun() < 0
        && reading.unit().isEmpty()
        && reading.low().isPresent()
        && reading.low().equals(reading.high());
  }

  private Reading like(AtomLine line, Reading figure, Reading bare) {
    boolean meant =
        figure.type() != QuantityType.DURATION
            && isOneSentencePart(line, figure.to(), bare.from())
            && (isEndOfChange(line, figure, bare)
                || isComparedWith(line, figure, bare)
                || isTwin(line, figure, bare)
                || isSameSum(line, figure, bare));
    return meant ? inUnitOf(line, figure, bare) : bare;
  }

  private static boolean isOneSentencePart(AtomLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.at(i).is(";") || line.at(i).is(":") || line.at(i).is("(")) {
        return false;
      }
    }
    return true;
  }

  /** "From 26% in 2021 to 19". */
  private boolean isEndOfChange(AtomLine line, Reading figure, Reading bare) {
    return before(line, figure).is("from") && before(line, bare).is("to");
  }

  /** "58%, down from 69", "3 million tonnes against 2.5 million", "compared with 12 billion". */
  private boolean isComparedWith(AtomLine line, Reading figure, Reading bare) {
    if (!isAlike(figure, bare)) {
      return false;
    }
    Atom before = before(line, bare);
    int at = wordBefore(line, bare);
    boolean compared =
        (before.is("with") || before.is("to")) && COMPARED.contains(line.at(at - 1).lower());
    boolean moved = before.is("from") && (line.at(at - 1).is("down") || line.at(at - 1).is("up"));
    return AGAINST.contains(before.lower()) || compared || moved;
  }

  /** A percentage is as good without a scale word; of a sum both must have one. */
  private static boolean isAlike(Reading figure, Reading bare) {
    BigDecimal value = bare.low().orElseThrow();
    return figure.type() == QuantityType.PERCENT
        ? value.compareTo(HUNDRED) <= 0
        : value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
  }

  /** "71% went to Lima, 14 to Cusco and nine to Tacna": one verb and one preposition for all. */
  private static boolean isTwin(AtomLine line, Reading figure, Reading bare) {
    String word = line.at(bare.to()).lower();
    Atom joint = line.at(bare.from() - 1);
    boolean joined = joint.is(",") || joint.is("and");
    boolean small = bare.low().orElseThrow().compareTo(HUNDRED) <= 0;
    if (figure.type() != QuantityType.PERCENT || !small || !joined || !TWIN_WORDS.contains(word)) {
      return false;
    }
    for (int i = figure.to(); i < Math.min(figure.to() + TWIN_REACH, bare.from()); i++) {
      if (line.at(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  /** "63 million tonnes, of which some 55 million", "has now exceeded 27 billion". */
  private boolean isSameSum(AtomLine line, Reading figure, Reading bare) {
    if (figure.type() == QuantityType.PERCENT || !isAlike(figure, bare)) {
      return false;
    }
    Atom before = before(line, bare);
    int at = wordBefore(line, bare);
    boolean reached = REACHING.contains(line.lemma(bare.from() - 1));
    boolean aim = before.is("of") && AIMS.contains(line.lemma(at - 1));
    return reached || aim || (before.is("which") && line.at(at - 1).is("of"));
  }

  private Reading inUnitOf(AtomLine line, Reading figure, Reading bare) {
    BigDecimal value = bare.low().orElseThrow();
    boolean shares = value.compareTo(SHARED_LIMIT) < 0 && figure.type() != QuantityType.PERCENT;
    BigDecimal meant = shares ? value.multiply(scaleOf(line, figure)) : value;
    return new Reading(
        bare.from(),
        bare.to(),
        figure.type(),
        Optional.of(meant),
        Optional.of(meant),
        figure.unit(),
        figure.entry(),
        -1,
        Optional.empty(),
        bare.note());
  }

  /** The scale word of "$40 million"; one if none is printed. */
  private BigDecimal scaleOf(AtomLine line, Reading figure) {
    for (int i = figure.from(); i < figure.to(); i++) {
      Optional<BigDecimal> factor =
          vocabulary.scaleWord(line, i).map(Hit::value).map(entry -> entry.factor());
      if (factor.isPresent()) {
        return factor.get();
      }
    }
    return BigDecimal.ONE;
  }

  private Atom before(AtomLine line, Reading reading) {
    return line.at(wordBefore(line, reading));
  }

  private int wordBefore(AtomLine line, Reading reading) {
    return Approximated.wordBefore(vocabulary, line, reading.from());
  }
}
