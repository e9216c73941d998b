package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.coding.CodingCheck;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax code check}: sheets that came back. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Reads coded sheets back, CSV or XLSX, whatever a spreadsheet did to them, and says how far"
            + " the coders agree: Krippendorff's alpha with an interval per variable, agreement of"
            + " each pair, confusions, and the sentences to discuss.")
final class CodeCheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SHEET",
      arity = "1..*",
      description = "A coder's sheet; two or more, each called after its coder.")
  private List<Path> sheets = List.of();

  @Option(
      names = "--sample",
      required = true,
      paramLabel = "DIR",
      description = "The folder parallax code sample wrote, with key.csv.")
  private Path sample;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the tables go (by default the folder agreement in that of the sample).")
  private Path output;

  @Option(
      names = "--agreed",
      paramLabel = "FILE",
      description = "discuss.csv of an earlier check with its column agreed filled in.")
  private Path agreed;

  @Option(
      names = "--consensus",
      paramLabel = "DIR",
      description =
          "Write the sentences that are settled, by majority or discussion, as a folder for"
              + " parallax evaluate --gold.")
  private Path consensus;

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description = "The study that is coded (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (sheets.size() < 2) {
      throw new ParameterException(
          spec.commandLine(), "one sheet: expected those of two or more coders");
    }
    CodingCheck check =
        CodingCheck.of(sample, sheets, Optional.ofNullable(agreed), StudyLoader.load(studyFolder));
    Path tables = output == null ? sample.resolve("agreement") : output;
    check.writeTables(tables);
    PrintWriter out = spec.commandLine().getOut();
    check.lines().forEach(out::println);
    out.println("tables: " + tables);
    if (consensus != null) {
      check.writeGold(consensus);
      out.println("gold: " + consensus);
      warn(check);
    }
    return ExitCode.FINE;
  }

  private void warn(CodingCheck check) {
    int open = check.sentences() - check.settled();
    if (open > 0) {
      spec.commandLine()
          .getErr()
          .println(
              open
                  + " sentences are not settled and not in the gold. They are the hard ones: without"
                  + " them the machine looks better than it is. Fill in the column agreed of"
                  + " discuss.csv and hand it in with --agreed.");
    }
  }
}
