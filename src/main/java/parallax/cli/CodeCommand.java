package parallax.cli;

import picocli.CommandLine.Command;

/** {@code parallax code}: coding by people. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CodeSampleCommand.class, CodeCheckCommand.class, CodeTrainCommand.class},
    description =
        "Draws sentences for people to code, reads their sheets back, and learns a second opinion"
            + " from them.")
final class CodeCommand {}
