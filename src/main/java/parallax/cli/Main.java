package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import parallax.csv.TableException;
import parallax.dictionary.DictionaryException;
import parallax.provenance.FileFault;
import parallax.provenance.ProductVersion;
import parallax.study.StudyException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code parallax} command: data to stdout, messages to stderr. */
@Command(
    name = "parallax",
    subcommands = {
      AnalyzeCommand.class,
      ExplainCommand.class,
      FiguresCommand.class,
      LexiconCommand.class,
      StudyCommand.class,
      EvaluateCommand.class,
      VerifyCommand.class,
      TrainCommand.class,
      SensitivityCommand.class,
      PublishCommand.class,
      SparkCommand.class,
      CodeCommand.class,
      CommandLine.HelpCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Measures how news sources characterise a relationship.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:a fault of the program or the machine",
      "2:wrong arguments, or a study or catalogue that cannot be used",
      "3:finished, but articles were left out (see problems.csv)",
      "4:verify found a difference",
      "130:interrupted"
    })
public final class Main {
  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    // CoreNLP folds case in the default locale: under Turkish rules "In" would not become "in", and
    // a name's label would change.
    Locale.setDefault(Locale.ROOT);
    Interruption interruption = Interruption.ofThisThread();
    int code = run(args, utf8(System.out), utf8(System.err));
    interruption.over();
    System.exit(code);
  }

  /**
   * Runs the command.
   *
   * @param out where data goes
   * @param err where messages go
   * @return the exit code
   */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command.getErr()))
        .execute(args);
  }

  /** A fault the user can mend is told in a sentence; one of ours with its trace. */
  private static int explain(Exception e, PrintWriter err) throws Exception {
    if (Interruption.isBehind(e)) {
      err.println("parallax: interrupted; the output folder is as it was");
      return ExitCode.INTERRUPTED;
    }
    if (e instanceof StudyException
        || e instanceof TableException
        || e instanceof DictionaryException) {
      err.println("parallax: " + e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof IOException fault) {
      err.println("parallax: " + FileFault.told(fault));
      return ExitCode.FAULT;
    }
    if (e instanceof UncheckedIOException fault) {
      err.println("parallax: " + told(fault));
      return ExitCode.FAULT;
    }
    throw e;
  }

  /** Its own message, unless that is only the name of another exception and what it says. */
  private static String told(UncheckedIOException fault) {
    String message = fault.getMessage();
    return fault.getCause().toString().equals(message) ? FileFault.told(fault.getCause()) : message;
  }

  private static PrintWriter utf8(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Names the product's version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"parallax " + ProductVersion.number()};
    }
  }
}
