package parallax.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import parallax.extract.quantity.NumberPhrase.Form;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.UnitEntry;

/** Reads numbers in digits and in words, with fractions and scale words. */
final class NumberReader {
  /** Decimals of a fraction that has no end: enough to tell a third from 33 percent. */
  private static final int FRACTION_SCALE = 4;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final Vocabulary vocabulary;

  NumberReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The number that begins at an atom. */
  Optional<NumberPhrase> read(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (atom.isNumber()) {
      return digits(line, index).map(number -> scaled(line, number));
    }
    if (isSign(line, index)) {
      return digits(line, index + 1).map(number -> scaled(line, negated(number, index)));
    }
    return atom.isWord() ? words(line, index) : Optional.empty();
  }

  /** A minus before digits and not between two numbers; or the word. */
  static boolean isSign(AtomLine line, int index) {
    Atom atom = line.at(index);
    boolean mark = (atom.is("-") || atom.is("−") || atom.is("–")) && line.glued(index + 1);
    boolean free = line.before(index) == ' ' || line.before(index) == '(' || index == 0;
    boolean range = line.at(index - 1).isNumber();
    return line.at(index + 1).isNumber() && mark && free && !range;
  }

  private static NumberPhrase negated(NumberPhrase number, int from) {
    return new NumberPhrase(
        from, number.to(), number.unscaled().negate(), number.scale(), number.form());
  }

