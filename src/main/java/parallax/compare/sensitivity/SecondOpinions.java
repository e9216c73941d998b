package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Second opinions beside the stances that count: one row per article, per source and per pair of
 * sources. They are no universe of the crossed ones: a categoriser is no decision of the measuring.
 */
public final class SecondOpinions {
  /** What varies, as written in sensitivity.csv. */
  public static final String DIMENSION = "categoriser";

  private static final String NAME = "document categoriser";
  private static final Comparator<Robustness> ORDER =
      Comparator.comparing(Robustness::subject)
          .thenComparing(Robustness::against)
          .thenComparing(Robustness::dimension);

  private final SortedMap<String, Means> sources = new TreeMap<>();

  /** Sums over the articles of a source that have both stances. */
  private static final class Means {
    private double stances;
    private double opinions;
    private int articles;

    private double stance() {
      return stances / articles;
    }

    private double opinion() {
      return opinions / articles;
    }
  }

  /**
   * Takes the second opinion on an article.
   *
   * @param rows what else is said of its sign
   * @param stance that counts; empty if it was withheld
   * @param opinion empty if there is none
   * @return the rows with one more, in order of their dimensions; the rows alone if a stance is
   *     missing
   */
  public List<Robustness> beside(
      List<Robustness> rows,
      String id,
      String source,
      OptionalDouble stance,
      OptionalDouble opinion) {
    if (stance.isEmpty() || opinion.isEmpty()) {
      return rows;
    }
    Means means = sources.computeIfAbsent(source, s -> new Means());
    means.stances += stance.getAsDouble();
    means.opinions += opinion.getAsDouble();
    means.articles++;
    List<Robustness> all = new ArrayList<>(rows);
    row("article", id, Robustness.ZERO, stance.getAsDouble(), opinion.getAsDouble())
        .ifPresent(all::add);
    all.sort(ORDER);
    return all;
  }

  /** The rows of sources and pairs with the second opinions over the articles taken so far. */
  public List<Robustness> besideSources(List<Robustness> rows) {
    List<Robustness> all = new ArrayList<>(rows);
    sources.forEach(
        (source, means) -> {
          row("source", source, Robustness.ZERO, means.stance(), means.opinion())
              .ifPresent(all::add);
          sources
              .tailMap(source + "\0")
              .forEach(
                  (other, against) ->
                      row(
                              "source",
                              source,
                              other,
                              means.stance() - against.stance(),
                              means.opinion() - against.opinion())
                          .ifPresent(all::add));
        });
    all.sort(ORDER);
    return all;
  }

  private static Optional<Robustness> row(
      String unit, String subject, String against, double value, double opinion) {
    Tally tally = new Tally(DIMENSION, value, true);
    tally.add(NAME, opinion);
    return tally.result(unit, subject, against);
  }
}
