package parallax.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import parallax.compare.ScaleSample.Reading;
import parallax.study.StudySettings;

/**
 * Stances on every scale, from what the author conveys and from face value, with intervals. What
 * the author conveys on the mean scale is the stance itself; articles.csv, sources.csv and
 * contrasts.csv hold it, and it is left out here.
 *
 * <p>One object serves one run: it remembers the draws of sources, if these are not too many.
 */
public final class StanceScales {
  /** Sources times readings whose draws are in memory at once, 80 kB each. */
  private static final int MOST_SIDES = 1000;

  private final Bootstrap bootstrap;
  private final Workers workers;

  /** Sources of several articles, which both rows and contrasts need. */
  private final Map<String, Side> remembered = new ConcurrentHashMap<>();

  /** Scales with a study's seed, resamples and confidence. */
  public StanceScales(StudySettings settings) {
    this(settings, Workers.NONE);
  }

  /** As above, with the work spread over threads. */
  public StanceScales(StudySettings settings, Workers workers) {
    this.bootstrap = new Bootstrap(settings);
    this.workers = workers;
  }

  /** An article or a source, with articles that have a stance, at least one. */
  private record Subject(String unit, String name, List<ArticleEvidence> articles) {}

  /** Articles in order of id, then sources in order of name; only those that have a stance. */
  public List<ScaledStance> of(SortedMap<String, List<ArticleEvidence>> bySource) {
    SortedMap<String, List<ArticleEvidence>> byArticle = new TreeMap<>();
    bySource.values().stream()
        .flatMap(List::stream)
        .forEach(article -> byArticle.put(article.id(), List.of(article)));
    List<Subject> subjects = subjects("article", byArticle);
    subjects.addAll(subjects("source", bySource));
    return workers.map(subjects, this::rows).stream().flatMap(List::stream).toList();
  }

  private static List<Subject> subjects(
      String unit, SortedMap<String, List<ArticleEvidence>> groups) {
    List<Subject> subjects = new ArrayList<>();
    groups.forEach(
        (name, articles) -> {
          List<ArticleEvidence> own = scored(articles);
          if (!own.isEmpty()) {
            subjects.add(new Subject(unit, name, own));
          }
        });
    return subjects;
  }

  /** Every pair of sources that have a stance, in order of names, direction and scale. */
  public List<ScaleContrast> contrasts(SortedMap<String, List<ArticleEvidence>> bySource) {
    List<Subject> sources = subjects("source", bySource);
    int readings = ScaleSample.READINGS.size();
    int atOnce = Math.min(readings, Math.max(1, MOST_SIDES / Math.max(1, sources.size())));
    List<List<ScaleContrast>> byPair = new ArrayList<>();
    for (int from = 0; from < readings; from += atOnce) {
      int first = from;
      int end = Math.min(readings, from + atOnce);
      List<Side> sides =
          workers.map(
              sources,
              s -> side(s.name(), new ScaleSample(s.articles()), s.articles()).only(first, end));
      List<List<ScaleContrast>> some =
          workers
              .map(
                  IntStream.range(0, sources.size()).boxed().toList(),
                  a -> contrasts(a, sources, sides, first, end))
              .stream()
              .flatMap(List::stream)
              .toList();
      if (byPair.isEmpty()) {
        some.forEach(pair -> byPair.add(new ArrayList<>()));
      }
      for (int pair = 0; pair < some.size(); pair++) {
        byPair.get(pair).addAll(some.get(pair));
      }
    }
    return byPair.stream().flatMap(List::stream).toList();
  }

  private List<List<ScaleContrast>> contrasts(
      int a, List<Subject> sources, List<Side> sides, int first, int end) {
    List<List<ScaleContrast>> pairs = new ArrayList<>();
    for (int b = a + 1; b < sources.size(); b++) {
      pairs.add(
          contrasts(
              sources.get(a).name(),
              sides.get(a),
              sources.get(b).name(),
              sides.get(b),
              first,
              end));
    }
    return pairs;
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

    /** Without the draws of other readings, which need not stay in memory. */
    private Side only(int from, int to) {
      double[][] some = new double[draws.length][];
      System.arraycopy(draws, from, some, from, to - from);
      return new Side(articles, values, some);
    }
  }

  /** A source on every scale; empty if it has no stance. */
  public Optional<Side> side(String source, List<ArticleEvidence> articles) {
    List<ArticleEvidence> own = scored(articles);
    return own.isEmpty() ? Optional.empty() : Optional.of(side(source, new ScaleSample(own), own));
  }

  private static List<ArticleEvidence> scored(List<ArticleEvidence> articles) {
    return articles.stream().filter(a -> a.score().stance().isPresent()).toList();
  }

  private Side side(String subject, ScaleSample sample, List<ArticleEvidence> articles) {
    // An only article's interval is the article's own, whatever it is printed for.
    if (articles.size() == 1) {
      return drawn(articles.get(0).id(), sample);
    }
    Side known = remembered.get(subject);
    if (known != null) {
      return known;
    }
    Side drawn = drawn(subject, sample);
    if (remembered.size() * ScaleSample.READINGS.size() < MOST_SIDES) {
      remembered.put(subject, drawn);
    }
    return drawn;
  }

  private Side drawn(String stream, ScaleSample sample) {
    return new Side(
        sample.size(),
        sample.values(),
        bootstrap.resample("scales|" + stream, ScaleSample.READINGS.size(), sample::draw));
  }

  private List<ScaledStance> rows(Subject subject) {
    ScaleSample sample = new ScaleSample(subject.articles());
    Side side = side(subject.name(), sample, subject.articles());
    double[] values = side.values;
    List<ScaledStance> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Reading reading = ScaleSample.READINGS.get(i);
      rows.add(
          new ScaledStance(
              subject.unit(),
              subject.name(),
              reading.direction(),
              reading.scale(),
              present(values[i]),
              interval(values[i], side.draws[i]),
              sample.sentences(reading, 1),
              sample.sentences(reading, 0),
              sample.sentences(reading, -1),
              subject.articles().size(),
              subject.unit().equals("source") ? note(sample) : ""));
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
    return contrasts(a, own, b, other, 0, own.values.length);
  }

  private List<ScaleContrast> contrasts(
      String a, Side own, String b, Side other, int first, int end) {
    List<ScaleContrast> contrasts = new ArrayList<>();
    for (int i = first; i < end; i++) {
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
    return Double.isNaN(value) ? Optional.empty() : bootstrap.intervalWithWidth(draws);
  }
}
