package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads multiples and frequencies: "4x", "tenfold", "doubled", "twice as much", "four times". */
final class MultipleReader {
  private static final Map<String, BigDecimal> VERBS =
      Map.of(
          "double", BigDecimal.valueOf(2),
          "triple", BigDecimal.valueOf(3),
          "treble", BigDecimal.valueOf(3),
          "quadruple", BigDecimal.valueOf(4),
          "quintuple", BigDecimal.valueOf(5),
          "halve", new BigDecimal("0.5"));
  private static final Set<String> COMPARISONS =
      Set.of(
          "as", "the", "its", "their", "that", "those", "what", "more", "less", "higher", "larger",
          "greater", "bigger", "smaller", "lower", "faster", "longer", "to", "than");
  private static final int CUE_REACH = 6;

  private final Vocabulary vocabulary;

  MultipleReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The multiple or frequency of a single word at an atom. */
  Optional<Reading> word(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (atom.is("twice") || atom.is("thrice")) {
      return Optional.of(times(line, index, BigDecimal.valueOf(atom.is("twice") ? 2 : 3)));
    }
    if (atom.is("once")) {
      return isFrequency(line, index)
          ? Optional.of(Reading.plain(index, index + 1, QuantityType.COUNT, BigDecimal.ONE, "time"))
          : Optional.empty();
    }
    OptionalInt fold = NumberWords.fold(atom.lower());
    if (fold.isPresent()) {
      return Optional.of(multiple(index, index + 1, BigDecimal.valueOf(fold.getAsInt())));
    }
    Optional<BigDecimal> factor = verb(line, index);
    return factor.map(value -> multiple(index, index + 1, value));
  }

  private static Optional<BigDecimal> verb(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (!isVerbForm(atom.lower())) {
      return Optional.empty();
    }
    boolean before =
        COMPARISONS.contains(line.at(index + 1).lower()) && !line.at(index + 1).is("to");
    boolean verb = line.pos(index).startsWith("VB");
    return verb || before ? Optional.ofNullable(VERBS.get(stem(atom.lower()))) : Optional.empty();
  }

  /** Whether a word is a form of "double", "triple", … "halve". */
  static boolean isVerbForm(String word) {
    return word.length() > 4
        && "dtqh".indexOf(word.charAt(0)) >= 0
        && VERBS.containsKey(stem(word));
  }

  private static String stem(String word) {
    if (word.endsWith("ing")) {
      return word.substring(0, word.length() - 3) + "e";
    }
    return word.endsWith("d") || word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** What a number followed by "x", "times" or "fold" makes; empty if none of them follows. */
  Optional<Reading> suffixed(AtomLine line, NumberPhrase number) {
    int at = number.to();
    Atom atom = line.at(at);
    boolean cross = atom.is("x") || atom.is("×");
    if (cross && line.glued(at) && !line.glued(at + 1)) {
      return Optional.of(multiple(number.from(), at + 1, number.value()));
    }
    int fold = line.joins(at) ? at + 1 : at;
    if (line.at(fold).is("fold")) {
      return Optional.of(multiple(number.from(), fold + 1, number.value()));
    }
    return atom.is("times") ? Optional.of(counted(line, number)) : Optional.empty();
  }

  private Reading counted(AtomLine line, NumberPhrase number) {
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    int behind = number.to() + 1;
    return !whole || compares(line, number.from(), behind)
        ? multiple(number.from(), behind, number.value())
        : Reading.plain(number.from(), number.to(), QuantityType.COUNT, number.value(), "time")
            .counting(number.to(), "time");
  }

  private Reading times(AtomLine line, int index, BigDecimal value) {
    return COMPARISONS.contains(line.at(index + 1).lower())
        ? multiple(index, index + 1, value)
        : Reading.plain(index, index + 1, QuantityType.COUNT, value, "time");
  }

  /** Whether "four times" is a factor: something is compared, or has just risen or fallen. */
  private boolean compares(AtomLine line, int from, int behind) {
    String next = line.at(behind).lower();
    if (COMPARISONS.contains(next)
        || line.pos(behind).equals("JJR")
        || line.pos(behind).equals("RBR")) {
      return true;
    }
    for (int i = from - 1; i >= Math.max(0, from - CUE_REACH) && line.at(i).isWord(); i--) {
      if (vocabulary.direction(line.lemma(i), line.pos(i)) != Direction.NONE) {
        return true;
      }
    }
    return false;
  }

  /** "Once a week", "more than once"; not "once dominant". */
  private static boolean isFrequency(AtomLine line, int index) {
    Atom next = line.at(index + 1);
    Atom before = line.at(index - 1);
    boolean rate =
        NumberReader.isArticle(next) || next.is("every") || next.is("per") || next.is("by");
    boolean bounded =
        before.is("than") || before.is("only") || before.is("just") || before.is("least");
    return bounded || (rate && !line.pos(index).equals("IN") && (!next.is("by") || index > 0));
  }

  private static Reading multiple(int from, int to, BigDecimal value) {
    return Reading.plain(from, to, QuantityType.MULTIPLE, value, "x");
  }
}
