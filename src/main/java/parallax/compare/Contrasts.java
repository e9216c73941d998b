package parallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.study.Frame;
import parallax.study.Study;
import parallax.study.StudySettings;

/**
 * Every pair of sources in every measure. A source is resampled over its articles and their
 * sentences; one with a single article over that article's sentences alone, and then the note says
 * that articles are compared and not sources.
 */
public final class Contrasts {
  /** Below this an interval over articles rests on too few to be taken at its word. */
  private static final int FEW_ARTICLES = 5;

  private static final Comparator<Contrast> ORDER =
      Comparator.comparing(Contrast::sourceA)
          .thenComparing(Contrast::sourceB)
          .thenComparing(Contrast::measure);

  private final Bootstrap bootstrap;
  private final List<Measure> measures;

  /** Contrasts in stance and all frames of a study. */
  public Contrasts(List<Frame> frames, StudySettings settings) {
    this.bootstrap = new Bootstrap(settings);
    this.measures = Measure.all(frames);
  }

  /** Contrasts in everything a study measures, its dictionaries included. */
  public Contrasts(Study study) {
    this.bootstrap = new Bootstrap(study.settings());
    this.measures = Measure.all(study);
  }

  /** One source in one measure. */
  private static final class Side {
    private final Sample sample;

    /** The measure in every draw; empty if it cannot be measured. */
    private final double[] draws;

    private Side(Sample sample, double[] draws) {
      this.sample = sample;
      this.draws = draws;
    }

    private boolean measurable() {
      return sample.measurable();
    }
  }

  /**
   * The contrasts in order of the first source, the second source and the measure, by name.
   *
   * @param bySource the articles of each source
   */
  public List<Contrast> of(SortedMap<String, List<ArticleEvidence>> bySource) {
    List<String> sources = List.copyOf(bySource.keySet());
    List<Contrast> all = new ArrayList<>();
    for (Measure measure : measures) {
      // Measure by measure, so that the draws of one measure only are in memory.
      Map<String, Side> sides = new TreeMap<>();
      bySource.forEach((source, articles) -> sides.put(source, side(measure, source, articles)));
      for (int a = 0; a < sources.size(); a++) {
        for (int b = a + 1; b < sources.size(); b++) {
          all.add(contrast(measure, sources.get(a), sources.get(b), sides));
        }
      }
    }
    all.sort(ORDER);
    return all;
  }

  private Side side(Measure measure, String source, List<ArticleEvidence> articles) {
    Sample sample = measure.sample().apply(articles);
    return new Side(
        sample, sample.measurable() ? bootstrap.resample(source, sample) : new double[0]);
  }

  private Contrast contrast(Measure measure, String a, String b, Map<String, Side> sides) {
    Side first = sides.get(a);
    Side second = sides.get(b);
    if (!first.measurable() || !second.measurable()) {
      return new Contrast(
          a,
          b,
          measure.name(),
          OptionalDouble.empty(),
          Optional.empty(),
          first.sample.size(),
          second.sample.size(),
          "withheld: " + unmeasured(a, b, first, second));
    }
    return new Contrast(
        a,
        b,
        measure.name(),
        OptionalDouble.of(first.sample.value() - second.sample.value()),
        bootstrap.interval(differences(first.draws, second.draws)),
        first.sample.size(),
        second.sample.size(),
        note(a, b, first.sample.size(), second.sample.size()));
  }

  /** Draw by draw. */
  static double[] differences(double[] first, double[] second) {
    double[] differences = new double[first.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = first[i] - second[i];
    }
    return differences;
  }

  private static String unmeasured(String a, String b, Side first, Side second) {
    List<String> names = new ArrayList<>();
    if (!first.measurable()) {
      names.add(a);
    }
    if (!second.measurable()) {
      names.add(b);
    }
    return "no measurable article of " + String.join(" and of ", names);
  }

  /** What an interval over so many articles of each source does not say. */
  static String note(String a, String b, int articlesA, int articlesB) {
    if (articlesA == 1 && articlesB == 1) {
      return "compares two articles, not two sources: one article each; interval over sentences";
    }
    if (articlesA == 1 || articlesB == 1) {
      return "one article of "
          + (articlesA == 1 ? a : b)
          + ": the contrast is with that article, not with"
          + " the source";
    }
    return Math.min(articlesA, articlesB) < FEW_ARTICLES
        ? "few articles: the interval is rough"
        : "";
  }
}
