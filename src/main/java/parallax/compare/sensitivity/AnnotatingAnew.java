package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What cleaning and the annotator do to signs and orders: whole runs side by side, of which the
 * first is the one that counts. Stances that were withheld in a run are left out of its
 * comparisons.
 */
public final class AnnotatingAnew {
  private static final Comparator<Robustness> ORDER =
      Comparator.comparing(Robustness::unit)
          .thenComparing(Robustness::subject)
          .thenComparing(Robustness::against)
          .thenComparing(Robustness::dimension);

  private final Map<Run, Stances> runs = new LinkedHashMap<>();

  /**
   * One whole run.
   *
   * @param cleaning whether pages were cleaned
   * @param annotator its name
   */
  public record Run(boolean cleaning, String annotator) {
    private String told() {
      return annotator + (cleaning ? ", cleaned" : ", pages as they are");
    }
  }

  /** The stances of one run by article, and by source as means. */
  private static final class Stances {
    private final SortedMap<String, Double> byArticle = new TreeMap<>();
    private final SortedMap<String, List<Double>> bySource = new TreeMap<>();

    private SortedMap<String, Double> means() {
      SortedMap<String, Double> means = new TreeMap<>();
      bySource.forEach(
          (source, stances) ->
              means.put(
                  source, stances.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
      return means;
    }
  }

  /** Takes the stance of one article in one run; the first run is what the others are held to. */
  public void add(Run run, String id, String source, OptionalDouble stance) {
    Stances stances = runs.computeIfAbsent(run, r -> new Stances());
    if (stance.isPresent()) {
      stances.byArticle.put(id, stance.getAsDouble());
      stances.bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(stance.getAsDouble());
    }
  }

  /**
   * Signs of articles and sources and orders of sources over the runs, by dimension: annotator,
   * cleaning, and all.
   */
  public List<Robustness> rows() {
    SortedMap<String, SortedMap<Run, Double>> articles = new TreeMap<>();
    SortedMap<String, SortedMap<Run, Double>> sources = new TreeMap<>();
    runs.forEach(
        (run, stances) -> {
          collect(run, stances.byArticle, articles);
          collect(run, stances.means(), sources);
        });
    List<Robustness> rows = new ArrayList<>();
    articles.forEach((id, byRun) -> judge("article", id, Robustness.ZERO, byRun, rows));
    sources.forEach(
        (source, byRun) -> {
          judge("source", source, Robustness.ZERO, byRun, rows);
          sources
              .tailMap(source + "\0")
              .forEach((other, b) -> judge("source", source, other, differences(byRun, b), rows));
        });
    rows.sort(ORDER);
    return rows;
  }

  private static void collect(
      Run run, SortedMap<String, Double> stances, SortedMap<String, SortedMap<Run, Double>> into) {
    stances.forEach(
        (subject, stance) ->
            into.computeIfAbsent(subject, s -> new TreeMap<>(Comparator.comparing(Run::told)))
                .put(run, stance));
  }

  private static SortedMap<Run, Double> differences(
      SortedMap<Run, Double> a, SortedMap<Run, Double> b) {
    SortedMap<Run, Double> differences = new TreeMap<>(Comparator.comparing(Run::told));
    a.forEach(
        (run, stance) -> {
          if (b.containsKey(run)) {
            differences.put(run, stance - b.get(run));
          }
        });
    return differences;
  }

  private void judge(
      String unit,
      String subject,
      String against,
      SortedMap<Run, Double> byRun,
      List<Robustness> rows) {
    Run first = runs.keySet().iterator().next();
    if (!byRun.containsKey(first)) {
      return;
    }
    Tally all = new Tally("all", byRun.get(first), true);
    Tally annotator = new Tally("annotator", byRun.get(first), true);
    Tally cleaning = new Tally("cleaning", byRun.get(first), true);
    byRun.forEach(
        (run, value) -> {
          if (!run.equals(first)) {
            all.add(run.told(), value);
          }
          if (run.cleaning() == first.cleaning() && !run.equals(first)) {
            annotator.add(run.told(), value);
          }
          if (run.annotator().equals(first.annotator()) && !run.equals(first)) {
            cleaning.add(run.told(), value);
          }
        });
    for (Tally tally : List.of(all, annotator, cleaning)) {
      tally.result(unit, subject, against).ifPresent(rows::add);
    }
  }
}
