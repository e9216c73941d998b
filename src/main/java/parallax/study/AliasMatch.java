package parallax.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an alias is looked for in a text. */
public enum AliasMatch {
  /** In any case, also with a regular plural ending. */
  WORD,
  /** Exactly as written, behind a number. */
  SYMBOL,
  /** Exactly as written, before or behind a number: a currency sign. */
  SIGN,
  /** Exactly as written, before or behind a number: an ISO 4217 code. */
  CODE,
  /**
   * An ISO 4217 code that is also an English word in capitals (ALL, TOP): only with a number that
   * looks like a sum of money.
   */
  CAPS_WORD,
  /** In any case, behind the number, as in "400 or more". */
  AFTER,
  /** By dictionary form. */
  LEMMA,
  /** By dictionary form, where it is a verb: "prices firmed", not "three firms". */
  VERB;

  /** As written in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether upper and lower case are told apart. */
  public boolean exact() {
    return switch (this) {
      case SYMBOL, SIGN, CODE, CAPS_WORD -> true;
      case WORD, AFTER, LEMMA, VERB -> false;
    };
  }

  /** The way of matching with that label; empty if there is none. */
  static Optional<AliasMatch> of(String label) {
    return Arrays.stream(values()).filter(match -> match.label().equals(label)).findFirst();
  }
}
