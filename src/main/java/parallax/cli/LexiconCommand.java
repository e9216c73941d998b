package parallax.cli;

import picocli.CommandLine.Command;

/** {@code parallax lexicon}: looks after the lexicons of a study. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {LexiconCheckCommand.class, LexiconSuggestCommand.class},
    description = "Checks the entries of a study's lexicons and suggests new ones.")
final class LexiconCommand {}
