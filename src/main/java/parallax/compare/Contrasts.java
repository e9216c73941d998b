package parallax.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

  /** Sources times frames whose draws are in memory at once, 80 kB each. */
  private static final int MOST_SIDES = 1000;

  private static final Comparator<Contrast> ORDER =
      Comparator.comparing(Contrast::sourceA)
          .thenComparing(Contrast::sourceB)
          .thenComparing(Contrast::measure);

  private final Bootstrap bootstrap;
  private final List<Measure> others;
  private final List<String> frames;
  private final Workers workers;

  /** Contrasts in stance and all frames of a study. */
  public Contrasts(List<Frame> frames, StudySettings settings) {
    this.workers = Workers.NONE;
    this.bootstrap = new Bootstrap(settings);
    this.others = List.of(Measure.stance());
    this.frames = frames.stream().map(Frame::name).toList();
  }

  /** Contrasts in everything a study measures, its dictionaries included. */
  public Contrasts(Study study) {
    this(study, Workers.NONE);
  }

  /** As above, with the work spread over threads. */
  public Contrasts(Study study, Workers workers) {
    this.workers = workers;
    this.bootstrap = new Bootstrap(study.settings());
    this.others = Measure.besidesFrames(study);
    this.frames = study.allFrames().stream().map(Frame::name).toList();
  }

  /**
   * One source in one measure: all that a contrast with another source needs. Some kilobytes,
   * however many articles it was made of, and serialisable, so that sources can be contrasted
   * elsewhere than where they were sampled.
   */
  public static final class Side implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int articles;

    /** Not a number if it cannot be measured. */
    private final double value;

    /** The measure in every draw. */
    private final double[] draws;

    private Side(Sample sample, double[] draws) {
      this.articles = sample.size();
      this.value = sample.measurable() ? sample.value() : Double.NaN;
      this.draws = draws;
    }

    private boolean measurable() {
      return articles > 0;
    }
  }

  /**
   * Contrasts, and what the same draws say of each source alone.
   *
   * @param contrasts in order of the first source, the second source and the measure, by name
   * @param rates of frames, in order of source and the codebook
   */
  record WithRates(List<Contrast> contrasts, List<SourceFrame> rates) {}

  /**
   * The contrasts in order of the first source, the second source and the measure, by name.
   *
   * @param bySource the articles of each source
   */
  public List<Contrast> of(SortedMap<String, List<ArticleEvidence>> bySource) {
    return withRates(bySource).contrasts();
  }

  /** The contrasts with the rates of frames. */
  WithRates withRates(SortedMap<String, List<ArticleEvidence>> bySource) {
    List<Source> sources = new ArrayList<>();
    bySource.forEach((name, articles) -> sources.add(new Source(name, articles)));
    List<Contrast> all = new ArrayList<>();
    // Measure by measure, so that only the draws of a few are in memory.
    for (Measure measure : others) {
      all.addAll(
          contrasts(
              measure.name(),
              sources,
              workers.map(sources, s -> side(measure, s.name(), s.articles()))));
    }
    List<List<SourceFrame>> rates = new ArrayList<>();
    sources.forEach(source -> rates.add(new ArrayList<>()));
    int atOnce = Math.max(1, MOST_SIDES / Math.max(1, sources.size()));
    for (int from = 0; from < frames.size(); from += atOnce) {
      List<String> some = frames.subList(from, Math.min(frames.size(), from + atOnce));
      List<InFrames> drawn = workers.map(sources, s -> inFrames(some, s.name(), s.articles()));
      for (int frame = 0; frame < some.size(); frame++) {
        all.addAll(contrasts(some.get(frame), sources, sides(drawn, frame)));
      }
      for (int source = 0; source < drawn.size(); source++) {
        rates.get(source).addAll(drawn.get(source).rates());
      }
    }
    all.sort(ORDER);
    return new WithRates(all, rates.stream().flatMap(List::stream).toList());
  }

  private static List<Side> sides(List<InFrames> drawn, int frame) {
    return drawn.stream().map(source -> source.sides().get(frame)).toList();
  }

  private record Source(String name, List<ArticleEvidence> articles) {}

  /** One source in some frames: what contrasts need, and what it is alone. */
  private record InFrames(List<Side> sides, List<SourceFrame> rates) {}

  /** One source in every measure, by the measure's name. */
  public SortedMap<String, Side> sides(String source, List<ArticleEvidence> articles) {
    SortedMap<String, Side> sides = new TreeMap<>();
    others.forEach(measure -> sides.put(measure.name(), side(measure, source, articles)));
    List<Side> ofFrames = inFrames(frames, source, articles).sides();
    for (int frame = 0; frame < frames.size(); frame++) {
      sides.put(frames.get(frame), ofFrames.get(frame));
    }
    return sides;
  }

  private InFrames inFrames(List<String> some, String source, List<ArticleEvidence> articles) {
    FrameSample sample = new FrameSample(articles, some);
    double[][] draws = bootstrap.resample(source, some.size(), sample::draw);
    List<Side> sides = new ArrayList<>();
    for (int frame = 0; frame < draws.length; frame++) {
      sides.add(new Side(sample.of(frame), draws[frame]));
    }
    return new InFrames(sides, SourceFrames.rows(bootstrap, source, articles, some, sample, draws));
  }

  private Side side(Measure measure, String source, List<ArticleEvidence> articles) {
    Sample sample = measure.sample().apply(articles);
    return new Side(
        sample, sample.measurable() ? bootstrap.resample(source, sample) : new double[0]);
  }

  /** Every pair in one measure; the sides are those of the sources in their order. */
  private List<Contrast> contrasts(String measure, List<Source> sources, List<Side> sides) {
    return workers
        .map(
            IntStream.range(0, sources.size()).boxed().toList(),
            a ->
                IntStream.range(a + 1, sources.size())
                    .mapToObj(
                        b ->
                            contrast(
                                measure,
                                sources.get(a).name(),
                                sides.get(a),
                                sources.get(b).name(),
                                sides.get(b)))
                    .toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Two sources in one measure.
   *
   * @param measure its name
   * @param a the source that comes first by name
   * @param first its side of that measure
   * @param b the other
   * @param second its side of the same measure
   */
  public Contrast contrast(String measure, String a, Side first, String b, Side second) {
    if (!first.measurable() || !second.measurable()) {
      return new Contrast(
          a,
          b,
          measure,
          OptionalDouble.empty(),
          Optional.empty(),
          first.articles,
          second.articles,
          "withheld: " + unmeasured(a, b, first, second));
    }
    return new Contrast(
        a,
        b,
        measure,
        OptionalDouble.of(first.value - second.value),
        bootstrap.intervalWithWidth(differences(first.draws, second.draws)),
        first.articles,
        second.articles,
        note(a, b, first.articles, second.articles));
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
