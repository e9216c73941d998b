package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Dependency;
import parallax.annotate.Token;
import parallax.study.GazetteerEntry;

/**
 * Decides whether a seat of government stands for the government. In news about states it does,
 * unless the words around it speak of a place, so the rules look for places, in this order:
 *
 * <ol>
 *   <li>a dateline, or a larger place after a comma: "Lima, Peru";
 *   <li>what is tied to it: "Lima-based" is a place, "Lima-backed" is not; "Lima's streets", "Lima
 *       airport" are places, "Lima's policy" and "Lima officials" are not;
 *   <li>the preposition before it, the first one of a list: "in", "near", "via" a place; "to",
 *       "from", "for" and "of" a place after words of travel and transport or of parts of a town;
 *   <li>a verb of which it is the place: "visited Quito", "left Quito".
 * </ol>
 */
final class MetonymResolver {
  private MetonymResolver() {}

  /** The country, or union, a name stands for in its sentence; empty if it means the place. */
  static Optional<String> refersTo(
      SentenceWords words, List<NameCandidate> names, NameCandidate name) {
    Optional<String> seat = name.entry().flatMap(GazetteerEntry::seatOf);
    return seat.filter(of -> !isPlace(words, names, name, of));
  }

  private static boolean isPlace(
      SentenceWords words, List<NameCandidate> names, NameCandidate name, String seatOf) {
    int first = words.from(name.span().start());
    int after = words.after(name.span());
    if (isDateline(words, first, after) || hasCountryAfter(words, names, after, seatOf)) {
      return true;
    }
    Optional<Boolean> tied = tied(words, names, after);
    return tied.isPresent() ? tied.get() : isPlaceAfter(words, firstOfList(words, names, name));
  }

  /** "Quito, June 5", "Lima (Agency) —", "Lima —" at the beginning. */
  private static boolean isDateline(SentenceWords words, int first, int after) {
    if (first != 0 || after >= words.size()) {
      return false;
    }
    String gap = words.get(after).gap().strip();
    boolean number = startsWithDigit(words, after) || startsWithDigit(words, after + 1);
    return gap.equals("(")
        || (words.get(after).gap().startsWith(" ") && (gap.equals("—") || gap.equals("–")))
        || (gap.equals(",") && number);
  }

  private static boolean startsWithDigit(SentenceWords words, int at) {
    return at < words.size() && Character.isDigit(words.key(at).codePointAt(0));
  }

  private static boolean hasCountryAfter(
      SentenceWords words, List<NameCandidate> names, int after, String seatOf) {
    return after < words.size()
        && words.get(after).gap().strip().equals(",")
        && names.stream()
            .anyMatch(
                other ->
                    other.type() == EntityType.COUNTRY
                        && other.canonical().equals(seatOf)
                        && other.span().start() == words.get(after).span().start());
  }

  /** What the word tied to the name by a hyphen, a possessive or as its noun says. */
  private static Optional<Boolean> tied(SentenceWords words, List<NameCandidate> names, int after) {
    if (after >= words.size()) {
      return Optional.empty();
    }
    Word next = words.get(after);
    if (next.afterHyphen()) {
      return words.get(after).capitalised()
          ? Optional.empty()
          : Optional.of(!PlaceWords.RULED.contains(next.key()));
    }
    if (next.possessive()) {
      return Optional.of(ownsTown(words, names, after + 1));
    }
    boolean compound = next.afterBlank() && next.token().pos().startsWith("NN");
    return compound && PlaceWords.TOWN_NOUNS.contains(next.lemma())
        ? Optional.of(true)
        : Optional.empty();
  }

  /** Whether what the name possesses belongs to a town: the last noun after its adjectives. */
  private static boolean ownsTown(SentenceWords words, List<NameCandidate> names, int from) {
    int at = from;
    while (at < words.size() && words.get(at).afterBlank() && isBeforeNoun(words, at)) {
      at++;
    }
    if (at <= from && at < words.size()) {
      at = from + 1;
    }
    int noun = at - 1;
    return noun < words.size()
        && (PlaceWords.TOWN_NOUNS.contains(words.get(noun).lemma()) || isNamed(words, names, from));
  }

  private static boolean isBeforeNoun(SentenceWords words, int at) {
    String pos = words.get(at).token().pos();
    return pos.startsWith("N") || pos.startsWith("JJ") || pos.startsWith("RB");
  }

  /** "Lima's Victory Day Parade": a named event or building stands in a town. */
  private static boolean isNamed(SentenceWords words, List<NameCandidate> names, int at) {
    return names.stream()
        .anyMatch(
            other ->
                at < words.size()
                    && other.span().start() == words.get(at).span().start()
                    && (other.type() == EntityType.EVENT || other.type() == EntityType.FACILITY));
  }

  /** The first word of a list of places the name stands in: "between Lima, Bogota and …". */
  private static int firstOfList(
      SentenceWords words, List<NameCandidate> names, NameCandidate name) {
    int first = words.from(name.span().start());
    int before = first - 1;
    String gap = first < words.size() ? words.get(first).gap().strip() : "";
    if (Set.of("and", "or", "nor").contains(words.key(before))) {
      before--;
    } else if (!gap.equals(",") && !gap.equals("/")) {
      return first;
    }
    int end = before;
    Optional<NameCandidate> other =
        names.stream()
            .filter(place -> end >= 0 && place.span().end() == words.get(end).span().end())
            .filter(place -> place.type() == EntityType.CITY || place.type() == EntityType.FACILITY)
            .findFirst();
    return other.map(place -> firstOfList(words, names, place)).orElse(first);
  }

  private static boolean isPlaceAfter(SentenceWords words, int first) {
    int at = words.key(first - 1).equals("the") ? first - 2 : first - 1;
    if (at < 0) {
      return false;
    }
    String key = words.key(at);
    if (PlaceWords.LOCATIVE.contains(key)) {
      return !PlaceWords.NOT_LOCATIVE_AFTER.contains(wordBefore(words, at));
    }
    if (PlaceWords.DIRECTIONAL.contains(key)) {
      return PlaceWords.TRAVEL.contains(governor(words, first, at));
    }
    if (key.equals("of")) {
      return PlaceWords.PARTS_OF_TOWN.contains(wordBefore(words, at));
    }
    Word word = words.get(at);
    return word.token().pos().startsWith("V") && PlaceWords.PLACE_VERBS.contains(word.lemma());
  }

  /** The lemma of what the name with its preposition depends on, by the parse if there is one. */
  private static String governor(SentenceWords words, int first, int preposition) {
    List<Token> tokens = words.sentence().tokens();
    int name = tokens.indexOf(words.get(first).token());
    return words.sentence().dependencies().stream()
        .filter(dependency -> dependency.dependent() == name)
        .filter(dependency -> dependency.governor() != Dependency.ROOT)
        .filter(dependency -> dependency.relation().matches("(?:nmod|obl).*"))
        .map(dependency -> tokens.get(dependency.governor()).lemma().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseGet(() -> wordBefore(words, preposition));
  }

  /** The lemma of the nearest noun, verb or adjective before a preposition. */
  private static String wordBefore(SentenceWords words, int preposition) {
    for (int at = preposition - 1; at >= 0 && at >= preposition - 4; at--) {
      String pos = words.get(at).token().pos();
      if (pos.startsWith("N") || pos.startsWith("V") || pos.startsWith("JJ")) {
        return words.get(at).lemma();
      }
    }
    return "";
  }
}
