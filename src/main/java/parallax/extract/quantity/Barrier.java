package parallax.extract.quantity;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parallax.extract.quantity.PhraseTrie.Hit;
import parallax.study.CueKind;
import parallax.study.NumberCue;

/** Bars what looks like a number and means none: citations, clause numbers, idioms, addresses. */
final class Barrier {
  private static final int LONGEST_CITATION = 60;
  private static final int PHONE_GROUPS = 3;
  private static final int HOUSE_REACH = 4;
  private static final int HOURS = 12;
  private static final Set<String> STREETS =
      Set.of("street", "avenue", "road", "lane", "boulevard", "prospekt", "prospect", "square");
  private static final Set<String> CITING = Set.of("see", "cf", "e.g.", "cited", "quoted", "in");

  private final Vocabulary vocabulary;
  private final NumberedNames numberedNames;

  Barrier(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.numberedNames = new NumberedNames(vocabulary);
  }

  /** Bars the atoms of a line that must not begin a quantity. */
  void bar(AtomLine line) {
    for (int i = 0; i < line.size(); i++) {
      Atom atom = line.at(i);
      if (atom.isWord()) {
        barName(line, i);
        barAddress(line, i);
        barSpokenClock(line, i);
        numberedNames.barGroup(line, i);
      } else if (atom.isNumber()) {
        barName(line, i);
        barClock(line, i);
        barHour(line, i);
        barGroups(line, i);
        barCoordinates(line, i);
        barHouse(line, i);
      } else if (atom.is("(") || atom.is("[")) {
        barCitation(line, i);
      } else if (atom.is("+") || atom.is("#")) {
        numberedNames.barSum(line, i);
        barPrefixed(line, i);
      }
    }
  }

  private void barName(AtomLine line, int index) {
    Optional<Hit<NumberCue>> hit = vocabulary.labelOrIdiom(line, index);
    if (hit.isEmpty() || line.isBarred(index)) {
      return;
    }
    if (hit.get().value().kind() == CueKind.IDIOM) {
      line.bar(index, hit.get().to());
    } else if (!isCountBehind(line, hit.get())) {
      barLabelled(line, hit.get().to());
      numberedNames.barLabelled(line, hit.get().to() - 1, hit.get().to());
    }
  }

  /**
   * Whether the number behind a word in lower case that can be a label counts all the same: "they
   * number 7,000", "in the first phase 300 soldiers left", "under the directive 27 states must
   * report".
   */
  private static boolean isCountBehind(AtomLine line, Hit<NumberCue> label) {
    int index = label.from();
    int number = label.to();
    if (line.at(index).isCapitalised() || !line.at(number).isNumber()) {
      return false;
    }
    String pos = line.pos(index);
    boolean verb = pos.equals("VBP") || pos.equals("VBZ") || pos.equals("VBD");
    boolean grouped = line.at(index).is("number") && line.at(number).text().contains(",");
    boolean things = line.isPluralNoun(number + 1);
    boolean placed = NumberWords.ordinal(line.at(index - 1).lower()).isPresent();
    return grouped || verb || (placed && things) || opensClause(line, index, number);
  }

  /**
   * "Under the directive 27 states must": the words before the number are whole, and what it counts
   * is the subject of the verb that follows.
   */
  private static boolean opensClause(AtomLine line, int label, int number) {
    int opening = label - 2;
    boolean determined = line.pos(label - 1).equals("DT") && line.pos(opening).equals("IN");
    boolean first = opening == 0 || line.at(opening - 1).is(",");
    boolean things = line.isNoun(number + 1) && line.at(number + 1).lower().endsWith("s");
    String verb = line.pos(number + 2);
    return determined && first && things && (verb.equals("MD") || verb.matches("VB[PD]"));
  }

