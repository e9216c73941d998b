package parallax.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import parallax.extract.quantity.NumberPhrase.Form;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.AliasMatch;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/**
 * Decides what a number without a unit is: a share, a multiple, a rank, an age, a count, nothing.
 */
final class PlainReader {
  private static final Set<String> POINTING =
      Set.of("the", "these", "those", "of", "between", "any", "another");
  private static final Set<String> LAPSES = Set.of("later", "earlier", "ago");
  private static final String YEAR = "year";

  private final Vocabulary vocabulary;
  private final MultipleReader multiples;
  private final RatioReader ratios;

  PlainReader(Vocabulary vocabulary, MultipleReader multiples, RatioReader ratios) {
    this.vocabulary = vocabulary;
    this.multiples = multiples;
    this.ratios = ratios;
  }

  /** The reading of a number; empty if it means no quantity. */
  Optional<Reading> read(AtomLine line, NumberPhrase number) {
    Optional<Reading> share = ratios.share(line, number);
    if (share.isPresent()) {
      return share;
    }
    if (number.form() == Form.FRACTION) {
      Optional<Reading> stretch = stretch(line, number);
      return stretch.isPresent() ? stretch : ratios.fraction(line, number);
    }
    Optional<Reading> multiple = multiples.suffixed(line, number);
    if (multiple.isPresent()) {
      return multiple;
    }
    return hasTail(line, number) ? Optional.empty() : ranked(line, number);
  }

  /**
   * "A decade", "a century"; the shorter "a year" only where something bounds it, for it mostly
   * means "each".
   */
  Optional<Reading> articled(AtomLine line, int index) {
    if (!NumberReader.isArticle(line.at(index))) {
      return Optional.empty();
    }
    Optional<Hit<UnitEntry>> unit =
        vocabulary.unit(line, index + 1).filter(hit -> hit.value().match() == AliasMatch.WORD);
    Optional<Reading> andPart = unit.flatMap(hit -> oneAndPart(line, index, hit));
    if (andPart.isPresent()) {
      return andPart;
    }
    return unit.filter(hit -> hit.value().kind() == UnitKind.DURATION)
        .filter(hit -> isStretch(line, index, hit.value()))
        .map(
            hit ->
                part(
                    new NumberPhrase(index, index + 1, BigDecimal.ONE, BigDecimal.ONE, Form.WORDS),
                    hit));
  }

  /** "A year and a half", "a metre and a quarter". */
  private static Optional<Reading> oneAndPart(AtomLine line, int index, Hit<UnitEntry> unit) {
    return isWhole(unit.value(), true)
        ? NumberReader.andPart(line, unit.to())
            .map(part -> BigDecimal.ONE.add(part.unscaled()))
            .map(value -> new NumberPhrase(index, index + 1, value, BigDecimal.ONE, Form.WORDS))
            .map(number -> part(number, new Hit<>(unit.value(), unit.from(), unit.to() + 3)))
        : Optional.empty();
  }

  private boolean isStretch(AtomLine line, int index, UnitEntry unit) {
    Atom before = line.at(index - 1);
    boolean each = before.is("once") || before.is("twice") || before.is("times");
    boolean bounded =
        index > 0
            && (vocabulary.approximatorBefore(line, index - 1).isPresent()
                || isLapse(line, index, unit));
    boolean longOne = unit.unit().equals("decade") || unit.unit().equals("century");
    return !each && (bounded || longOne);
  }

  /** "A year later", "within a week", "in an hour"; "in a minute" mostly means "soon". */
  private boolean isLapse(AtomLine line, int index, UnitEntry unit) {
    boolean soon = unit.unit().equals("second") || unit.unit().equals("minute");
    int to = vocabulary.unit(line, index + 1).map(Hit::to).orElse(index);
    Atom before = line.at(index - 1);
    String earlier = line.at(index - 2).lower();
    boolean each = earlier.equals("times") || earlier.equals("once") || earlier.equals("twice");
    boolean within = before.is("within") || (before.is("in") && !each);
    return LAPSES.contains(line.at(to).lower()) || (within && !soon && !line.isNoun(to));
  }

  /** "Half a century", "half an hour", "3/4 of a mile", "two-tenths of a percent". */
  private Optional<Reading> stretch(AtomLine line, NumberPhrase fraction) {
    int of = fraction.to();
    of += line.at(of).is("of") && NumberReader.isArticle(line.at(of + 1)) ? 1 : 0;
    int at = of + (NumberReader.isArticle(line.at(of)) ? 1 : 0);
    at += line.joins(at) ? 1 : 0;
    boolean article = at > of;
    Optional<Hit<UnitEntry>> unit =
        vocabulary
            .unit(line, at)
            .filter(hit -> hit.value().match() == AliasMatch.WORD && isWhole(hit.value(), article));
    boolean noun = at > fraction.to() && unit.isPresent();
    boolean halfYear = NumberWords.ordinal(line.at(fraction.from() - 1).lower()).isPresent();
    return noun && !halfYear ? Optional.of(part(fraction, unit.get())) : Optional.empty();
  }

