package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.report.FolderHashes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax verify}: are two output folders the same to the byte? */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Compares two output folders byte by byte, and with committed hashes. environment.json is"
            + " left out: it alone holds what differs between machines.")
final class VerifyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FIRST", description = "An output folder.")
  private Path first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SECOND",
      description = "Another one, made from the same corpus.")
  private Path second;

  @Option(
      names = "--reference",
      paramLabel = "FILE",
      description = "Committed hashes to compare with as well (file,sha256).")
  private Path reference;

  @Option(
      names = "--write-reference",
      paramLabel = "FILE",
      description = "Write the hashes of FIRST there instead of comparing.")
  private Path writeReference;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    FolderHashes hashes = FolderHashes.of(first);
    PrintWriter out = spec.commandLine().getOut();
    if (writeReference != null) {
      hashes.write(writeReference);
      out.println("wrote " + hashes.sha256().size() + " hashes to " + writeReference);
      return ExitCode.FINE;
    }
    int differences = 0;
    if (second != null) {
      differences += report(hashes.differencesFrom(FolderHashes.of(second)), "second folder", out);
    }
    if (reference != null) {
      differences += report(hashes.differencesFrom(FolderHashes.read(reference)), "reference", out);
    }
    if (differences > 0) {
      return ExitCode.DIFFERENT;
    }
    out.println("verified: " + hashes.sha256().size() + " files are the same to the byte");
    return ExitCode.FINE;
  }

  private static int report(List<String> differences, String from, PrintWriter out) {
    differences.forEach(difference -> out.println("differs from the " + from + ": " + difference));
    return differences.size();
  }
}
