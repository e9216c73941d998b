package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parallax.study.Study;
import parallax.study.StudyCheck;
import parallax.study.StudyFinding;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax study check}: what a study lacks. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Says what a study lacks and what looks like a slip: file, line, what was found, what to do."
            + " Exit code 2 if it cannot be used.")
final class StudyCheckCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "The study's folder.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<StudyFinding> findings = StudyCheck.of(folder);
    findings.forEach(out::println);
    if (findings.stream().anyMatch(f -> f.severity() == StudyFinding.Severity.ERROR)) {
      return ExitCode.USAGE;
    }
    spec.commandLine().getErr().println(summary(StudyLoader.load(folder), findings.size()));
    return ExitCode.FINE;
  }

  private static String summary(Study study, int findings) {
    return String.format(
        Locale.ROOT,
        "%s: %s and %s, %d frames, %d cues, %d names, %d dictionaries; %s",
        study.name(),
        study.first().name(),
        study.second().name(),
        study.frames().size(),
        study.lexicons().stream().mapToInt(lexicon -> lexicon.entries().size()).sum(),
        study.gazetteer().entries().size(),
        study.dictionaries().size(),
        findings == 0 ? "nothing to say" : findings + " to look at");
  }
}
