package parallax.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import parallax.Batch;
import parallax.corpus.Corpus;
import parallax.corpus.Problem;

/** Watches a run: progress on a terminal, events in a log. */
final class RunWatch implements AutoCloseable {
  private Progress progress;
  private final RunLog log;
  private int total;
  private int analysed;
  private int failed;

  RunWatch(Progress progress, RunLog log) {
    this.progress = progress;
    this.log = log;
  }

  /**
   * Does the run and tells its end, whatever that is.
   *
   * @param told what is known at its beginning
   * @return the run's exit code
   * @throws Exception that of the run
   */
  int over(Map<String, Object> told, Callable<Integer> run) throws Exception {
    log.write("run_started", told);
    try {
      int code = run.call();
      end(code == ExitCode.FINE ? "finished" : "finished_with_errors", Map.of("exit_code", code));
      return code;
    } catch (Exception e) {
      String outcome = Interruption.isBehind(e) ? "interrupted" : "failed";
      end(outcome, Map.of("message", String.valueOf(e.getMessage())));
      throw e;
    }
  }

  private void end(String outcome, Map<String, Object> more) {
    Map<String, Object> fields = new TreeMap<>(more);
    fields.put("outcome", outcome);
    fields.put("analysed", analysed);
    fields.put("left_out", failed);
    log.write("run_ended", fields);
  }

  /** What is being done now. */
  void stage(String name) {
    progress.stage(name);
    log.write("stage", Map.of("stage", name));
  }

  /** The corpus is open. */
  void opened(Corpus corpus) {
    total = corpus.entries().size();
    progress.expect(total);
    corpus.warnings().forEach(this::problem);
  }

  private void problem(Problem problem) {
    failed += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
    log.write("problem", fields(problem));
  }

  private static Map<String, Object> fields(Problem problem) {
    return Map.of(
        "file", problem.file(),
        "stage", problem.stage(),
        "severity", problem.severity().label(),
        "message", problem.message());
  }

  /** One more article is done, or left out. */
  void article(Batch.Outcome outcome) {
    Map<String, Object> fields = new TreeMap<>();
    String event = "article_done";
    if (outcome instanceof Batch.Failed left) {
      failed++;
      event = "article_failed";
      fields.putAll(fields(left.problem()));
    } else {
      analysed++;
      fields.put("file", outcome.entry().file());
    }
    fields.put("id", outcome.entry().id());
    fields.put("total", total);
    log.write(event, fields);
    progress.step();
  }

  /** Nothing had changed: an earlier run's results are put in place. */
  void taken(int articles) {
    analysed = articles;
    log.write("results_from_cache", Map.of("analysed", articles));
  }

  /** Clears the terminal for what is said at the end. */
  void finish() {
    progress.close();
    progress = new Progress.Silent();
  }

  @Override
  public void close() {
    finish();
    log.close();
  }
}
