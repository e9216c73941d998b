package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.frame.FrameScores;
import parallax.study.Study;

/**
 * How far signs and orders of stances hang on single decisions, as a multiverse (Steegen et al.
 * 2016; Pipal et al. 2022): negation, voice and weights on or off, crossed with each lexicon, frame
 * and entry left out. Relevance of sentences and withholding of scores stay as they were.
 *
 * <p>Takes articles one by one and keeps sums per source alone.
 */
public final class Sensitivity {
  private static final String ARTICLE = "article";
  private static final String SOURCE = "source";

  private final CueReader reader;
  private final SortedMap<String, SourceUniverses> sources = new TreeMap<>();

  /** Sensitivity of one study's scores. */
  public Sensitivity(Study study) {
    this.reader = new CueReader(study.lexicons());
  }

  /**
   * Takes an article and judges the sign of its stance.
   *
   * @return one row per dimension, in order of its name; empty if the stance was withheld
   */
  public List<Robustness> add(String id, String source, FrameScores scores) {
    if (scores.score().stance().isEmpty()) {
      return List.of();
    }
    Universes universes = Universes.of(reader.read(scores));
    sources.computeIfAbsent(source, s -> new SourceUniverses()).add(universes);
    return Verdicts.sign(universes).of(ARTICLE, id, Robustness.ZERO);
  }

  /**
   * Judges the sign of every source's stance and the order of every pair, over the articles taken
   * so far.
   *
   * @return rows in order of subject, what it is told against, and dimension
   */
  public List<Robustness> ofSources() {
    SortedMap<String, Universes> means = means();
    List<Robustness> rows = new ArrayList<>();
    means.forEach(
        (source, universes) -> {
          rows.addAll(sign(source, universes));
          // Strictly after the source: every pair once, the first by name as the subject.
          means
              .tailMap(source + "\0")
              .forEach((other, others) -> rows.addAll(order(source, universes, other, others)));
        });
    rows.sort(Comparator.comparing(Robustness::subject).thenComparing(Robustness::against));
    return rows;
  }

  /** The mean over the articles taken so far of every source that has a stance. */
  public SortedMap<String, Universes> means() {
    SortedMap<String, Universes> means = new TreeMap<>();
    sources.forEach((source, universes) -> means.put(source, universes.mean()));
    return means;
  }

  /** Judges the sign of a source's stance; in order of dimension. */
  public static List<Robustness> sign(String source, Universes mean) {
    return Verdicts.sign(mean).of(SOURCE, source, Robustness.ZERO);
  }

  /**
   * Judges the order of two sources' stances; in order of dimension.
   *
   * @param source the one that comes first by name
   */
  public static List<Robustness> order(
      String source, Universes mean, String other, Universes otherMean) {
    return Verdicts.order(mean, otherMean).of(SOURCE, source, other);
  }
}
