package parallax.cli;

import picocli.CommandLine.Command;

/** {@code parallax lexicon}: looks after lexicons and foreign dictionaries. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LexiconCheckCommand.class,
      LexiconSuggestCommand.class,
      ConvertDictionaryCommand.class,
      ScoreDictionaryCommand.class
    },
    description =
        "Checks the entries of a study's lexicons, suggests new ones, converts and counts dictionaries.")
final class LexiconCommand {}
