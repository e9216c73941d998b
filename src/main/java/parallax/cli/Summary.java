package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.Batch;
import parallax.corpus.Problem;
import parallax.report.KeptResults;

/** What is said at the end of a run. */
final class Summary {
  private static final int SHOWN = 20;

  private final List<Problem> problems;
  private int analysed;
  private int withheld;

  /** A summary of a run that begins with the corpus reader's warnings. */
  Summary(List<Problem> warnings) {
    this.problems = new ArrayList<>(warnings);
  }

  /** Counts articles that an earlier run analysed. */
  void count(KeptResults.Counts counts) {
    analysed += counts.analysed();
    withheld += counts.withheld();
  }

  /** What was odd, and what went wrong. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What was counted so far. */
  KeptResults.Counts counts() {
    return new KeptResults.Counts(analysed, withheld);
  }

  void count(Batch.Outcome outcome) {
    if (outcome instanceof Batch.Analysed done) {
      analysed++;
      if (done.analysis().frames().score().stance().isEmpty()) {
        withheld++;
      }
    } else if (outcome instanceof Batch.Failed failed) {
      problems.add(failed.problem());
    }
  }

  /** How many articles were left out. */
  long failures() {
    return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
  }

  void print(PrintWriter err, Path output) {
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      err.println(problem.severity().label() + ": " + problem.file() + ": " + problem.message());
    }
    if (problems.size() > SHOWN) {
      err.println("… and " + (problems.size() - SHOWN) + " more in problems.csv");
    }
    err.println(
        String.format(
            Locale.ROOT,
            "%d articles analysed, %d left out, %d scores withheld; results in %s",
            analysed,
            failures(),
            withheld,
            output));
  }
}
