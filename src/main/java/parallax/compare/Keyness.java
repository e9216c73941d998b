package parallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Words that set each source apart from the rest of the corpus: log-odds ratio with an informative
 * Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words", equations 16, 19, 22).
 *
 * <p>For word w, with y uses among n content words in the source, y' and n' in the rest, and prior
 * αw = α0 · (corpus uses of w) / (corpus content words):
 *
 * <pre>{@value #FORMULA}</pre>
 *
 * <p>α0 is the mean number of content words of an article: the prior weighs as much as one article
 * of this corpus, as Monroe et al. let theirs weigh as much as a speaker's day.
 */
public final class Keyness {
  /** Rarer words say more of one sentence than of a source. */
  public static final int MIN_COUNT = 3;

  /** Words printed per source. */
  public static final int TOP = 50;

  /** The log-odds and its z, for the methods appendix; the notation is that of the class. */
  public static final String FORMULA =
      "δ = ln((y + αw) / (n + α0 − y − αw)) − ln((y' + αw) / (n' + α0 − y' − αw));"
          + "  z = δ / √(1/(y + αw) + 1/(y' + αw))";

  private static final double PER_1000 = 1000;

  private final double confidence;

  /**
   * Keyness with intervals.
   *
   * @param confidence coverage of the intervals, between 0 and 1
   */
  public Keyness(double confidence) {
    this.confidence = confidence;
  }

  /**
   * The words each source uses most above the others, at most {@value #TOP} per source, by source
   * and then by falling z; none if there is only one source to compare.
   */
  public List<KeyTerm> of(TermCounts counts) {
    SortedMap<String, SortedMap<String, TermCounts.Count>> bySource = counts.bySource();
    if (bySource.size() < 2) {
      return List.of();
    }
    SortedMap<String, Integer> corpus = corpus(bySource);
    long corpusWords = corpus.values().stream().mapToLong(Integer::intValue).sum();
    Whole whole = new Whole(corpus, corpusWords, counts.articles());
    List<KeyTerm> terms = new ArrayList<>();
    bySource.forEach((source, own) -> terms.addAll(of(source, own, whole)));
    return terms;
  }

  /**
   * The words one source of several uses most above the others, by falling z.
   *
   * @param own the source's counts
   * @param whole what it is compared against
   */
  public List<KeyTerm> of(String source, SortedMap<String, TermCounts.Count> own, Whole whole) {
    return top(tested(source, own, whole));
  }

  /**
   * The whole corpus: what is compared against, and the whole.
   *
   * @param uses in the corpus of each content word that the source uses, or of all
   * @param words all uses of content words in the corpus
   * @param articles of the corpus
   */
  public record Whole(SortedMap<String, Integer> uses, long words, int articles) {
    double alpha0() {
      return (double) words / articles;
    }

    double alpha(String term) {
      return alpha0() * uses.get(term) / words;
    }
  }

  private static SortedMap<String, Integer> corpus(
      SortedMap<String, SortedMap<String, TermCounts.Count>> bySource) {
    SortedMap<String, Integer> corpus = new TreeMap<>();
    bySource
        .values()
        .forEach(
            own -> own.forEach((term, count) -> corpus.merge(term, count.uses(), Integer::sum)));
    return corpus;
  }

  private List<KeyTerm> tested(
      String source, SortedMap<String, TermCounts.Count> own, Whole whole) {
    long words = own.values().stream().mapToLong(TermCounts.Count::uses).sum();
    List<KeyTerm> terms = new ArrayList<>();
    own.forEach(
        (term, count) -> {
          if (count.uses() >= MIN_COUNT) {
            terms.add(term(source, term, count, words, whole));
          }
        });
    return adjusted(terms);
  }

  private KeyTerm term(
      String source, String term, TermCounts.Count count, long words, Whole whole) {
    double alpha = whole.alpha(term);
    double own = count.uses() + alpha;
    double rest = whole.uses().get(term) - count.uses() + alpha;
    double ownOthers = words + whole.alpha0() - own;
    double restOthers = whole.words() - words + whole.alpha0() - rest;
    double delta = StrictMath.log(own / ownOthers) - StrictMath.log(rest / restOthers);
    double error = Math.sqrt(1 / own + 1 / rest);
    double z = delta / error;
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double reach = normal.inverseCumulativeProbability((1 + confidence) / 2) * error;
    double p = 2 * normal.cumulativeProbability(-Math.abs(z));
    return new KeyTerm(
        source,
        term,
        count.uses(),
        count.articles(),
        PER_1000 * count.uses() / words,
        delta,
        new Interval(delta - reach, delta + reach),
        z,
        p,
        whole.alpha0());
  }

  /** Replaces each p by its Benjamini–Hochberg q among the words tested for the source. */
  private static List<KeyTerm> adjusted(List<KeyTerm> terms) {
    List<KeyTerm> falling = new ArrayList<>(terms);
    falling.sort(Comparator.comparingDouble(KeyTerm::q).thenComparing(KeyTerm::term).reversed());
    List<KeyTerm> adjusted = new ArrayList<>();
    double least = 1;
    for (int i = 0; i < falling.size(); i++) {
      KeyTerm term = falling.get(i);
      int rank = falling.size() - i;
      least = Math.min(least, term.q() * falling.size() / rank);
      adjusted.add(withQ(term, least));
    }
    return adjusted;
  }

  private static KeyTerm withQ(KeyTerm term, double q) {
    return new KeyTerm(
        term.source(),
        term.term(),
        term.count(),
        term.articles(),
        term.per1000(),
        term.logOdds(),
        term.interval(),
        term.z(),
        q,
        term.alpha0());
  }

  private static List<KeyTerm> top(List<KeyTerm> tested) {
    return tested.stream()
        .filter(term -> term.z() > 0)
        .sorted(Comparator.comparingDouble(KeyTerm::z).reversed().thenComparing(KeyTerm::term))
        .limit(TOP)
        .toList();
  }
}
