package parallax.compare.sensitivity;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The mean over a source's articles in every universe, added up article by article so that none has
 * to be kept.
 */
final class SourceUniverses {
  private final double[] sums = new double[Scoring.ALL.size()];

  /** By how much the sums change without something. */
  private final SortedMap<Omission, double[]> changes = new TreeMap<>();

  private int articles;

  void add(Universes article) {
    articles++;
    for (int scoring = 0; scoring < sums.length; scoring++) {
      sums[scoring] += article.base(scoring);
    }
    for (Omission omission : article.omissions()) {
      double[] change = changes.computeIfAbsent(omission, o -> new double[sums.length]);
      for (int scoring = 0; scoring < sums.length; scoring++) {
        change[scoring] += article.without(omission, scoring) - article.base(scoring);
      }
    }
  }

  /** The means; at least one article must have been added. */
  Universes mean() {
    SortedMap<Omission, double[]> without = new TreeMap<>();
    changes.forEach((omission, change) -> without.put(omission, mean(change)));
    return new Universes(mean(new double[sums.length]), without);
  }

  private double[] mean(double[] change) {
    double[] mean = new double[sums.length];
    for (int scoring = 0; scoring < sums.length; scoring++) {
      mean[scoring] = (sums[scoring] + change[scoring]) / articles;
    }
    return mean;
  }
}
