package parallax.report;

import java.util.Comparator;
import java.util.List;
import parallax.corpus.Problem;

/** The problems of a run in the order of problems.csv. */
final class Problems {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::stage)
          .thenComparing(problem -> problem.severity().label())
          .thenComparing(Problem::message);

  private Problems() {}

  /** Sorted by all columns; what is said twice is said once. */
  static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().distinct().sorted(ORDER).toList();
  }
}
