package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parallax.evaluate.Evaluation;
import parallax.evaluate.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax evaluate}: an output folder against annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures an output folder against annotated articles.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "OUTPUT", description = "An output folder of parallax analyze.")
  private Path output;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the annotations: articles.csv, sentences.csv, entities.csv, …")
  private Path gold;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Measure> measures = Evaluation.of(output, gold);
    PrintWriter out = spec.commandLine().getOut();
    for (Measure measure : measures) {
      out.println(
          String.format(
              Locale.ROOT, "%-34s %7.3f  %s", measure.name(), measure.value(), measure.note()));
    }
    return ExitCode.FINE;
  }
}
