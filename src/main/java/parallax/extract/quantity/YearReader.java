package parallax.extract.quantity;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.extract.quantity.DateReading.Kind;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.AliasMatch;
import parallax.study.UnitEntry;
import parallax.study.UnitKind;

/** Reads years, spans of years, decades, and parts of them: "2014-20", "the mid-2030s". */
final class YearReader {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int MODIFIERS = 4;
  private static final Pattern MODIFIER = Pattern.compile("JJ.*|VB[DGN]|NN.*");

  /** Behind these a year is likelier than a sum of money or another measure. */
  private static final Set<String> TIME_PREPOSITIONS =
      Set.of("in", "since", "during", "until", "till");

  private static final Set<String> YEAR_PREPOSITIONS =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "the",
          "for",
          "during",
          "from",
          "until",
          "till",
          "before",
          "after",
          "through",
          "throughout",
          "early",
          "late",
          "mid",
          "and",
          "to",
          "between",
          "s",
          "its",
          "their",
          "this",
          "that");

  private final Vocabulary vocabulary;

  YearReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The date that begins at an atom with a year, a decade or a word for a part of one. */
  Optional<DateReading> read(AtomLine line, int index) {
    Atom atom = line.at(index);
    if (atom.isNumber()) {
      return numeric(line, index);
    }
    int article = atom.is("the") ? 1 : 0;
    Optional<DateReading> part = part(line, index + article);
    if (article == 0 || (part.isPresent() && isDecade(line, part.get().to() - 1))) {
      return part.map(date -> new DateReading(index, date.to(), date.period(), date.kind()));
    }
    return decade(line, index + 1).map(d -> new DateReading(index, d.to(), d.period(), d.kind()));
  }

  private Optional<DateReading> numeric(AtomLine line, int index) {
    Optional<DateReading> decade = decade(line, index);
    if (decade.isPresent()) {
      return decade;
    }
    Optional<DateReading> range = range(line, index);
    return range.isPresent()
        ? range
        : year(line, index)
            .map(
                year ->
                    new DateReading(
                        index, index + 1, Optional.of(Period.year(year)), Kind.CALENDAR));
  }

  /** A number that can only be, or most likely is, a year. */
  Optional<Integer> year(AtomLine line, int index) {
    OptionalInt year = CalendarWords.yearNumber(line.at(index));
    return year.isPresent() && standsFree(line, index) && !counts(line, index)
        ? Optional.of(year.getAsInt())
        : Optional.empty();
  }

  private static boolean standsFree(AtomLine line, int index) {
    boolean name = line.glued(index) && !opens(line, index);
    Atom next = line.at(index + 1);
    boolean tail =
        line.glued(index + 1) && (next.isWord() || next.is("%") || next.is("/") || next.is("°"));
    return !name && !tail;
  }

  /** Whether what is glued before a number is a bracket, a quote or a joint, not part of a name. */
  private static boolean opens(AtomLine line, int index) {
    Atom left = line.at(index - 1);
    if (left.isDash()) {
      Atom word = line.at(index - 2);
      return !line.glued(index - 1) || word.isNumber() || isPrefix(word);
    }
    return !left.isWord()
        && !left.isNumber()
        && "$€£¥₽₸#@/:.=&_+".indexOf(left.text().charAt(0)) < 0;
  }

  private static boolean isPrefix(Atom word) {
    return word.is("mid")
        || word.is("pre")
        || word.is("post")
        || word.is("early")
        || word.is("late");
  }

  /** "2000 troops", "2000 km", "1800 million": a number that counts. */
  private boolean counts(AtomLine line, int index) {
    boolean measured =
        vocabulary.unit(line, index + 1).filter(hit -> measures(line, index, hit)).isPresent();
    boolean thing =
        line.isPluralNoun(index + 1)
            && !YEAR_PREPOSITIONS.contains(line.at(index - 1).lower())
            && index > 0
            && !dates(line, index);
    return measured
        || vocabulary.isScaleWord(line, index + 1)
        || thing
        || isRoughCount(line, index);
  }

  /**
   * Whether a number that could be a year counts the unit behind it: "2000 km", "2015 roubles",
   * "2000 rouble notes"; not "the 2014 rouble crisis", "in 2016 won", for a unit that describes a
   * noun, or follows "in", seldom stands behind a number that is not round.
   */
  private boolean measures(AtomLine line, int index, Hit<UnitEntry> unit) {
    int last = unit.to() - 1;
    boolean word = unit.value().match() == AliasMatch.WORD;
    boolean plural = line.at(last).lower().endsWith("s");
    if (!word || plural || unit.value().kind() == UnitKind.PERCENT) {
      return true;
    }
    boolean verb = last == index + 1 && line.pos(last).startsWith("VB");
    boolean dated =
        TIME_PREPOSITIONS.contains(line.at(index - 1).lower()) || line.isNoun(unit.to());
    return !verb && (!dated || isRound(line, index) || isRough(line, index));
  }

  /** "The disputed 2020 elections", "its crowded 2019 meetings": the year dates the things. */
  private boolean dates(AtomLine line, int index) {
    int at = index - 1;
    while (index - at <= MODIFIERS && MODIFIER.matcher(line.pos(at)).matches()) {
      at--;
    }
    String opening = line.pos(at);
    boolean owned = opening.equals("DT") || opening.equals("POS") || opening.startsWith("PRP$");
    return owned && !isRound(line, index) && !isRough(line, index);
  }

  private static boolean isRound(AtomLine line, int index) {
    return line.at(index).text().endsWith("00");
  }

  private boolean isRough(AtomLine line, int index) {
    return index > 0 && vocabulary.approximatorBefore(line, index - 1).isPresent();
  }

  /** "About 2000 troops": dates are seldom rounded before a plural. */
  private boolean isRoughCount(AtomLine line, int index) {
    return isRough(line, index)
        && line.isNoun(index + 1)
        && line.at(index + 1).lower().endsWith("s");
  }

  private Optional<DateReading> range(AtomLine line, int index) {
    OptionalInt first = CalendarWords.yearNumber(line.at(index));
    if (first.isEmpty() || (line.glued(index) && !opens(line, index))) {
      return Optional.empty();
    }
    Atom joint = line.at(index + 1);
    boolean dash = joint.isDash() || (joint.is("/") && line.glued(index + 1));
    boolean word =
        joint.is("to")
            || joint.is("through")
            || (isUntil(joint) && line.at(index - 1).is("from"))
            || (joint.is("and") && line.at(index - 1).is("between"));
    OptionalInt last = endYear(line, index + 2, first.getAsInt(), dash && line.glued(index + 2));
    boolean more = line.at(index + 3).isDash() && line.glued(index + 3);
    if ((!dash && !word) || last.isEmpty() || more) {
      return Optional.empty();
    }
    Period period = Period.years(first.getAsInt(), last.getAsInt());
    return Optional.of(new DateReading(index, index + 3, Optional.of(period), Kind.CALENDAR));
  }

  private static boolean isUntil(Atom atom) {
    return atom.is("until") || atom.is("till");
  }

  /** The full or two-digit year that ends a span; later than its first. */
  private OptionalInt endYear(AtomLine line, int index, int first, boolean glued) {
    Atom atom = line.at(index);
    boolean two = glued && atom.isNumber() && atom.text().length() == 2;
    if (two
        && CalendarWords.yearNumber(atom).isEmpty()
        && atom.text().chars().allMatch(Character::isDigit)) {
      int year = first / CENTURY * CENTURY + Integer.parseInt(atom.text());
      boolean unit = vocabulary.unit(line, index + 1).isPresent();
      return year > first && !unit ? OptionalInt.of(year) : OptionalInt.empty();
    }
    OptionalInt year = CalendarWords.yearNumber(atom);
    boolean later = year.isPresent() && year.getAsInt() > first && !counts(line, index);
    return later ? year : OptionalInt.empty();
  }

  private static boolean isDecade(AtomLine line, int suffix) {
    return line.at(suffix).is("s") && !line.at(suffix - 1).isWord();
  }

  /** "1990s", "1990's". */
  private Optional<DateReading> decade(AtomLine line, int index) {
    OptionalInt year = CalendarWords.yearNumber(line.at(index));
    if (year.isEmpty() || year.getAsInt() % DECADE != 0) {
      return Optional.empty();
    }
    int at = index + 1;
    boolean s = line.at(at).is("s") && line.glued(at);
    int first = year.getAsInt();
    if (!s || (line.glued(index) && !opens(line, index))) {
      return Optional.empty();
    }
    Period period = Period.years(first, first + DECADE - 1);
    return Optional.of(new DateReading(index, at + 1, Optional.of(period), Kind.CALENDAR));
  }

  /** "Early 2022", "mid-2030s", "end of 2022", "summer of 2021". */
  private Optional<DateReading> part(AtomLine line, int index) {
    String word = line.at(index).lower();
    boolean season = CalendarWords.seasonStart(word).isPresent();
    if (!season && Part.of(word).isEmpty()) {
      return Optional.empty();
    }
    int at = index + 1;
    at += line.joins(at) || line.at(at).is("of") ? 1 : 0;
    at += line.at(at).is("the") ? 1 : 0;
    Optional<DateReading> decade = season ? Optional.empty() : decade(line, at);
    if (decade.isPresent()) {
      Period whole = decade.get().period().orElseThrow();
      return Optional.of(
          new DateReading(
              index, decade.get().to(), Part.of(word).map(p -> p.ofDecade(whole)), Kind.CALENDAR));
    }
    int to = at + 1;
    return year(line, at)
        .map(y -> new DateReading(index, to, Optional.of(partOfYear(word, y)), Kind.CALENDAR));
  }

  /** The stretch of a year a season or a word such as "late" means. */
  static Period partOfYear(String word, int year) {
    OptionalInt season = CalendarWords.seasonStart(word);
    if (season.isPresent()) {
      YearMonth first = YearMonth.of(year, season.getAsInt());
      return Period.months(first, first.plusMonths(2));
    }
    return Part.of(word).orElseThrow().ofYear(year);
  }

  /** A part of a longer stretch. */
  enum Part {
    EARLY(1, 4, 0, 3),
    MID(5, 8, 4, 6),
    LATE(9, 12, 7, 9),
    START(1, 1, 0, 0),
    END(12, 12, 9, 9);

    private final int firstMonth;
    private final int lastMonth;
    private final int firstYear;
    private final int lastYear;

    Part(int firstMonth, int lastMonth, int firstYear, int lastYear) {
      this.firstMonth = firstMonth;
      this.lastMonth = lastMonth;
      this.firstYear = firstYear;
      this.lastYear = lastYear;
    }

    static Optional<Part> of(String word) {
      return switch (word) {
        case "early" -> Optional.of(EARLY);
        case "mid", "middle" -> Optional.of(MID);
        case "late" -> Optional.of(LATE);
        case "start", "beginning" -> Optional.of(START);
        case "end", "close" -> Optional.of(END);
        default -> Optional.empty();
      };
    }

    Period ofYear(int year) {
      return Period.months(YearMonth.of(year, firstMonth), YearMonth.of(year, lastMonth));
    }

    Period ofDecade(Period decade) {
      int start = decade.first().getYear();
      return Period.years(start + firstYear, start + lastYear);
    }
  }
}
