package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.compare.Bootstrap;
import parallax.evaluate.Evaluation;
import parallax.evaluate.EvaluationResults;
import parallax.evaluate.TuningUse;
import parallax.study.Study;
import parallax.study.StudyLoader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax evaluate}: an output folder against annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Measures an output folder against annotated articles or coded sentences, beside baselines.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "OUTPUT", description = "An output folder of parallax analyze.")
  private Path output;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description =
          "Folder with the annotations: articles.csv, sentences.csv, stance.csv, entities.csv, …;"
              + " its tuning.csv, if it has one, lists what was used for tuning.")
  private Path gold;

  @Option(
      names = "--tuning",
      paramLabel = "FILE|DIR",
      description =
          "What was used for tuning: a list of ARTICLE or ARTICLE:SENTENCE, or another gold folder."
              + " Measuring on it is refused. May be given more than once.")
  private List<Path> tuning = List.of();

  @ArgGroup private Tuned tuned = new Tuned();

  /** What to do instead of refusing. */
  static final class Tuned {
    @Option(
        names = "--include-tuning",
        description = "Measures on it all the same; every table says so.")
    private boolean included;

    @Option(names = "--leave-out-tuning", description = "Measures on everything else.")
    private boolean leftOut;

    private TuningUse use() {
      return leftOut ? TuningUse.LEAVE_OUT : included ? TuningUse.INCLUDE : TuningUse.REFUSE;
    }
  }

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Writes the tables there, with every error and its evidence.")
  private Optional<Path> tables = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description =
          "A column of the annotations' articles.csv, such as source: also measures the articles"
              + " with each value of it.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description =
          "The study the run was made with (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Study study = StudyLoader.load(studyFolder);
    double zone = study.stance().map(model -> model.settings().neutralZone()).orElse(0.0);
    EvaluationResults results =
        Evaluation.of(output, gold, tuning, tuned.use(), new Bootstrap(study.settings()))
            .results(zone, by);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    results.lines().forEach(out::println);
    if (!results.warning().isEmpty()) {
      err.println("parallax: measured " + results.warning() + ": the figures flatter");
    }
    if (tables.isPresent()) {
      results.write(tables.get());
      err.println("parallax: tables are in " + tables.get());
    }
    return ExitCode.FINE;
  }
}