  /** Whether half of it can be meant: times always, other measures behind an article. */
  private static boolean isWhole(UnitEntry unit, boolean article) {
    return switch (unit.kind()) {
      case DURATION -> true;
      case LENGTH, AREA, VOLUME, MASS, MONEY, PERCENT -> article;
      case ENERGY,
          POWER,
          RATE,
          SPEED,
          TEMPERATURE,
          ANGLE,
          PRESSURE,
          FREQUENCY,
          VOLTAGE,
          DATA,
          SCALE ->
          false;
    };
  }

  private static Reading part(NumberPhrase number, Hit<UnitEntry> unit) {
    UnitEntry entry = unit.value();
    return new Reading(
        number.from(),
        unit.to(),
        SentenceReader.type(entry.kind()),
        Optional.of(number.value()),
        Optional.of(number.value()),
        entry.unit(),
        Optional.of(entry),
        -1,
        Optional.empty(),
        "");
  }

  /** Letters that hang at digits and are no unit: "5G", "2022b". */
  private static boolean hasTail(AtomLine line, NumberPhrase number) {
    int at = number.to();
    Atom next = line.at(at);
    boolean letters =
        line.glued(at) && (next.isWord() || next.isNumber() || next.is("/") || next.is("_"));
    boolean code =
        next.isDash()
            && line.glued(at)
            && line.glued(at + 1)
            && (line.at(at + 1).isNumber() || line.at(at + 1).text().length() == 1);
    return number.form() == Form.DIGITS && (letters || code);
  }

  private Optional<Reading> ranked(AtomLine line, NumberPhrase number) {
    Atom before = line.at(number.from() - 1);
    Atom earlier = line.at(number.from() - 2);
    int noun = noun(line, number.to());
    boolean top = before.is("top") || (before.isDash() && earlier.is("top"));
    boolean best =
        line.pos(number.to()).equals("JJS")
            && POINTING.contains(before.lower())
            && number.value().signum() > 0;
    if (top || best) {
      return Optional.of(
          Reading.plain(number.from(), number.to(), QuantityType.RANK, number.value(), "rank")
              .range(BigDecimal.ONE.min(number.value()), number.value())
              .counting(noun, "rank"));
    }
    if (before.is("of") && earlier.is("factor")) {
      return Optional.of(
          Reading.plain(number.from(), number.to(), QuantityType.MULTIPLE, number.value(), "x"));
    }
    boolean age =
        before.is("aged")
            || before.is("age")
            || (before.is("of") && earlier.is("age"))
            || isAgeOfPerson(line, number);
    return age ? Optional.of(age(number)) : counted(line, number, noun);
  }

  /** The counted noun, also behind "or so" and behind the last number of a list. */
  private int noun(AtomLine line, int index) {
    int at = vocabulary.approximatorAfter(line, index).map(Hit::to).orElse(index);
    int noun = NounFinder.after(line, at);
    return noun < 0 && at == index ? NounFinder.afterList(line, index) : noun;
  }

  /** "A. Name, 42, said". */
  private static boolean isAgeOfPerson(AtomLine line, NumberPhrase number) {
    boolean commas = line.at(number.from() - 1).is(",") && line.at(number.to()).is(",");
    boolean twoNames =
        line.at(number.from() - 2).isCapitalised() && line.at(number.from() - 3).isCapitalised();
    return commas
        && (twoNames || line.ner(number.from() - 2).equals("PERSON"))
        && CalendarWords.age(line.at(number.from())).isPresent();
  }

  private static Reading age(NumberPhrase number) {
    return Reading.plain(number.from(), number.to(), QuantityType.DURATION, number.value(), YEAR);
  }

  private Optional<Reading> counted(AtomLine line, NumberPhrase number, int noun) {
    if (!counts(line, number, noun)) {
      return Optional.empty();
    }
    Reading count =
        Reading.plain(number.from(), number.to(), QuantityType.COUNT, number.value(), "");
    return Optional.of(
        noun < 0
            ? count
            : count.counting(noun, line.lemma(noun).toLowerCase(java.util.Locale.ROOT)));
  }

  /** "One" is a pronoun or an article more often than a count, and so is "zero" an adjective. */
  private static boolean counts(AtomLine line, NumberPhrase number, int noun) {
    boolean numbered = noun < 0 && line.pos(number.from() - 1).startsWith("NNP");
    if (numbered) {
      return false;
    }
    if (number.form() == Form.DIGITS) {
      return !isListMark(line, number);
    }
    if (number.value().compareTo(BigDecimal.ONE) <= 0) {
      return false;
    }
    boolean pronoun = noun < 0 && POINTING.contains(line.at(number.from() - 1).lower());
    boolean name =
        noun >= 0
            && number.from() > 0
            && line.at(number.from()).isCapitalised()
            && line.at(number.from() - 1).isCapitalised();
    return !pronoun && !name;
  }

  /** The "1." or "2)" of a list. */
  private static boolean isListMark(AtomLine line, NumberPhrase number) {
    Atom next = line.at(number.to());
    return number.from() == 0
        && line.glued(number.to())
        && (next.is(".") || next.is(")"))
        && number.to() + 1 < line.size();
  }
}
