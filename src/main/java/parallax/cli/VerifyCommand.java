package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parallax.report.FolderHashes;
import parallax.report.PublishedResults;
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
      names = "--published",
      paramLabel = "DIR",
      description =
          "Folder of published results; those of the same articles, if there are any, are compared"
              + " with what FIRST gives.")
  private Path published;

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
    if (published != null) {
      differences += comparedWithPublished(out);
    }
    if (differences > 0) {
      return ExitCode.DIFFERENT;
    }
    out.println("verified: " + hashes.sha256().size() + " files are the same to the byte");
    return ExitCode.FINE;
  }

  private int comparedWithPublished(PrintWriter out) throws IOException {
    List<Path> folders = resultFolders();
    if (folders.isEmpty()) {
      return 0;
    }
    PublishedResults own = new PublishedResults(first);
    int differences = 0;
    for (Path results : folders) {
      if (own.sameArticles(results)) {
        differences += comparedWith(results, own, out);
      }
    }
    return differences;
  }

  private List<Path> resultFolders() throws IOException {
    if (!Files.isDirectory(published)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(published)) {
      return folders.filter(f -> Files.isRegularFile(f.resolve("articles.csv"))).sorted().toList();
    }
  }

  /** Makes the publication anew, in a folder that goes again, and compares byte by byte. */
  private int comparedWith(Path results, PublishedResults own, PrintWriter out) throws IOException {
    Path anew = Files.createTempDirectory("parallax-published");
    try {
      own.write(anew);
      List<String> found = FolderHashes.of(anew).differencesFrom(FolderHashes.of(results));
      if (found.isEmpty()) {
        out.println("reproduces the results published in " + results);
      }
      return report(found, "results published in " + results, out);
    } finally {
      try (Stream<Path> files = Files.walk(anew)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static int report(List<String> differences, String from, PrintWriter out) {
    differences.forEach(difference -> out.println("differs from the " + from + ": " + difference));
    return differences.size();
  }
}
