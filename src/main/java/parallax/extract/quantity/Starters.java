package parallax.extract.quantity;

import java.util.HashSet;
import java.util.Set;

/**
 * The atoms a quantity or date can begin with. Most atoms are none, and one look-up here spares
 * them all the readers.
 */
final class Starters {
  private static final Set<String> WORDS = new HashSet<>();

  static {
    WORDS.addAll(NumberWords.all());
    WORDS.addAll(CalendarWords.all());
    WORDS.addAll(IndefiniteReader.ORDERS);
    WORDS.addAll(
        Set.of(
            "a",
            "an",
            "the",
            "half",
            "quarter",
            "minus",
            "once",
            "twice",
            "thrice",
            "last",
            "final",
            "q",
            "h",
            "this",
            "that",
            "same",
            "previous",
            "preceding",
            "following",
            "current",
            "past",
            "next",
            "coming",
            "currently",
            "now",
            "nowadays",
            "today",
            "early",
            "mid",
            "middle",
            "late",
            "start",
            "beginning",
            "end",
            "close",
            "several"));
  }

  private final Vocabulary vocabulary;

  Starters(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether anything can begin at an atom. */
  boolean begins(Atom atom) {
    return switch (atom.kind()) {
      case NUMBER -> true;
      case MARK -> atom.isDash() || vocabulary.isCurrencyStart(atom.lower());
      case WORD ->
          WORDS.contains(atom.lower())
              || MultipleReader.isVerbForm(atom.lower())
              || (atom.text().length() <= LONGEST_CURRENCY
                  && vocabulary.isCurrencyStart(atom.lower()));
    };
  }

  /** "MUSD", "U.S.$", "dollars", "ringgit". */
  private static final int LONGEST_CURRENCY = 8;
}
