package parallax.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.annotate.AnnotatedArticle;
import parallax.annotate.Sentence;
import parallax.annotate.Token;

/**
 * How often each source uses each content word. Content words are the lemmas of nouns, names, verbs
 * and adjectives; auxiliaries, words that only count or point, and what has no two letters are left
 * out.
 */
public final class TermCounts {
  /** Auxiliary verbs, and adjectives that only count or point: they stand in every text. */
  private static final Set<String> EMPTY =
      Set.of(
          "be", "have", "do", "more", "most", "less", "least", "many", "much", "few", "several",
          "such", "other", "same", "own");

  private final SortedMap<String, SortedMap<String, Count>> bySource = new TreeMap<>();
  private int articles;

  /**
   * The uses of a term in a source.
   *
   * @param uses how often
   * @param articles in how many of the source's articles
   */
  public record Count(int uses, int articles) implements Serializable {
    /** Both together; the articles must be others. */
    public Count plus(Count other) {
      return new Count(uses + other.uses, articles + other.articles);
    }
  }

  /** Counts an article. */
  public void add(AnnotatedArticle article) {
    SortedMap<String, Count> counts =
        bySource.computeIfAbsent(article.clean().article().entry().source(), s -> new TreeMap<>());
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (content(token)) {
          String term = term(token);
          counts.merge(term, new Count(1, seen.add(term) ? 1 : 0), Count::plus);
        }
      }
    }
    articles++;
  }

  /** The counts by source and term. */
  public SortedMap<String, SortedMap<String, Count>> bySource() {
    return Collections.unmodifiableSortedMap(bySource);
  }

  /** The number of articles counted. */
  public int articles() {
    return articles;
  }

  private static String term(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean content(Token token) {
    String pos = token.pos();
    boolean open = pos.startsWith("NN") || pos.startsWith("VB") || pos.startsWith("JJ");
    return open
        && token.lemma().codePoints().filter(Character::isLetter).limit(2).count() == 2
        && !EMPTY.contains(term(token));
  }
}
