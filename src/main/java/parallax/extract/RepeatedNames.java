package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.text.Span;

/**
 * A name found once in an article is found wherever the article repeats it word for word, where the
 * model, which sees one sentence at a time, missed it.
 */
final class RepeatedNames {
  /** A single short word is too often something else. */
  private static final int SHORTEST = 4;

  private RepeatedNames() {}

  /** Adds the repetitions of the article's names. */
  static void resolve(ArticleNames article) {
    Map<String, List<NameCandidate>> byFirst = byFirstWord(article);
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      for (int at = 0; at < words.size(); at++) {
        add(article, s, at, byFirst.getOrDefault(words.get(at).text(), List.of()));
      }
    }
  }

  private static void add(
      ArticleNames article, int sentence, int at, List<NameCandidate> candidates) {
    SentenceWords words = article.sentences().get(sentence);
    candidates.stream()
        .filter(name -> words.text().startsWith(surface(words, name), start(words, at)))
        .map(
            name ->
                new Repetition(
                    name, new Span(start(words, at), start(words, at) + name.span().length())))
        .filter(found -> endsAtWord(words, found.span()) && !article.taken(sentence, found.span()))
        .findFirst()
        .ifPresent(
            found ->
                article.put(
                    sentence,
                    new NameCandidate(
                        found.span(),
                        found.name().type(),
                        found.name().canonical(),
                        found.name().origin(),
                        found.name().entry())));
  }

  private record Repetition(NameCandidate name, Span span) {}

  private static int start(SentenceWords words, int at) {
    return words.get(at).span().start();
  }

  private static String surface(SentenceWords words, NameCandidate name) {
    return name.span().of(words.text());
  }

  private static boolean endsAtWord(SentenceWords words, Span span) {
    int after = words.after(span);
    return span.end() <= words.sentence().span().end()
        && words.get(after - 1).span().end() <= span.end()
        && (after == words.size() || words.get(after).span().start() >= span.end());
  }

  /** Names by their first word, the longest first. */
  private static Map<String, List<NameCandidate>> byFirstWord(ArticleNames article) {
    Map<String, List<NameCandidate>> byFirst = new TreeMap<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      SentenceWords words = article.sentences().get(s);
      for (NameCandidate name : article.names().get(s)) {
        Word first = words.get(words.from(name.span().start()));
        boolean telling = name.span().length() >= SHORTEST && !words.headline();
        if (telling && !name.isKnown() && first.capitalised() && isProper(first)) {
          byFirst.computeIfAbsent(first.text(), key -> new ArrayList<>()).add(name);
        }
      }
    }
    byFirst
        .values()
        .forEach(
            names ->
                names.sort(Comparator.comparingInt((NameCandidate name) -> -name.span().length())));
    return byFirst;
  }

  private static boolean isProper(Word word) {
    return word.token().pos().startsWith("NNP");
  }
}