  private Optional<NumberPhrase> digits(AtomLine line, int index) {
    Optional<BigDecimal> value = DecimalLiteral.parse(line.at(index).text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<NumberPhrase> fraction = slashFraction(line, index);
    if (fraction.isPresent()) {
      return fraction;
    }
    boolean whole = value.get().scale() <= 0;
    Optional<NumberPhrase> part = whole ? partBehind(line, index + 1) : Optional.empty();
    return Optional.of(
        part.map(p -> phrase(index, p.to(), value.get().add(p.unscaled()), Form.DIGITS))
            .orElseGet(() -> phrase(index, index + 1, value.get(), Form.DIGITS)));
  }

  /** The "1/2" of "10 1/2", the "½" of "2½". */
  private static Optional<NumberPhrase> partBehind(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (atom.isNumber() && atom.text().length() == 1 && atom.text().charAt(0) > '9') {
      return DecimalLiteral.parse(atom.text()).map(v -> phrase(index, index + 1, v, Form.DIGITS));
    }
    return atom.isNumber() ? slashFraction(line, index) : Optional.empty();
  }

  /** "3/4", also with blanks around the stroke; nothing that could be a date or a score. */
  private static Optional<NumberPhrase> slashFraction(AtomLine line, int index) {
    if (!line.at(index + 1).is("/")
        || !line.at(index + 2).isNumber()
        || line.at(index + 3).is("/")) {
      return Optional.empty();
    }
    OptionalInt top = small(line.at(index).text());
    OptionalInt bottom = small(line.at(index + 2).text());
    boolean proper =
        top.isPresent()
            && bottom.isPresent()
            && 0 < top.getAsInt()
            && top.getAsInt() < bottom.getAsInt();
    return proper && bottom.getAsInt() <= 16
        ? Optional.of(
            phrase(index, index + 3, ratio(top.getAsInt(), bottom.getAsInt()), Form.FRACTION))
        : Optional.empty();
  }

  private static OptionalInt small(String digits) {
    return digits.length() <= 2 && digits.chars().allMatch(Character::isDigit)
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private NumberPhrase scaled(AtomLine line, NumberPhrase number) {
    NumberPhrase result = number;
    for (int at = behindHyphen(line, number.to()); ; at = behindHyphen(line, result.to())) {
      Optional<Hit<UnitEntry>> scale = scaleWord(line, at);
      if (scale.isEmpty()) {
        return withSmaller(line, result);
      }
      result = result.scaledBy(scale.get().value().factor()).upTo(scale.get().to());
    }
  }

  /** The "200 mln" of "1 bln 200 mln": the next smaller scale of one number. */
  private NumberPhrase withSmaller(AtomLine line, NumberPhrase number) {
    int at = number.to();
    Optional<Hit<UnitEntry>> scale = scaleWord(line, at + 1);
    Optional<BigDecimal> rest =
        line.at(at).isNumber() && !line.glued(at)
            ? DecimalLiteral.parse(line.at(at).text())
            : Optional.empty();
    boolean smaller =
        number.isScaled()
            && rest.isPresent()
            && scale.isPresent()
            && rest.get().multiply(scale.get().value().factor()).compareTo(number.scale()) < 0
            && rest.get().scale() <= 0;
    if (!smaller) {
      return number;
    }
    BigDecimal part = rest.get().multiply(scale.get().value().factor()).divide(number.scale());
    return new NumberPhrase(
        number.from(),
        scale.get().to(),
        number.unscaled().add(part),
        number.scale(),
        number.form());
  }

  /** "Five millions" is not English; "hundreds" and its like stand for no number. */
  private static boolean isPluralScale(AtomLine line, Hit<UnitEntry> scale) {
    Atom last = line.at(scale.to() - 1);
    return last.lower().endsWith("s")
        && !scale.value().alias().endsWith("s")
        && !last.is("lakhs")
        && !last.is("crores");
  }

  /** A scale word in the singular, such as "million", at an atom. */
  Optional<Hit<UnitEntry>> scaleWord(AtomLine line, int index) {
    return vocabulary.scaleWord(line, index).filter(hit -> !isPluralScale(line, hit));
  }

  private static int behindHyphen(AtomLine line, int index) {
    return line.joins(index) && line.at(index + 1).isWord() ? index + 1 : index;
  }

  private Optional<NumberPhrase> words(AtomLine line, int index) {
    if (line.at(index).is("minus") && !line.at(index + 1).is("minus")) {
      return read(line, index + 1).map(number -> negated(number, index));
    }
    Optional<NumberPhrase> fraction = fraction(line, index);
    return fraction.isPresent() ? fraction : cardinal(line, index);
  }

  private Optional<NumberPhrase> cardinal(AtomLine line, int index) {
    WordSum sum = new WordSum(vocabulary, line, index);
    return sum.read()
        .filter(number -> !isPartOfOrdinal(line, number))
        .map(number -> withPart(line, withDecimals(line, number)));
  }

  /** The "twenty" of "twenty-fifth" is no number by itself. */
  private static boolean isPartOfOrdinal(AtomLine line, NumberPhrase number) {
    return line.joins(number.to())
        && NumberWords.isTens(line.at(number.to() - 1).lower())
        && NumberWords.ordinal(line.at(number.to() + 1).lower()).isPresent();
  }

  /** "Nine point five", also before a scale word: "two point five million". */
  private NumberPhrase withDecimals(AtomLine line, NumberPhrase number) {
    if (number.isScaled() || !line.at(number.to()).is("point")) {
      return number;
    }
    StringBuilder decimals = new StringBuilder();
    int at = number.to() + 1;
    OptionalInt digit = NumberWords.digit(line.at(at).lower());
    while (digit.isPresent()) {
      decimals.append(digit.getAsInt());
      at++;
      digit = NumberWords.digit(line.at(at).lower());
    }
    if (decimals.isEmpty()) {
      return number;
    }
    BigDecimal part = new BigDecimal("0." + decimals);
    return scaled(line, phrase(number.from(), at, number.unscaled().add(part), Form.WORDS));
  }

  /** "Two and a half", also before a scale word: "one and a half million". */
  private NumberPhrase withPart(AtomLine line, NumberPhrase number) {
    Optional<NumberPhrase> part = andPart(line, number.to());
    if (part.isEmpty()) {
      return number;
    }
    // "Three million and a half" adds to the millions, as "two and a half" adds to the ones.
    NumberPhrase whole =
        new NumberPhrase(
            number.from(),
            part.get().to(),
            number.unscaled().add(part.get().unscaled()),
            number.scale(),
            number.form());
    return number.isScaled() ? whole : scaled(line, whole);
  }

  /** The "and a half" or "and a quarter" that begins at an atom. */
  static Optional<NumberPhrase> andPart(AtomLine line, int index) {
    if (!line.at(index).is("and") || !line.at(index + 1).is("a")) {
      return Optional.empty();
    }
    return switch (line.at(index + 2).lower()) {
      case "half" -> Optional.of(phrase(index, index + 3, HALF, Form.FRACTION));
      case "quarter" -> Optional.of(phrase(index, index + 3, QUARTER, Form.FRACTION));
      default -> Optional.empty();
    };
  }

  /**
   * "Two-thirds", "a third", "half", and "half a million", "a half-million", "three quarters of a
   * billion".
   */
  private Optional<NumberPhrase> fraction(AtomLine line, int index) {
    Optional<NumberPhrase> bare = bareFraction(line, index);
    return bare.map(
        fraction -> {
          if (fraction.unscaled().compareTo(HALF) == 0 && isDozen(line, fraction.to())) {
            return phrase(index, fraction.to() + 2, HALF.multiply(DOZEN), Form.WORDS);
          }
          int at = fraction.to();
          at += line.at(at).is("of") && isArticle(line.at(at + 1)) ? 1 : 0;
          at += isArticle(line.at(at)) || line.joins(at) ? 1 : 0;
          Optional<Hit<UnitEntry>> scale = scaleWord(line, at);
          return scale.isPresent()
              ? new NumberPhrase(
                  index,
                  scale.get().to(),
                  fraction.unscaled(),
                  scale.get().value().factor(),
                  Form.WORDS)
              : fraction;
        });
  }

  /** The "a dozen" of "half a dozen", the "-dozen" of "half-dozen". */
  private static boolean isDozen(AtomLine line, int index) {
    boolean joint = isArticle(line.at(index)) || line.joins(index);
    return joint && line.at(index + 1).is("dozen");
  }

  private static Optional<NumberPhrase> bareFraction(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (atom.is("half")) {
      return Optional.of(phrase(index, index + 1, HALF, Form.FRACTION));
    }
    if (atom.is("quarter")) {
      return Optional.of(phrase(index, index + 1, QUARTER, Form.FRACTION));
    }
    OptionalInt top = isArticle(atom) ? OptionalInt.of(1) : NumberWords.cardinal(atom.lower());
    int at = line.at(index + 1).isDash() ? index + 2 : index + 1;
    OptionalInt bottom = NumberWords.denominator(line.at(at).lower());
    if (top.isEmpty() || bottom.isEmpty() || top.getAsInt() == 0) {
      return Optional.empty();
    }
    boolean plural = line.at(at).lower().endsWith("s");
    boolean one = top.getAsInt() == 1;
    return plural != one && top.getAsInt() < bottom.getAsInt()
        ? Optional.of(
            phrase(index, at + 1, ratio(top.getAsInt(), bottom.getAsInt()), Form.FRACTION))
        : Optional.empty();
  }

  static boolean isArticle(Atom atom) {
    return atom.is("a") || atom.is("an");
  }

  private static BigDecimal ratio(int top, int bottom) {
    return BigDecimal.valueOf(top)
        .divide(BigDecimal.valueOf(bottom), FRACTION_SCALE, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private static NumberPhrase phrase(int from, int to, BigDecimal value, Form form) {
    return new NumberPhrase(from, to, value, BigDecimal.ONE, form);
  }
}
