package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.report.ScoreExplanation;
import parallax.study.ContextExamples;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax explain}: a score as a tree down to the words and the rule behind each. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints the evidence behind a score as a tree.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ARTICLE[:SENTENCE]",
      description = "An article's id, with a sentence's number if wanted: 002, 002:14, 002-014.")
  private String wanted;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The output folder to explain (${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description = "The study it was made with (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    new ScoreExplanation(output, StudyLoader.load(studyFolder), ContextExamples.of(studyFolder))
        .explain(wanted)
        .lines()
        .forEach(out::println);
    return ExitCode.FINE;
  }
}
