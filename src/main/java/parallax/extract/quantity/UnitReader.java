package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.NumberPhrase.Form;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.AliasMatch;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/** Reads units, currencies and scale letters beside a number. */
final class UnitReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int CODE_WITH_SCALE = 4;

  /** Names of money that are verbs or adjectives more often behind a number. */
  private static final Set<String> VERB_LIKE = Set.of("won", "pound", "real", "mark", "sum");

  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";

  /** "30 MUSD", "KEUR 5": the usage of Nordic and Baltic company reports. */
  static final Map<String, BigDecimal> CODE_SCALES =
      Map.of("K", THOUSAND, "T", THOUSAND, "M", BigDecimal.valueOf(1_000_000));

  private final Vocabulary vocabulary;
  private final PoundSense pounds;
  private final RateReader rates;
  private final MetreSense metres;

  UnitReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.pounds = new PoundSense(vocabulary);
    this.rates = new RateReader(vocabulary);
    this.metres = new MetreSense(vocabulary);
  }

  /**
   * A unit beside a number.
   *
   * @param to atom after it, or after the number's side of it
   * @param scale a multiplier written into it; one if there is none
   */
  record Found(UnitEntry entry, int to, BigDecimal scale) {}

  /** A currency that begins at an atom and stands before a number. */
  Optional<Found> before(AtomLine line, int index) {
    Optional<Found> coded =
        scaledCode(line, index)
            .or(() -> codeWithSign(line, index))
            .or(() -> countryWithSign(line, index));
    if (coded.isPresent()) {
      return coded;
    }
    return vocabulary
        .currencyBefore(line, index)
        .filter(hit -> standsFree(line, hit.from()) || hit.value().match() == AliasMatch.SIGN)
        .map(hit -> new Found(hit.value(), hit.to(), BigDecimal.ONE))
        .or(() -> nameBefore(line, index));
  }

  /** The currency of "rupees 500 crore", "dollar 22.5 million": no article, a sum of some size. */
  private Optional<Found> nameBefore(AtomLine line, int index) {
    boolean name = line.at(index).isWord() && !line.pos(index).startsWith("VB");
    boolean sum =
        line.at(index + 1).isNumber() && CalendarWords.yearNumber(line.at(index + 1)).isEmpty();
    boolean owned = line.pos(index - 1).equals("DT") || line.at(index - 1).isNumber();
    return name && sum && !owned
        ? vocabulary
            .unit(line, index)
            .filter(hit -> hit.to() == index + 1 && isNameOfMoney(hit.value()))
            .map(hit -> new Found(hit.value(), hit.to(), BigDecimal.ONE))
        : Optional.empty();
  }

  private static boolean isNameOfMoney(UnitEntry entry) {
    return entry.kind() == UnitKind.MONEY && entry.match() == AliasMatch.WORD;
  }

  /** "USD$", "nzd$": the code says which dollar the sign means. */
  private Optional<Found> codeWithSign(AtomLine line, int index) {
    boolean sign = line.at(index + 1).is("$") && line.glued(index + 1);
    return sign && standsFree(line, index)
        ? vocabulary
            .code(line.at(index).text().toUpperCase(Locale.ROOT))
            .map(code -> new Found(code, index + 2, BigDecimal.ONE))
        : Optional.empty();
  }

  /** "US $ 5"; in lower case only where "us" cannot be the pronoun: "a us $ 5 million loan". */
  private Optional<Found> countryWithSign(AtomLine line, int index) {
    String word = line.at(index).text();
    String before = line.pos(index - 1);
    boolean noPronoun = before.equals("DT") || before.equals("POS") || line.at(index - 1).is("s");
    boolean country = word.equals("US") || word.equals("U.S.") || (word.equals("us") && noPronoun);
    return country && line.at(index + 1).is("$")
        ? vocabulary.code("USD").map(dollar -> new Found(dollar, index + 2, BigDecimal.ONE))
        : Optional.empty();
  }

  private static boolean standsFree(AtomLine line, int index) {
    return !line.glued(index) || line.at(index - 1).kind() == Atom.Kind.MARK;
  }

  /** The unit behind a number, which ends before an atom. */
  Optional<Found> after(AtomLine line, int index, NumberPhrase number) {
    boolean odd = line.joins(index) && line.at(index + 1).is("odd");
    boolean joined = !odd && line.joins(index) && line.at(index + 1).isWord();
    int at = joined ? index + 1 : odd ? index + 2 : index;
    Optional<Found> coded = scaledCode(line, at);
    if (coded.isPresent()) {
      return coded;
    }
    Optional<Found> bracketed = bracketed(line, index);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    return vocabulary
        .unit(line, at)
        .filter(hit -> fits(line, hit, number, joined))
        .map(hit -> rates.from(line, hit).orElseGet(() -> plain(line, hit, number)));
  }

  private Found plain(AtomLine line, Hit<UnitEntry> hit, NumberPhrase number) {
    return new Found(pounds.meant(hit.value(), line, number), hit.to(), BigDecimal.ONE);
  }

  /** The symbol of "20 (kg)", as tables and forms print it. */
  private Optional<Found> bracketed(AtomLine line, int index) {
    int open =
        line.at(index).kind() == Atom.Kind.MARK ? OPENING.indexOf(line.at(index).text()) : -1;
    return open < 0
        ? Optional.empty()
        : vocabulary
            .unit(line, index + 1)
            .filter(hit -> hit.value().match().exact())
            .filter(hit -> line.at(hit.to()).text().equals(CLOSING.substring(open, open + 1)))
            .map(hit -> new Found(hit.value(), hit.to() + 1, BigDecimal.ONE));
  }

  /** The unit of an alias in the vocabulary. */
  Optional<UnitEntry> named(String alias) {
    return vocabulary.named(alias);
  }

  private Optional<Found> scaledCode(AtomLine line, int index) {
    String word = line.at(index).text();
    if (word.length() != CODE_WITH_SCALE) {
      return Optional.empty();
    }
    BigDecimal scale = CODE_SCALES.get(word.substring(0, 1));
    return scale == null
        ? Optional.empty()
        : vocabulary.code(word.substring(1)).map(code -> new Found(code, index + 1, scale));
  }

  private static boolean fits(
      AtomLine line, Hit<UnitEntry> hit, NumberPhrase number, boolean joined) {
    if (!endsClean(line, hit)) {
      return false;
    }
    return switch (hit.value().match()) {
      case SYMBOL ->
          number.form() != Form.WORDS || !line.at(hit.from()).isWord() || isShortTime(hit.value());
      case CAPS_WORD -> looksLikeMoney(number);
      case WORD -> joined || !isOtherWord(line, hit, number);
      case SIGN -> !opensNext(line, hit);
      case CODE, AFTER, LEMMA, VERB -> true;
    };
  }

  /** "Ten min", "two hrs": no letter by itself, as in "ten m". */
  private static boolean isShortTime(UnitEntry entry) {
    return entry.kind() == UnitKind.DURATION && entry.alias().length() > 1;
  }

  /** The sign of "1 $10 note" belongs to the number behind it. */
  private static boolean opensNext(AtomLine line, Hit<UnitEntry> hit) {
    return !line.glued(hit.from()) && line.glued(hit.to()) && line.at(hit.to()).isNumber();
  }

  /** Nothing that makes another word of it hangs behind: "24703m212", "5 L-202". */
  private static boolean endsClean(AtomLine line, Hit<UnitEntry> hit) {
    if (!line.at(hit.to() - 1).isWord() || !line.glued(hit.to())) {
      return true;
    }
    Atom next = line.at(hit.to());
    boolean code = next.isDash() && line.glued(hit.to() + 1) && line.at(hit.to() + 1).isNumber();
    return !next.isWord() && !next.isNumber() && !code;
  }

  /** "Of nine games three won": a verb; "three second places": an adjective. */
  private static boolean isOtherWord(AtomLine line, Hit<UnitEntry> hit, NumberPhrase number) {
    String pos = line.pos(hit.to() - 1);
    boolean singular = number.value().compareTo(BigDecimal.ONE) == 0;
    if (line.at(hit.to() - 1).lower().endsWith("s") && !singular) {
      // No verb in -s follows a plural: the tagger did not know the currency.
      return false;
    }
    boolean name =
        hit.value().kind() == UnitKind.MONEY && !VERB_LIKE.contains(line.at(hit.from()).lower());
    if (name) {
      return false;
    }
    boolean ordinal = line.at(hit.from()).is("second");
    return hit.to() - hit.from() == 1 && (pos.startsWith("VB") || ordinal);
  }

  /** Whether an ISO code that is also a word ("ALL 5") can be meant as money. */
  static boolean looksLikeMoney(NumberPhrase number) {
    return number.isScaled()
        || number.unscaled().abs().compareTo(THOUSAND) >= 0
        || number.unscaled().scale() > 0;
  }

  /**
   * A scale letter behind a number: with money always, elsewhere only where a unit or a counted
   * noun follows, for "5m" alone is five metres.
   */
  Optional<Hit<UnitEntry>> scaleLetter(AtomLine line, int index, boolean money) {
    return vocabulary
        .scaleLetter(line, index)
        .filter(hit -> endsClean(line, hit))
        .filter(hit -> money || (line.glued(index) && counts(line, index, hit)));
  }

  private boolean counts(AtomLine line, int index, Hit<UnitEntry> letter) {
    return line.at(index).text().equals("m")
        ? metres.areMillions(line, index) || unitFollows(line, letter.to())
        : thingFollows(line, letter.to());
  }

  private boolean thingFollows(AtomLine line, int index) {
    return MetreSense.thing(line, index) >= 0 || unitFollows(line, index);
  }

  private boolean unitFollows(AtomLine line, int index) {
    return vocabulary.unit(line, index).filter(hit -> isThing(hit.value())).isPresent();
  }

  private static boolean isThing(UnitEntry entry) {
    return (entry.kind() != UnitKind.DURATION && entry.match() != AliasMatch.SYMBOL)
        || entry.alias().length() > 1;
  }
}
