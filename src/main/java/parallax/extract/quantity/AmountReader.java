package parallax.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.NumberPhrase.Form;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.extract.quantity.UnitReader.Found;
import parallax.study.AliasMatch;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/** Reads one number with the unit before or behind it. */
final class AmountReader {
  private static final int HUNDRED_CENTS = 100;

  /** Currencies whose prices are said as "three fifty" and whose smaller coin is a hundredth. */
  private static final Set<String> WITH_CENTS =
      Set.of("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR");

  private final NumberReader numbers;
  private final UnitReader units;

  AmountReader(NumberReader numbers, UnitReader units) {
    this.numbers = numbers;
    this.units = units;
  }

  /** The amount that begins at an atom. */
  Optional<Amount> read(AtomLine line, int index) {
    boolean sign = isSignOfMoney(line, index);
    int start = sign ? index + 1 : index;
    Optional<Amount> money = prefixed(line, start);
    if (money.isPresent()) {
      return sign ? money.map(m -> negated(m, index)) : money;
    }
    return numberStarts(line, index)
        ? numbers.read(line, index).map(number -> compound(line, suffixed(line, number)))
        : Optional.empty();
  }

  /** The minus of "-$5". */
  private static boolean isSignOfMoney(AtomLine line, int index) {
    return line.at(index).isDash()
        && line.before(index) == ' '
        && line.glued(index + 1)
        && !line.at(index + 1).isNumber();
  }

  /** The amount at a number, whatever is glued before it. */
  Optional<Amount> unguarded(AtomLine line, int index) {
    return numbers.read(line, index).map(number -> suffixed(line, number));
  }

  private static Amount negated(Amount amount, int from) {
    NumberPhrase n = amount.number();
    NumberPhrase minus = new NumberPhrase(from, n.to(), n.unscaled().negate(), n.scale(), n.form());
    return new Amount(from, amount.to(), minus, amount.unit(), true, amount.note());
  }

  /** A number glued to a name ("G7", "VVER-1200", "v2.1") is part of the name. */
  static boolean numberStarts(AtomLine line, int index) {
    if (!line.glued(index)) {
      return true;
    }
    Atom left = line.at(index - 1);
    boolean hyphen = left.is("-") || left.is("‐") || left.is("‑");
    if (hyphen) {
      return !line.glued(index - 1) || line.at(index - 2).is("top");
    }
    return !left.isWord() && !left.isNumber() && "/.,#@_=:*&\\".indexOf(left.text().charAt(0)) < 0;
  }

  private Optional<Amount> prefixed(AtomLine line, int index) {
    Optional<Found> currency = units.before(line, index);
    if (currency.isEmpty()) {
      return Optional.empty();
    }
    int at = currency.get().to();
    boolean slip = isStrayLetter(line, at);
    Optional<NumberPhrase> number =
        line.at(slip ? at + 1 : at).isNumber()
            ? numbers.read(line, slip ? at + 1 : at)
            : Optional.empty();
    String note =
        slip
            ? "slip: '" + line.text(index, at + 1) + "' read as " + currency.get().entry().unit()
            : "";
    return number
        .filter(n -> isMoney(line, currency.get().entry(), n))
        .map(n -> money(line, index, currency.get(), n, note));
  }

  /** A code that is a word, or a currency's name, stands before sums only, not before counts. */
  private boolean isMoney(AtomLine line, UnitEntry currency, NumberPhrase number) {
    return switch (currency.match()) {
      case CAPS_WORD -> UnitReader.looksLikeMoney(number);
      case WORD ->
          UnitReader.looksLikeMoney(number)
              && units.after(line, number.to(), number).isEmpty()
              && NounFinder.after(line, number.to()) < 0;
      case SIGN, CODE, SYMBOL, AFTER, LEMMA, VERB -> true;
    };
  }

  /** The second S of "US$S17 billion". */
  private static boolean isStrayLetter(AtomLine line, int index) {
    Atom atom = line.at(index);
    return atom.isWord()
        && atom.text().length() == 1
        && line.glued(index)
        && line.glued(index + 1)
        && line.at(index + 1).isNumber();
  }

  private Amount money(AtomLine line, int from, Found currency, NumberPhrase number, String note) {
    NumberPhrase scaled = number.scaledBy(currency.scale());
    Optional<Hit<UnitEntry>> letter = units.scaleLetter(line, number.to(), true);
    if (letter.isPresent() && !number.isScaled()) {
      scaled = scaled.scaledBy(letter.get().value().factor()).upTo(letter.get().to());
    }
    int to = behindEcho(line, scaled.to(), currency.entry(), scaled);
    return new Amount(from, to, scaled, Optional.of(currency.entry()), true, note);
  }

