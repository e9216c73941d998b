package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import parallax.ClusterRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parallax spark}: many articles on many machines, tables in parts out. */
@Command(
    name = "spark",
    mixinStandardHelpOptions = true,
    description = {
      "Analyses articles on Apache Spark and writes the same tables in parts.",
      "Needs the build for Spark: make spark. docs/scale.md says how to run on a cluster."
    })
final class SparkCommand implements Callable<Integer> {
  /** Set by spark-submit. */
  private static final String MASTER = "spark.master";

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "local[2], spark://host:7077, yarn, … (what spark-submit says).")
  private Optional<String> master = Optional.empty();

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "Setting of Spark's own, such as spark.executor.memory=4g.")
  private TreeMap<String, String> settings = new TreeMap<>();

  @Option(
      names = "--input",
      required = true,
      paramLabel = "URI",
      description = "Folder or files on any file system Hadoop reads.")
  private String input;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "${COMPLETION-CANDIDATES} (by default what the input's name says).")
  private Optional<ClusterRun.Input> format = Optional.empty();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "URI",
      description = "New or empty folder the tables go to.")
  private String output;

  @Option(
      names = "--tables",
      paramLabel = "NAME",
      description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private ClusterRun.Tables tables = ClusterRun.Tables.CSV;

  @Option(
      names = "--part-size",
      paramLabel = "MB",
      description = "About how large a part of a table is (${DEFAULT-VALUE}).")
  private int partSize = 64;

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description = "What is measured, on this machine (by default the one that comes along).")
  private Path studyFolder = Home.study();

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private AnnotatorChoice annotatorChoice = AnnotatorChoice.corenlp;

  @Option(
      names = "--without-text",
      description = "Writes tables without a sentence of the sources.")
  private boolean withoutText;

  @Option(
      names = "--articles-per-task",
      paramLabel = "N",
      description = "Articles a task takes; what a lost machine costs (${DEFAULT-VALUE}).")
  private int articlesPerTask = 64;

  @Option(
      names = "--article-limit",
      paramLabel = "SECONDS",
      description = "An article that takes longer is left out (${DEFAULT-VALUE}).")
  private int articleLimit = 600;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<ClusterRun> cluster = ClusterRun.find();
    if (cluster.isEmpty()) {
      err.println("parallax: this build has no Spark; build the one that has with: make spark");
      return ExitCode.USAGE;
    }
    check();
    ClusterRun.Result result = cluster.get().run(job());
    err.println(
        String.format(
            Locale.ROOT,
            "%d articles analysed, %d left out, %d scores withheld; results in %s",
            result.analysed(),
            result.leftOut(),
            result.withheld(),
            output));
    return result.leftOut() == 0 ? ExitCode.FINE : ExitCode.FINISHED_WITH_ERRORS;
  }

  private void check() {
    if (master.isEmpty()
        && !settings.containsKey(MASTER)
        && System.getProperty(MASTER, "").isEmpty()) {
      throw fault("--master is missing; expected local[2], spark://host:7077, yarn or the like");
    }
    atLeastOne("--part-size", partSize);
    atLeastOne("--articles-per-task", articlesPerTask);
    atLeastOne("--article-limit", articleLimit);
  }

  private void atLeastOne(String option, int value) {
    if (value < 1) {
      throw fault(option + " " + value + ": expected a number from 1 up");
    }
  }

  private ParameterException fault(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private ClusterRun.Job job() {
    return new ClusterRun.Job(
        master,
        settings,
        input,
        format.orElseGet(() -> named(input)),
        output,
        tables,
        (long) partSize << 20,
        studyFolder,
        Home.study(),
        annotatorChoice.name(),
        withoutText,
        articlesPerTask,
        Duration.ofSeconds(articleLimit));
  }

  private static ClusterRun.Input named(String input) {
    String name = input.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      return ClusterRun.Input.JSONL;
    }
    return name.endsWith(".parquet") ? ClusterRun.Input.PARQUET : ClusterRun.Input.CATALOGUE;
  }
}
