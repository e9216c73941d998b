package parallax.cli;

import picocli.CommandLine.Command;

/** {@code parallax study}: begins and checks studies. */
@Command(
    name = "study",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {StudyNewCommand.class, StudyCheckCommand.class},
    description = "Begins a study of another pair of actors, and says what one lacks.")
final class StudyCommand {}
