package parallax.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.text.Span;

/**
 * Acronyms that an article introduces in brackets, either way round: "Inland Ports Authority
 * (IPA)", "IPA (Inland Ports Authority)". From then on, and before, they name the same thing.
 *
 * <p>A long form is the stretch of words before the bracket whose initials spell the acronym, after
 * A. Schwartz and M. Hearst, A simple algorithm for identifying abbreviation definitions in
 * biomedical text, 2003; small words may be skipped.
 */
final class AcronymResolver {
  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "in", "on", "to", "de", "between");

  private AcronymResolver() {}

  /** Gives long forms and acronyms one canonical name and type. */
  static void resolve(ArticleNames article) {
    Map<String, NameCandidate> meanings = new TreeMap<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      collect(article, s, meanings);
    }
    for (int s = 0; s < article.sentences().size(); s++) {
      apply(article, s, meanings);
    }
  }

  private static void collect(
      ArticleNames article, int sentence, Map<String, NameCandidate> meanings) {
    SentenceWords words = article.sentences().get(sentence);
    for (int at = 1; at < words.size(); at++) {
      Word word = words.get(at);
      if (isShortForm(word) && bracketed(words, at, at)) {
        longFormBefore(article, sentence, at)
            .ifPresent(name -> define(article, sentence, name, word, meanings));
      }
    }
  }

  private static void define(
      ArticleNames article,
      int sentence,
      NameCandidate longForm,
      Word acronym,
      Map<String, NameCandidate> meanings) {
    article.put(sentence, longForm);
    meanings.putIfAbsent(acronym.text(), longForm);
  }

  /** PfP is an acronym too: two capitals or more, no more letters than eight. */
  private static boolean isShortForm(Word word) {
    long capitals = word.text().chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && word.text().length() <= 8 && word.capitalised();
  }

  private static boolean bracketed(SentenceWords words, int first, int last) {
    return words.get(first).gap().endsWith("(") && words.gapAfter(last).startsWith(")");
  }

  private static Optional<NameCandidate> longFormBefore(
      ArticleNames article, int sentence, int bracket) {
    SentenceWords words = article.sentences().get(sentence);
    if (!words.get(bracket).gap().isBlank() && !words.get(bracket).gap().strip().equals("(")) {
      return Optional.empty();
    }
    Optional<Integer> first = firstOfInitials(words, bracket);
    Optional<NameCandidate> named = nameEndingAt(article, sentence, words.get(bracket - 1).span());
    if (first.isEmpty()) {
      return named.filter(name -> name.isKnown() && soundsLike(name, words.get(bracket)));
    }
    Span span = words.span(first.get(), bracket - 1);
    if (named.isPresent() && (named.get().span().contains(span) || named.get().isKnown())) {
      return named;
    }
    EntityType type =
        EntityTyper.headType(words, first.get(), bracket - 1)
            .or(() -> named.map(NameCandidate::type))
            .orElse(EntityType.ORG);
    return Optional.of(
        NameCandidate.found(
            span, type, CanonicalNames.of(span.of(words.text())), NameCandidate.Origin.PATTERN));
  }

  /** A known name need not share its initials with its acronym, but the first letter it must. */
  private static boolean soundsLike(NameCandidate name, Word acronym) {
    return name.canonical().regionMatches(true, 0, acronym.text(), 0, 1);
  }

  private static Optional<NameCandidate> nameEndingAt(
      ArticleNames article, int sentence, Span last) {
    return article.names().get(sentence).stream()
        .filter(name -> name.span().end() == last.end())
        .findFirst();
  }

  /** The word at which a long form begins whose initials spell the acronym in brackets. */
  private static Optional<Integer> firstOfInitials(SentenceWords words, int bracket) {
    String letters = words.get(bracket).text().toLowerCase(Locale.ROOT);
    int letter = letters.length() - 1;
    int at = bracket - 1;
    int first = -1;
    while (at >= 0 && letter >= 0) {
      String key = words.key(at);
      if (key.charAt(0) == letters.charAt(letter)
          && (words.get(at).capitalised() || SMALL.contains(key))) {
        letter--;
        first = at;
      } else if (!SMALL.contains(key)) {
        return Optional.empty();
      }
      at--;
    }
    boolean spelt = letter < 0 && words.get(first).capitalised() && first < bracket - 1;
    return spelt ? Optional.of(first) : Optional.empty();
  }

  private static void apply(
      ArticleNames article, int sentence, Map<String, NameCandidate> meanings) {
    List<Word> words = article.sentences().get(sentence).words();
    for (Word word : words) {
      NameCandidate meaning = meanings.get(word.text());
      boolean inLonger =
          article.names().get(sentence).stream()
              .anyMatch(
                  name -> name.span().contains(word.span()) && !name.span().equals(word.span()));
      if (meaning != null && !inLonger) {
        article.put(
            sentence,
            NameCandidate.found(word.span(), meaning.type(), meaning.canonical(), meaning.origin())
                .named(meaning));
      }
    }
  }
}
