package parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.Batch;
import parallax.corpus.Problem;

/**
 * The articles and records a command leaves out, told as they are met. An article that is analysed
 * several times is told of and counted once, with the fault it was left out for first.
 */
final class LeftOut {
  private final PrintWriter err;
  private final Set<String> articles = new TreeSet<>();
  private int records;

  /** Nothing is left out yet; what will be is told on {@code err}. */
  LeftOut(PrintWriter err) {
    this.err = err;
  }

  /** Tells what was odd about a corpus; counts the records that cannot be used. */
  void tell(List<Problem> warnings) {
    for (Problem problem : warnings) {
      records += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
      print(problem);
    }
  }

  /** Tells of an article, unless it was told of before. */
  void tell(Batch.Failed failed) {
    if (articles.add(failed.entry().id())) {
      print(failed.problem());
    }
  }

  private void print(Problem problem) {
    err.println(problem.severity().label() + ": " + problem.file() + ": " + problem.message());
  }

  /** How many articles and records were left out. */
  int count() {
    return records + articles.size();
  }
}