  /** "Article 5", "Clauses 4.2, 4.3 and 5"; but not "line 120 km long". */
  private void barLabelled(AtomLine line, int index) {
    int at = line.at(index).is(".") ? index + 1 : index;
    while (line.at(at).isNumber() && !measures(line, at + 1)) {
      line.bar(at, at + 1);
      at++;
      int joint = line.at(at).is(",") ? 1 : 0;
      joint += line.at(at + joint).is("and") || line.at(at + joint).isDash() ? 1 : 0;
      if (joint == 0) {
        return;
      }
      at += joint;
    }
  }

  private boolean measures(AtomLine line, int index) {
    return vocabulary.unit(line, index).isPresent() || vocabulary.isScaleWord(line, index);
  }

  /** A web or mail address: everything up to the next white space. */
  private static void barAddress(AtomLine line, int index) {
    boolean address =
        (line.at(index + 1).is(":") && line.at(index + 2).is("/") && line.at(index + 3).is("/"))
            || (line.at(index).is("www") && line.at(index + 1).is("."))
            || (line.at(index + 1).is("@") && line.glued(index + 1) && line.glued(index + 2));
    if (address) {
      int to = index + 1;
      while (to < line.size() && line.glued(to)) {
        to++;
      }
      line.bar(index, to);
    }
  }

  /** "A quarter to six", "half past 9", "four o'clock", "five pm". */
  private void barSpokenClock(AtomLine line, int index) {
    boolean part = line.at(index).is("quarter") || line.at(index).is("half");
    Atom joint = line.at(index + 1);
    int hour = index + 2;
    boolean clock = part && (joint.is("past") || joint.is("to")) && isHour(line.at(hour));
    if (clock && !isAmount(line, hour + 1)) {
      line.bar(NumberReader.isArticle(line.at(index - 1)) ? index - 1 : index, hour + 1);
    }
    barHour(line, index);
    boolean noon = line.at(index + 1).is("pm") || line.at(index + 1).is("p.m.");
    if (isHour(line.at(index)) && (noon || line.at(index + 1).is("a.m."))) {
      line.bar(index, index + 2);
    }
  }

  /** "Four o'clock", "4 o'clock". */
  private void barHour(AtomLine line, int index) {
    boolean clock = line.at(index + 1).is("o") && line.at(index + 3).is("clock");
    if (clock && isHour(line.at(index))) {
      line.bar(index, index + 4);
    } else if (isHour(line.at(index))) {
      numberedNames.barHour(line, index);
    }
  }

  private static boolean isHour(Atom atom) {
    OptionalInt hour =
        atom.isNumber() ? CalendarWords.day(atom) : NumberWords.cardinal(atom.lower());
    return hour.isPresent() && hour.getAsInt() >= 1 && hour.getAsInt() <= HOURS;
  }

  /** Whether what ends before an atom goes on as another number or measure: "to two thirds". */
  private boolean isAmount(AtomLine line, int index) {
    int at = line.at(index).isDash() ? index + 1 : index;
    return measures(line, at)
        || line.at(at).is("%")
        || line.isNoun(at)
        || NumberWords.denominator(line.at(at).lower()).isPresent()
        || NumberWords.cardinal(line.at(at).lower()).isPresent();
  }

  /** "10:30", "6 pm", "5 am". */
  private static void barClock(AtomLine line, int index) {
    boolean colon =
        line.at(index + 1).is(":")
            && line.glued(index + 1)
            && line.glued(index + 2)
            && line.at(index + 2).isNumber();
    int last = colon ? index + 2 : index;
    Atom half = line.at(last + 1);
    boolean noon =
        half.is("pm")
            || (half.is("am") && (line.glued(last + 1) || isHour(line.at(index))))
            || half.is("p.m.")
            || half.is("a.m.");
    boolean clock =
        noon && CalendarWords.day(line.at(index)).isPresent() && !line.at(index - 1).is("is");
    if (colon || clock) {
      line.bar(index, last + 1);
    }
  }

