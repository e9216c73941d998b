package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.text.CalendarNames;
import parallax.text.Span;

/**
 * Names by their build: capitalised words around a head such as Ministry, Forum or Treaty, with
 * what "of", "for" or "on" adds. "Subcommittee on Cultural and Humanitarian Cooperation" is one
 * name, whoever has heard of it.
 */
final class NamePatterns {
  private static final Set<String> LINKS = Set.of("of", "for", "on");

  /** Capitalised before a name without being part of it. */
  private static final Set<String> NO_PART =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "our",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "and",
          "but",
          "or",
          "if",
          "as",
          "when",
          "while",
          "after",
          "before",
          "since",
          "under",
          "both",
          "each",
          "no",
          "some",
          "many",
          "all",
          "new",
          "president",
          "minister",
          "prime",
          "secretary",
          "ambassador",
          "chairman",
          "director",
          "head",
          "chief",
          "deputy",
          "first",
          "second",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "mr",
          "mrs",
          "ms",
          "dr");

  private NamePatterns() {}

  private static boolean isNoPart(String key) {
    return NO_PART.contains(key) || CalendarNames.full().contains(key);
  }

  /**
   * The names in a sentence, in order.
   *
   * @param known the gazetteer's names in the sentence: a country before "and" is no part of a name
   */
  static List<NameCandidate> find(SentenceWords words, List<NameCandidate> known) {
    List<NameCandidate> found = new ArrayList<>();
    if (words.headline()) {
      return found;
    }
    int at = 0;
    while (at < words.size()) {
      Optional<Span> name = isHead(words, at) ? nameAround(words, at, known) : Optional.empty();
      if (name.isPresent()) {
        found.add(candidate(words, at, name.get()));
        at = words.after(name.get());
      } else {
        at++;
      }
    }
    return found;
  }

  /** A weak head is one only before "of": "Battle of …". */
  private static boolean isHead(SentenceWords words, int at) {
    Word word = words.get(at);
    boolean continues =
        at + 1 < words.size() && words.get(at + 1).afterBlank() && words.get(at + 1).capitalised();
    boolean head =
        HeadWords.isStrong(word.key())
            || (words.key(at + 1).equals("of") && HeadWords.typeOf(word.key()).isPresent());
    return head && word.capitalised() && !word.acronym() && !continues;
  }

  private static Optional<Span> nameAround(
      SentenceWords words, int head, List<NameCandidate> known) {
    int first = start(words, head, known);
    int last = end(words, head, known);
    boolean named = first < head || last > head;
    return named ? Optional.of(words.span(first, last)) : Optional.empty();
  }

  private static int start(SentenceWords words, int head, List<NameCandidate> known) {
    int first = head;
    while (first > 0 && words.get(first).afterBlank() && isPart(words.get(first - 1))) {
      first--;
    }
    // "Enhanced Partnership and Cooperation Agreement": one qualifier on each side of "and".
    boolean joined =
        first < head
            && first > 1
            && words.key(first - 1).equals("and")
            && words.get(first).afterBlank()
            && words.get(first - 1).afterBlank()
            && isPart(words.get(first - 2))
            && !isKnown(words.get(first - 2), known)
            && !isKnown(words.get(first), known);
    return joined ? start(words, first - 2, known) : first;
  }

  private static boolean isPart(Word word) {
    return word.capitalised() && !isNoPart(word.key()) && !word.possessive();
  }

  private static boolean isKnown(Word word, List<NameCandidate> known) {
    return known.stream().anyMatch(name -> name.span().contains(word.span()));
  }

  private static int end(SentenceWords words, int head, List<NameCandidate> known) {
    int last = head;
    int next = afterLink(words, last);
    while (next > last) {
      last = lastCapital(words, next);
      if (words.key(last + 1).equals("and") && joins(words, last, known)) {
        last = lastCapital(words, last + 2);
      }
      next = afterLink(words, last);
    }
    return last;
  }

  /** The word after "of (the)", if it is capitalised; else the word itself. */
  private static int afterLink(SentenceWords words, int last) {
    int next = last + 1;
    if (!LINKS.contains(words.key(next)) || !words.get(next).afterBlank()) {
      return last;
    }
    next += words.key(next + 1).equals("the") ? 2 : 1;
    boolean goesOn =
        next < words.size() && words.get(next).capitalised() && words.get(next).afterBlank();
    return goesOn && !namesAnother(words, last + 1, next) ? next : last;
  }

  /** "… of the Joint Commission", "… on Monday": another name, or none, begins. */
  private static boolean namesAnother(SentenceWords words, int link, int next) {
    if (isNoPart(words.key(next))) {
      return true;
    }
    int end = lastCapital(words, next);
    boolean article = next > link + 1;
    return article && HeadWords.typeOf(words.key(end)).filter(EntityType.ORG::equals).isPresent();
  }

  private static int lastCapital(SentenceWords words, int from) {
    int last = from;
    while (last + 1 < words.size()
        && words.get(last + 1).afterBlank()
        && words.get(last + 1).capitalised()) {
      last++;
    }
    return last;
  }

  /** Whether "and" and the capitals after it still belong to the name. */
  private static boolean joins(SentenceWords words, int last, List<NameCandidate> known) {
    int next = last + 2;
    if (next >= words.size()
        || !words.get(next - 1).afterBlank()
        || !words.get(next).afterBlank()
        || !words.get(next).capitalised()) {
      return false;
    }
    int end = lastCapital(words, next);
    boolean ownHead = HeadWords.typeOf(words.key(end)).isPresent();
    return !ownHead && !isKnown(words.get(next), known) && !isKnown(words.get(last), known);
  }

  private static NameCandidate candidate(SentenceWords words, int head, Span span) {
    return NameCandidate.found(
        span,
        HeadWords.typeOf(words.key(head)).orElse(EntityType.ORG),
        CanonicalNames.of(span.of(words.text())),
        NameCandidate.Origin.PATTERN);
  }
}
