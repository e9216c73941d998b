package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.study.StudySkeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax study new}: a commented study that runs at once. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description =
        "Writes a commented study about two countries that do not exist, with an article it runs"
            + " on, to be changed into one's own.")
final class StudyNewCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "A new folder; its last name is the study's, such as my-study.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    StudySkeleton.write(folder).forEach(out::println);
    spec.commandLine()
        .getErr()
        .println(
            "next: parallax study check "
                + folder
                + "\n      parallax analyze --study "
                + folder
                + " --corpus "
                + folder.resolve("example")
                + " --output results");
    return ExitCode.FINE;
  }
}
