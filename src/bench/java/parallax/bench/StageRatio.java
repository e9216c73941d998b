package parallax.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link StageBenchmark} and prints how many times faster the quantity stage is. */
public final class StageRatio {
  private StageRatio() {}

  /**
   * Measures both stages one after the other in fresh machines of the same settings.
   *
   * @param args the corpus folder and the study folder
   */
  public static void main(String[] args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(StageBenchmark.class.getSimpleName())
            .param("corpus", args[0])
            .param("study", args[1])
            .forks(1)
            .jvmArgs("-Xmx2g")
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(5))
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double annotation = score(results, "annotate");
    double quantities = score(results, "quantities");
    System.out.printf(
        Locale.ROOT,
        "quantity stage : annotation stage = 1 : %.0f (%.1f ms and %.1f ms a pass)%n",
        annotation / quantities,
        quantities,
        annotation);
  }

  private static double score(Collection<RunResult> results, String stage) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + stage))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }
}