  /** The "dollars" of "$10 dollars". */
  private int behindEcho(AtomLine line, int index, UnitEntry currency, NumberPhrase number) {
    return units
        .after(line, index, number)
        .filter(echo -> echo.entry().unit().equals(currency.unit()))
        .filter(echo -> !line.at(echo.to()).isNumber())
        .map(Found::to)
        .orElse(index);
  }

  private Amount suffixed(AtomLine line, NumberPhrase number) {
    NumberPhrase scaled = number;
    Optional<Hit<UnitEntry>> letter =
        number.form() == Form.DIGITS && !number.isScaled()
            ? units.scaleLetter(line, number.to(), false)
            : Optional.empty();
    if (letter.isPresent()) {
      scaled = number.scaledBy(letter.get().value().factor()).upTo(letter.get().to());
    }
    NumberPhrase read = scaled;
    return units
        .after(line, read.to(), read)
        .map(unit -> behind(line, read, unit))
        .orElseGet(() -> new Amount(read.from(), read.to(), read, Optional.empty(), false, ""));
  }

  private Amount behind(AtomLine line, NumberPhrase number, Found unit) {
    NumberPhrase scaled = number.scaledBy(unit.scale());
    int to = unit.to();
    boolean code = unit.entry().match() == AliasMatch.CODE && !number.isScaled();
    Optional<NumberPhrase> late = code ? lateScale(line, scaled, to) : Optional.empty();
    return new Amount(
        number.from(),
        late.map(NumberPhrase::to).orElse(to),
        late.orElse(scaled),
        Optional.of(unit.entry()),
        false,
        "");
  }

  /** The "million" of "75 USD million". */
  private Optional<NumberPhrase> lateScale(AtomLine line, NumberPhrase number, int index) {
    return numbers
        .scaleWord(line, index)
        .map(hit -> number.scaledBy(hit.value().factor()).upTo(hit.to()));
  }

  /** "5 feet 2 inches", "3 dollars and 50 cents": one amount in the larger unit. */
  private Amount compound(AtomLine line, Amount major) {
    if (major.unit().isEmpty() || major.number().isScaled()) {
      return major;
    }
    int at = major.to() + (line.at(major.to()).is("and") ? 1 : 0);
    UnitEntry unit = major.unit().get();
    return numbers
        .read(line, at)
        .map(number -> inches(line, unit, number).orElseGet(() -> suffixed(line, number)))
        .flatMap(minor -> minor(line, unit, minor))
        .map(minor -> sum(major, minor))
        .orElse(major);
  }

  /** The smaller part of an amount: in a unit of its own, or the bare cents of "15 dollars 50". */
  private Optional<Amount> minor(AtomLine line, UnitEntry unit, Amount minor) {
    if (minor.unit().isPresent()) {
      return isPart(minor.unit().get(), unit) ? Optional.of(minor) : Optional.empty();
    }
    return isBareCents(line, unit, minor) ? units.named("cent").map(minor::with) : Optional.empty();
  }

  private static boolean isBareCents(AtomLine line, UnitEntry unit, Amount minor) {
    NumberPhrase number = minor.number();
    boolean whole = number.unscaled().stripTrailingZeros().scale() <= 0 && !number.isScaled();
    boolean cents =
        number.value().compareTo(BigDecimal.TEN) >= 0
            && number.value().compareTo(BigDecimal.valueOf(HUNDRED_CENTS)) < 0;
    Atom next = line.at(number.to());
    boolean tail = line.glued(number.to()) && (next.isWord() || next.is("%") || next.is("/"));
    return WITH_CENTS.contains(unit.unit())
        && whole
        && cents
        && !tail
        && !next.isDash()
        && !next.is("times")
        && NounFinder.after(line, number.to()) < 0;
  }

  /** "In" is a preposition everywhere but behind feet: "5 ft 2 in". */
  private Optional<Amount> inches(AtomLine line, UnitEntry unit, NumberPhrase number) {
    boolean in = unit.alias().equals("ft") && line.at(number.to()).is("in");
    return in
        ? units
            .named("inch")
            .map(
                inch ->
                    new Amount(
                        number.from(), number.to() + 1, number, Optional.of(inch), false, ""))
        : Optional.empty();
  }

  private static boolean isPart(UnitEntry minor, UnitEntry unit) {
    return minor.kind() == unit.kind()
        && unit.kind() != UnitKind.DURATION
        && minor.baseUnit().equals(unit.baseUnit())
        && minor.factor().compareTo(unit.factor()) < 0;
  }

  private static Amount sum(Amount major, Amount minor) {
    BigDecimal part =
        minor
            .value()
            .multiply(minor.unit().orElseThrow().factor())
            .divide(major.unit().orElseThrow().factor(), MathContext.DECIMAL64);
    NumberPhrase whole =
        new NumberPhrase(
            major.from(),
            minor.to(),
            major.value().add(part),
            BigDecimal.ONE,
            major.number().form());
    return new Amount(major.from(), minor.to(), whole, major.unit(), false, "");
  }
}
