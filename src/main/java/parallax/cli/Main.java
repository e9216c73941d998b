package parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code parallax} command. */
@Command(
    name = "parallax",
    subcommands = {AnalyzeCommand.class},
    mixinStandardHelpOptions = true,
    description = "Measures how news sources characterise a relationship.")
public final class Main {
  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
