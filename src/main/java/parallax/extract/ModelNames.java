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

  private static final String PERSON = "PERSON";
  private static final String MISC = "MISC";

  /** Tags of words that are no names. */
  private static final Set<String> COMMON =
      Set.of("NN", "NNS", "JJ", "RB", "UH", "VB", "VBG", "VBN", "VBD", "VBZ", "VBP");

  /** What follows one of these is a person, whatever the model makes of it. */
  private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr");

  private static final Set<String> DIVISIONS =
      Set.of(
          "annex",
          "appendix",
          "article",
          "chapter",
          "clause",
          "figure",
          "page",
          "paragraph",
          "part",
          "section",
          "table",
          "volume");

  /** Capitalised by habit, names of nothing the study counts. */
  private static final Set<String> NO_NAMES =
      Set.of("ceo", "coronavirus", "covid", "faq", "gdp", "gmt", "ngo", "ngos", "pdf", "tv", "url");

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

  private static void add(SentenceWords words, Span run, String seen, List<NameCandidate> found) {
    int first = words.from(run.start());
    int last = words.after(run) - 1;
    String label = first < last && ADDRESSES.contains(words.key(first)) ? PERSON : seen;
    while (first < last && (leads(words.get(first), label) || opens(words, first))) {
      first++;
    }
    while (first < last && trails(words.get(last))) {
      last--;
    }
    if (first <= last
        && isNameLike(words, first, last, label)
        && !isReference(words, first, last)) {
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
        || (label.equals(PERSON) && TITLES.contains(word.key()))
        || (word.lowerCase() && !PARTICLES.contains(word.key()));
  }

  /** "In Lima it rained": only its place in the sentence gives the first word its capital. */
  private static boolean opens(SentenceWords words, int at) {
    return at == 0 && words.get(at).token().pos().equals("IN");
  }

  private static boolean trails(Word word) {
    return word.possessive() || word.lowerCase();
  }

  /** Without a capital, or with a sum of money in it, it is no name: "US$17". */
  private static boolean isNameLike(SentenceWords words, int first, int last, String label) {
    Span span = words.span(first, last);
    boolean capital = span.of(words.text()).chars().anyMatch(Character::isUpperCase);
    boolean word = first == last && isCommonWord(words, first, label);
    boolean money = span.of(words.text()).contains("$") || words.gapAfter(last).startsWith("$");
    boolean habit = first == last && NO_NAMES.contains(words.key(first));
    return capital && !word && !money && !habit;
  }

  /**
   * A first word with a common word's tag: "Entrance is free". A demonym may have an adjective's or
   * a plural's. Where the article names somebody so, the short form finds it again.
   */
  private static boolean isCommonWord(SentenceWords words, int at, String label) {
    String pos = words.get(at).token().pos();
    boolean demonym = label.equals(MISC) && (pos.startsWith("JJ") || pos.equals("NNS"));
    return at == 0 && COMMON.contains(pos) && !demonym && !words.get(at).acronym();
  }

  /** "Chapter 5", "Article 7" point into a document. */
  private static boolean isReference(SentenceWords words, int first, int last) {
    return first == last
        && DIVISIONS.contains(words.key(first))
        && first + 1 < words.size()
        && Character.isDigit(words.key(first + 1).codePointAt(0));
  }
}