  /** "33° 30′ 21″ N": a place on the globe. */
  private static void barCoordinates(AtomLine line, int index) {
    boolean degrees = line.at(index + 1).is("°");
    int at = index + 2;
    while (degrees && (line.at(at).isNumber() || line.at(at).is("′") || line.at(at).is("″"))) {
      at++;
    }
    boolean side = line.at(at).isCapitalised() && "NSEW".contains(line.at(at).text());
    if (degrees && side) {
      line.bar(index, at + 1);
    }
  }

  /** "221 Example Street": up to three capitalised words, the last one a kind of street. */
  private static void barHouse(AtomLine line, int index) {
    for (int at = index + 1; at <= index + HOUSE_REACH && line.at(at).isCapitalised(); at++) {
      if (at > index + 1 && STREETS.contains(line.at(at).lower())) {
        line.bar(index, index + 1);
      }
    }
  }

  /** "1111-22223333-4444", "555 12-34-56": groups of digits joined by hyphens. */
  private static void barGroups(AtomLine line, int index) {
    int groups = 1;
    int at = index;
    while (line.joins(at + 1) && line.at(at + 2).isNumber()) {
      at += 2;
      groups++;
    }
    boolean date = groups == PHONE_GROUPS && CalendarWords.yearNumber(line.at(index)).isPresent();
    if (groups >= PHONE_GROUPS && !date) {
      line.bar(index, at + 1);
    }
  }

  /** "+7 727 250 00 00", "#4711". */
  private static void barPrefixed(AtomLine line, int index) {
    int at = index + 1;
    while (line.at(at).isNumber() || (at > index + 1 && joinsPhone(line, at))) {
      at++;
    }
    boolean phone = line.at(index).is("#") || at - index > PHONE_GROUPS;
    if (phone && line.glued(index + 1)) {
      line.bar(index, at);
    }
  }

  private static boolean joinsPhone(AtomLine line, int index) {
    Atom atom = line.at(index);
    return (atom.is("(") || atom.is(")") || atom.isDash()) && line.at(index + 1).isNumber();
  }

  /** "(Name, 2023)", "(see Name et al., 2022b; Name, 2019)", "[12]". */
  private static void barCitation(AtomLine line, int index) {
    String close = line.at(index).is("(") ? ")" : "]";
    int end = index + 1;
    while (end < line.size() && !line.at(end).is(close) && end - index <= LONGEST_CITATION) {
      end++;
    }
    if (!line.at(end).is(close)) {
      return;
    }
    boolean reference = close.equals("]") && end == index + 2 && line.at(index + 1).isNumber();
    boolean narrative = end == index + 2 && year(line, end) > 0 && followsAuthor(line, index);
    if (reference || narrative || (endsInYear(line, end) && namesAuthor(line, index + 1, end))) {
      line.bar(index, end + 1);
    }
  }

  /** The name before "(2020)": "Name et al. (2020) show". */
  private static boolean followsAuthor(AtomLine line, int bracket) {
    int last = line.at(bracket - 1).is(".") ? bracket - 2 : bracket - 1;
    return line.at(last).is("al") || line.ner(last).equals("PERSON");
  }

  private static boolean endsInYear(AtomLine line, int end) {
    int year = year(line, end);
    return year > 0 && line.at(year - 1).is(",");
  }

  /** The atom of the year before a closing bracket; a letter may hang at it: "2022b". */
  private static int year(AtomLine line, int end) {
    boolean letter =
        line.at(end - 1).isWord() && line.at(end - 1).text().length() == 1 && line.glued(end - 1);
    int at = letter ? end - 2 : end - 1;
    return CalendarWords.yearNumber(line.at(at)).isPresent() ? at : -1;
  }

  private static boolean namesAuthor(AtomLine line, int from, int end) {
    Atom first = line.at(from);
    boolean month =
        CalendarWords.month(line, year(line, end) - 2).isPresent()
            || CalendarWords.day(line.at(year(line, end) - 2)).isPresent();
    return !month && (first.isCapitalised() || CITING.contains(first.lower()));
  }
}
