package parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.text.Span;

/** The names the annotator's model sees, without articles, titles and possessive endings. */
final class ModelNames {
  /** Forms of address and office, which are no part of a person's name. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "president",
          "minister",
          "premier",
          "chancellor",
          "ambassador",
          "secretary",
          "senator",
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "sergeant",
          "sgt",
          "governor",
          "gov",
          "mayor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "prime",
          "foreign",
          "deputy",
          "vice",
          "akim");

  /** Names may begin with these in lower case; other small words before one are no part of it. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ar", "as", "bin", "ibn", "von", "van", "der", "den", "ter", "de", "da", "di",
          "du", "la", "le", "dos", "abu", "e", "i");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private ModelNames() {}

  /** The names in a sentence, in order; they do not overlap. */
  static List<NameCandidate> find(SentenceWords words) {
    List<NameCandidate> found = new ArrayList<>();
    List<Token> tokens = words.sentence().tokens();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      String label = tokens.get(at).ner();
      if (EntityTyper.isName(label)) {
        while (end < tokens.size() && tokens.get(end).ner().equals(label)) {
          end++;
        }
        add(words, tokens.get(at).span().union(tokens.get(end - 1).span()), label, found);
      }
      at = end;
    }
    return found;
  }

  private static void add(SentenceWords words, Span run, String label, List<NameCandidate> found) {
    int first = words.from(run.start());
    int last = words.after(run) - 1;
    while (first < last && leads(words.get(first), label)) {
      first++;
    }
    while (first < last && trails(words.get(last))) {
      last--;
    }
    if (first <= last && isNameLike(words, first, last)) {
      Span span = Abbreviations.withStop(words, words.span(first, last));
      found.add(
          NameCandidate.found(
              span,
              EntityTyper.type(label, words, first, last),
              CanonicalNames.of(span.of(words.text())),
              NameCandidate.Origin.MODEL));
    }
  }

  private static boolean leads(Word word, String label) {
    return ARTICLES.contains(word.key())
        || (label.equals("PERSON") && TITLES.contains(word.key()))
        || (word.lowerCase() && !PARTICLES.contains(word.key()));
  }

  private static boolean trails(Word word) {
    return word.possessive() || word.lowerCase();
  }

  private static boolean isNameLike(SentenceWords words, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.get(i).text().chars().anyMatch(Character::isUpperCase)) {
        return !words.gapAfter(last).startsWith("$");
      }
    }
    return false;
  }
}
