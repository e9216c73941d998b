package parallax.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.compare.ScaleSample.Reading;
import parallax.study.StudySettings;

/**
 * Stances on every scale, from what the author conveys and from face value, with intervals. What
 * the author conveys on the mean scale is the stance itself; articles.csv, sources.csv and
 * contrasts.csv hold it, and it is left out here.
 *
 * <p>One object serves one run: it remembers its draws by source.
 */
public final class StanceScales {
  private final Bootstrap bootstrap;

  /** Sources of several articles, which both rows and contrasts need. */
  private final Map<String, Side> sources = new TreeMap<>();

  /** Scales with a study's seed, resamples and confidence. */
  public StanceScales(StudySettings settings) {
    this.bootstrap = new Bootstrap(settings);
  }

  /** Articles in order of id, then sources in order of name; only those that have a stance. */
  public List<ScaledStance> of(SortedMap<String, List<ArticleEvidence>> bySource) {
    SortedMap<String, List<ArticleEvidence>> byArticle = new TreeMap<>();
    bySource.values().stream()
        .flatMap(List::stream)
        .forEach(article -> byArticle.put(article.id(), List.of(article)));
    return Stream.concat(
            rows("article", scored(byArticle)).stream(), rows("source", scored(bySource)).stream())
        .toList();
  }

  /** Every pair of sources that have a stance, in order of names, direction and scale. */
  public List<ScaleContrast> contrasts(SortedMap<String, List<ArticleEvidence>> bySource) {
    SortedMap<String, Side> sides = new TreeMap<>();
    bySource.forEach(
        (source, articles) -> side(source, articles).ifPresent(side -> sides.put(source, side)));
    List<ScaleContrast> contrasts = new ArrayList<>();
    sides.forEach(
        (a, own) ->
            sides
                .tailMap(a + "\0")
                .forEach((b, other) -> contrasts.addAll(contrasts(a, own, b, other))));
    return contrasts;
  }

  /**
   * One article or source on every scale: all that its rows and its contrasts need. Serialisable,
   * so that sources can be contrasted elsewhere than where they were sampled.
   */
  public static final class Side implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int articles;

    /** By reading, in the order of {@link ScaleSample#READINGS}; NaN where there is none. */
    private final double[] values;

    /** The same of every draw. */
    private final double[][] draws;

    private Side(int articles, double[] values, double[][] draws) {
      this.articles = articles;
      this.values = values;
      this.draws = draws;
    }
  }

  /** A source on every scale; empty if it has no stance. */
  public Optional<Side> side(String source, List<ArticleEvidence> articles) {
    List<ArticleEvidence> own = scored(articles);
    return own.isEmpty() ? Optional.empty() : Optional.of(side(source, new ScaleSample(own), own));
  }

  private static SortedMap<String, List<ArticleEvidence>> scored(
      SortedMap<String, List<ArticleEvidence>> groups) {
    SortedMap<String, List<ArticleEvidence>> scored = new TreeMap<>();
    groups.forEach(
        (name, articles) -> {
          List<ArticleEvidence> own = scored(articles);
          if (!own.isEmpty()) {
            scored.put(name, own);
          }
        });
    return scored;
  }

  private static List<ArticleEvidence> scored(List<ArticleEvidence> articles) {
    return articles.stream().filter(a -> a.score().stance().isPresent()).toList();
  }

  private Side side(String subject, ScaleSample sample, List<ArticleEvidence> articles) {
    // An only article's interval is the article's own, whatever it is printed for.
    return articles.size() == 1
        ? drawn(articles.get(0).id(), sample)
        : sources.computeIfAbsent(subject, source -> drawn(source, sample));
  }

  private Side drawn(String stream, ScaleSample sample) {
    return new Side(
        sample.size(),
        sample.values(),
        bootstrap.resample("scales|" + stream, ScaleSample.READINGS.size(), sample::draw));
  }

  private List<ScaledStance> rows(String unit, SortedMap<String, List<ArticleEvidence>> groups) {
    List<ScaledStance> rows = new ArrayList<>();
    groups.forEach((subject, articles) -> rows.addAll(rows(unit, subject, articles)));
    return rows;
  }

  private List<ScaledStance> rows(String unit, String subject, List<ArticleEvidence> articles) {
    ScaleSample sample = new ScaleSample(articles);
    Side side = side(subject, sample, articles);
    double[] values = side.values;
    List<ScaledStance> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Reading reading = ScaleSample.READINGS.get(i);
      rows.add(
          new ScaledStance(
              unit,
              subject,
              reading.direction(),
              reading.scale(),
              present(values[i]),
              interval(values[i], side.draws[i]),
              sample.sentences(reading, 1),
              sample.sentences(reading, 0),
              sample.sentences(reading, -1),
              articles.size(),
              unit.equals("source") ? note(sample) : ""));
    }
    return rows;
  }

  private static String note(ScaleSample sample) {
    return sample.drawn() == Sample.Drawn.SENTENCES
        ? "one article: the interval speaks of the article, not of the source"
        : "";
  }

  /**
   * Two sources on every scale, in order of direction and scale.
   *
   * @param a the source that comes first by name
   * @param own its side
   */
  public List<ScaleContrast> contrasts(String a, Side own, String b, Side other) {
    List<ScaleContrast> contrasts = new ArrayList<>();
    for (int i = 0; i < own.values.length; i++) {
      Reading reading = ScaleSample.READINGS.get(i);
      double difference = own.values[i] - other.values[i];
      contrasts.add(
          new ScaleContrast(
              a,
              b,
              reading.direction(),
              reading.scale(),
              present(difference),
              interval(difference, Contrasts.differences(own.draws[i], other.draws[i])),
              own.articles,
              other.articles,
              Contrasts.note(a, b, own.articles, other.articles)));
    }
    return contrasts;
  }

  private static OptionalDouble present(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private Optional<Interval> interval(double value, double[] draws) {
    return Double.isNaN(value) ? Optional.empty() : bootstrap.interval(draws);
  }
}
