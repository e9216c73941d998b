package parallax.extract.quantity;

import java.math.BigDecimal;

/**
 * A number as the text prints it, without its unit.
 *
 * @param from first atom
 * @param to atom after the last
 * @param unscaled before the scale word: 31.5 in "31.5 billion"
 * @param scale of the scale word; one if there is none
 * @param form how it is printed
 */
record NumberPhrase(int from, int to, BigDecimal unscaled, BigDecimal scale, Form form) {
  /** How a number is printed. */
  enum Form {
    DIGITS,
    WORDS,
    FRACTION
  }

  /** The number the phrase means. */
  BigDecimal value() {
    return unscaled.multiply(scale);
  }

  /** Whether a scale word was printed. */
  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** The same number with a scale word that stands elsewhere. */
  NumberPhrase scaledBy(BigDecimal factor) {
    return new NumberPhrase(from, to, unscaled, scale.multiply(factor), form);
  }

  /** The same number up to a later atom. */
  NumberPhrase upTo(int atom) {
    return new NumberPhrase(from, atom, unscaled, scale, form);
  }
}
