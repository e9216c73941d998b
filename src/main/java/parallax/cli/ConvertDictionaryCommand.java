package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.dictionary.Dictionary;
import parallax.dictionary.DictionaryException;
import parallax.dictionary.DictionaryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax lexicon convert}: a dictionary from one format into another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description =
        "Converts a dictionary. Reads .yml (quanteda), .dic (LIWC 2007 and 2015), .lc3 and .lcd"
            + " (Lexicoder), .ykd (Yoshikoder), .cat (WordStat) and .csv; writes .yml, .lc3 and"
            + " .csv.")
final class ConvertDictionaryCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FROM", description = "The dictionary to read.")
  private Path from;

  @Parameters(index = "1", paramLabel = "TO", description = "The file to write.")
  private Path to;

  @Option(names = "--force", description = "Replace TO if it is there.")
  private boolean force;

  @Mixin private DictionaryOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(to) && !force) {
      throw new DictionaryException(to + " is there already; --force replaces it");
    }
    PrintWriter err = spec.commandLine().getErr();
    Dictionary dictionary = options.read(from, err);
    DictionaryOptions.print(DictionaryWriter.write(dictionary, to), to, err);
    err.println(
        "wrote "
            + dictionary.categories().size()
            + " categories and "
            + dictionary.entries().size()
            + " patterns to "
            + to);
    return ExitCode.FINE;
  }
}
