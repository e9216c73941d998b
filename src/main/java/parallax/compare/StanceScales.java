package parallax.compare;

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
    scored(bySource).forEach((source, articles) -> sides.put(source, side(source, articles)));
    List<ScaleContrast> contrasts = new ArrayList<>();
    sides.forEach(
        (a, own) ->
            sides
                .tailMap(a + "\0")
                .forEach((b, other) -> contrasts.addAll(contrasts(a, b, own, other))));
    return contrasts;
  }

  /** One source with its draws of every reading. */
  private static final class Side {
    private final ScaleSample sample;

    /** By reading, in the order of {@link ScaleSample#READINGS}. */
    private final double[][] draws;

    private Side(ScaleSample sample, double[][] draws) {
      this.sample = sample;
      this.draws = draws;
    }
  }

  private static SortedMap<String, List<ArticleEvidence>> scored(
      SortedMap<String, List<ArticleEvidence>> groups) {
    SortedMap<String, List<ArticleEvidence>> scored = new TreeMap<>();
    groups.forEach(
        (name, articles) -> {
          List<ArticleEvidence> own =
              articles.stream().filter(a -> a.score().stance().isPresent()).toList();
          if (!own.isEmpty()) {
            scored.put(name, own);
          }
        });
    return scored;
  }

  private Side side(String subject, List<ArticleEvidence> articles) {
    // An only article's interval is the article's own, whatever it is printed for.
    return articles.size() == 1
        ? drawn(articles.get(0).id(), articles)
        : sources.computeIfAbsent(subject, source -> drawn(source, articles));
  }

  private Side drawn(String stream, List<ArticleEvidence> articles) {
    ScaleSample sample = new ScaleSample(articles);
    return new Side(
        sample, bootstrap.resample("scales|" + stream, ScaleSample.READINGS.size(), sample::draw));
  }

  private List<ScaledStance> rows(String unit, SortedMap<String, List<ArticleEvidence>> groups) {
    List<ScaledStance> rows = new ArrayList<>();
    groups.forEach((subject, articles) -> rows.addAll(rows(unit, subject, articles)));
    return rows;
  }

  private List<ScaledStance> rows(String unit, String subject, List<ArticleEvidence> articles) {
    Side side = side(subject, articles);
    double[] values = side.sample.values();
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
              side.sample.sentences(reading, 1),
              side.sample.sentences(reading, 0),
              side.sample.sentences(reading, -1),
              articles.size(),
              unit.equals("source") ? note(side.sample) : ""));
    }
    return rows;
  }

  private static String note(ScaleSample sample) {
    return sample.drawn() == Sample.Drawn.SENTENCES
        ? "one article: the interval speaks of the article, not of the source"
        : "";
  }

  private List<ScaleContrast> contrasts(String a, String b, Side own, Side other) {
    double[] ofA = own.sample.values();
    double[] ofB = other.sample.values();
    List<ScaleContrast> contrasts = new ArrayList<>();
    for (int i = 0; i < ofA.length; i++) {
      Reading reading = ScaleSample.READINGS.get(i);
      double difference = ofA[i] - ofB[i];
      contrasts.add(
          new ScaleContrast(
              a,
              b,
              reading.direction(),
              reading.scale(),
              present(difference),
              interval(difference, Contrasts.differences(own.draws[i], other.draws[i])),
              own.sample.size(),
              other.sample.size(),
              Contrasts.note(a, b, own.sample.size(), other.sample.size())));
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
