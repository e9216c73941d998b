package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.report.PublishedResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax publish}: results of texts that may not be published. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description =
        "Writes what may be published of an output folder whose texts may not: tables without their"
            + " columns of text, the methods appendix, and hashes. Nowhere among them stand nine words in a"
            + " row of an article.")
final class PublishCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OUTPUT", description = "An output folder.")
  private Path output;

  @Parameters(index = "1", paramLabel = "TARGET", description = "Folder for the results.")
  private Path target;

  @Option(
      names = "--replace",
      description =
          "Write over results of other articles, such as those from before one was added.")
  private boolean replace;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PublishedResults results = new PublishedResults(output);
    if (replace) {
      results.replace(target);
    } else {
      results.write(target);
    }
    spec.commandLine().getErr().println("published in " + target);
    return ExitCode.FINE;
  }
}
