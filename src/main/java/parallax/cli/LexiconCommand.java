package parallax.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parallax lexicon}: lexicons of one's own. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    subcommands = {ConvertDictionaryCommand.class, ScoreDictionaryCommand.class},
    description = "Converts and scores dictionaries of one's own.")
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "lexicon: expected one of " + spec.commandLine().getSubcommands().keySet());
  }
}
