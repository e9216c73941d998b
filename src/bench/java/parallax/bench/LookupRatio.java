package parallax.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link LookupBenchmark} and prints how many times faster the automaton is. */
public final class LookupRatio {
  private LookupRatio() {}

  /** Measures the automaton, warm and made anew, the loop and Lucene, each in a fresh machine. */
  public static void main(String[] args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(LookupBenchmark.class.getSimpleName())
            .forks(1)
            .jvmArgs("-Xmx1g")
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double loop = score(results, "loop");
    double lucene = score(results, "lucene");
    double warm = score(results, "automaton");
    double anew = score(results, "automatonMadeAnew");
    System.out.printf(
        Locale.ROOT,
        "automaton %.1f million tokens a second; loop : automaton = %.0f : 1, made anew %.0f : 1;"
            + " Lucene : automaton = %.0f : 1, made anew %.1f : 1%n",
        1000 / warm,
        loop / warm,
        loop / anew,
        lucene / warm,
        lucene / anew);
  }

  private static double score(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }
}
