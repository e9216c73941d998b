package parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.study.Poles;
import parallax.study.StudyDictionaries;
import parallax.study.StudyDictionary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Dictionaries of others given on the command line, each with its poles if it has a scale. */
final class LexiconOption {
  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<Given> given = new ArrayList<>();

  /** A file and what belongs to it. */
  static final class Given {
    @Option(
        names = "--lexicon",
        required = true,
        paramLabel = "FILE",
        description =
            "A dictionary of another program (.yml, .dic, .lc3, .lcd, .ykd, .cat, .csv): its"
                + " categories become frames, named after the file. May be given again.")
    private Path file;

    @Option(
        names = "--poles",
        paramLabel = "NEG=POS",
        description =
            "The two ends of the scale of the --lexicon before it, such as cold=warm; several"
                + " categories of an end with commas, -NAME takes matches back.")
    private String poles = "";
  }

  /** The files given, in order. */
  List<Path> files() {
    return given.stream().map(one -> one.file).toList();
  }

  /** The files with their poles, as given and in order. */
  List<String> described() {
    return given.stream().map(one -> one.file + " " + one.poles).toList();
  }

  /**
   * Reads them.
   *
   * @throws parallax.study.StudyException if poles are wrong
   * @throws parallax.dictionary.DictionaryException if a file is
   */
  List<StudyDictionary> read() {
    return given.stream()
        .map(
            one ->
                StudyDictionaries.read(
                    one.file, one.poles.isEmpty() ? Poles.NONE : Poles.parse(one.poles)))
        .toList();
  }
}
