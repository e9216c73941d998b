package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.study.StudyDictionary;
import parallax.study.StudySettings;

/**
 * Where articles and sources stand on the scales of a study's dictionaries, with percentile
 * intervals from drawn sentences (and articles, as for stances). A score on fewer sentences than
 * the study asks for is withheld.
 */
public final class DictionaryScores {
  private final StudySettings settings;
  private final Bootstrap bootstrap;
  private final Workers workers;

  /** Scores with a study's seed, resamples, confidence and least number of sentences. */
  public DictionaryScores(StudySettings settings) {
    this(settings, Workers.NONE);
  }

  /** As above, with the work spread over threads. */
  public DictionaryScores(StudySettings settings, Workers workers) {
    this.workers = workers;
    this.settings = settings;
    this.bootstrap = new Bootstrap(settings);
  }

  /**
   * Dictionary by dictionary, articles in order of id, then sources in order of name; for each all
   * voices together, then every voice.
   *
   * @param dictionaries those without poles are left out
   */
  public List<DictionaryScore> of(
      List<StudyDictionary> dictionaries, SortedMap<String, List<ArticleEvidence>> bySource) {
    SortedMap<String, List<ArticleEvidence>> byArticle = new TreeMap<>();
    bySource.values().stream()
        .flatMap(List::stream)
        .forEach(article -> byArticle.put(article.id(), List.of(article)));
    List<DictionaryScore> scores = new ArrayList<>();
    for (StudyDictionary dictionary : dictionaries) {
      if (dictionary.poles().given()) {
        scores.addAll(rows(dictionary, "article", byArticle));
        scores.addAll(rows(dictionary, "source", bySource));
      }
    }
    return scores;
  }

  private List<DictionaryScore> rows(
      StudyDictionary dictionary, String unit, SortedMap<String, List<ArticleEvidence>> groups) {
    return workers
        .map(
            List.copyOf(groups.entrySet()),
            group -> rows(dictionary, unit, group.getKey(), group.getValue()))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<DictionaryScore> rows(
      StudyDictionary dictionary, String unit, String subject, List<ArticleEvidence> articles) {
    PoleSample sample = new PoleSample(articles, dictionary.poles());
    // An only article's interval is the article's own, whatever it is printed for.
    String stream = articles.size() == 1 ? articles.get(0).id() : subject;
    double[][] draws =
        bootstrap.resample(
            "dictionary|" + dictionary.name() + "|" + stream, PoleSample.MEASURES, sample::draw);
    PoleSample.Counts counts = sample.counts();
    List<DictionaryScore> rows = new ArrayList<>();
    for (int group = 0; group < PoleSample.GROUPS; group++) {
      String withheld = withheld(sample.matched(group));
      boolean shown = withheld.isEmpty();
      double net = shown ? counts.net(group) : Double.NaN;
      double balance = shown ? counts.balance(group) : Double.NaN;
      rows.add(
          new DictionaryScore(
              dictionary.name(),
              unit,
              subject,
              group == 0 ? DictionaryScore.ALL : PoleSample.VOICES.get(group - 1).label(),
              counts.negative(group),
              counts.positive(group),
              counts.tokens(),
              present(net),
              interval(net, draws[group]),
              present(balance),
              interval(balance, draws[PoleSample.GROUPS + group]),
              withheld));
    }
    return rows;
  }

  private String withheld(int sentences) {
    return sentences < settings.minCueSentences()
        ? "matches of its poles in fewer than " + settings.minCueSentences() + " sentences"
        : "";
  }

  private static OptionalDouble present(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private Optional<Interval> interval(double value, double[] draws) {
    return Double.isFinite(value) ? bootstrap.intervalWithWidth(draws) : Optional.empty();
  }
}
