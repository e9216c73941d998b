package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.study.Study;

/**
 * Everything that is said of more than one article.
 *
 * @param articles in order of id
 * @param sources in order of name
 * @param contrasts in order of pair
 * @param frames rates of frames, in order of source and the codebook
 * @param keyness in order of source and falling z
 * @param names in order of source and name
 * @param holders in order of name
 */
public record Comparison(
    List<ArticleEvidence> articles,
    List<SourceSummary> sources,
    List<Contrast> contrasts,
    List<SourceFrame> frames,
    List<KeyTerm> keyness,
    List<NameCounts.NameCount> names,
    List<HolderScore> holders) {
  public Comparison {
    articles = List.copyOf(articles);
    sources = List.copyOf(sources);
    contrasts = List.copyOf(contrasts);
    frames = List.copyOf(frames);
    keyness = List.copyOf(keyness);
    names = List.copyOf(names);
    holders = List.copyOf(holders);
  }

  /**
   * Compares what was collected.
   *
   * @param articles in order of id
   * @param terms of all of them
   * @param names of all of them
   * @param workers who share the work
   */
  public static Comparison of(
      Study study,
      List<ArticleEvidence> articles,
      TermCounts terms,
      NameCounts names,
      Workers workers) {
    SortedMap<String, List<ArticleEvidence>> bySource = bySource(articles);
    Contrasts.WithRates contrasts = new Contrasts(study, workers).withRates(bySource);
    return new Comparison(
        articles,
        new SourceSummaries(study.settings(), workers).of(bySource),
        contrasts.contrasts(),
        contrasts.rates(),
        new Keyness(study.settings().confidence()).of(terms),
        names.all(),
        new HolderScores(study.settings()).of(articles));
  }

  /** The articles of each source, by name. */
  public SortedMap<String, List<ArticleEvidence>> bySource() {
    return bySource(articles);
  }

  private static SortedMap<String, List<ArticleEvidence>> bySource(List<ArticleEvidence> articles) {
    SortedMap<String, List<ArticleEvidence>> bySource = new TreeMap<>();
    for (ArticleEvidence article : articles) {
      bySource.computeIfAbsent(article.source(), source -> new ArrayList<>()).add(article);
    }
    return bySource;
  }
}
