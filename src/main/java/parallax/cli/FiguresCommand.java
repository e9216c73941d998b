package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.report.FigureListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code parallax figures}: figures about the same thing, side by side, with the verdict on each.
 */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = "Prints figures about the same thing side by side: which agree, which conflict.")
final class FiguresCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "TOPIC",
      description =
          "Words of the topic, such as: border length. Without any, every thing that has more than"
              + " one figure.")
  private List<String> topic = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The output folder to read (${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    FigureListing listing = new FigureListing(output);
    List<String> lines = listing.about(String.join(" ", topic));
    if (lines.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("parallax: no two of " + listing.size() + " figures are about the same thing");
    }
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    return ExitCode.FINE;
  }
}
