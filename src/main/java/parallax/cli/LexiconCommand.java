package parallax.cli;

import picocli.CommandLine.Command;

/** {@code parallax lexicon}: converts and scores dictionaries. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ConvertDictionaryCommand.class, ScoreDictionaryCommand.class},
    description = "Converts dictionaries and counts their matches.")
final class LexiconCommand {}
