package parallax.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parallax.compare.Interval;
import parallax.corpus.Problem;
import parallax.csv.TableException;

/** Measures the tables of a run against articles that people annotated. */
@FunctionalInterface
public interface Validation {
  /** For a corpus nobody annotated. */
  Validation NONE = tables -> List.of();

  /**
   * One figure.
   *
   * @param measure what is measured
   * @param value between 0 and 1 unless the note says otherwise; NaN is not allowed
   * @param interval around it; empty where there is none
   * @param note counts and parts behind it
   */
  record Result(String measure, double value, Optional<Interval> interval, String note) {
    /** As cells of validation.csv. */
    List<Object> cells() {
      return List.of(
          measure, value, interval.map(Interval::low), interval.map(Interval::high), note);
    }
  }

  /**
   * The figures in a fixed order.
   *
   * @param tables folder with the tables of the articles
   * @throws parallax.csv.TableException if the annotations cannot be used
   */
  List<Result> of(Path tables);

  /** What is told when the annotations cannot be used. */
  static Problem unusable(TableException fault) {
    return new Problem(
        "gold", "validate", Problem.Severity.WARNING, "not validated: " + fault.getMessage());
  }
}
