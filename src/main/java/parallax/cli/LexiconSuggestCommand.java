package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.lexicon.LearnedFeature;
import parallax.lexicon.LearnedFeatures;
import parallax.lexicon.Suggestion;
import parallax.lexicon.SuggestionListing;
import parallax.lexicon.Suggestions;
import parallax.study.StanceModel;
import parallax.study.StudyFolder;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax lexicon suggest}: what was learned and no entry says. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description =
        "Lists the words the study's model has learned to take a side by and no entry covers, the"
            + " strongest first, for a person to accept.")
final class LexiconSuggestCommand implements Callable<Integer> {
  @Option(
      names = "--study",
      paramLabel = "DIR",
      description = "The study (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  @Option(
      names = "--min-support",
      paramLabel = "N",
      description = "Training sentences a feature must stand in (${DEFAULT-VALUE}).")
  private long leastSupport = 5;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Suggestions printed at most (${DEFAULT-VALUE}).")
  private int limit = 40;

  @Option(
      names = "--in-combination",
      description = "Print words, too, that entries know only together with others.")
  private boolean combined;

  @Option(names = "--csv", paramLabel = "FILE", description = "Write all of them there as a table.")
  private Path csv;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<LearnedFeature> learned = LearnedFeatures.read(model());
    List<Suggestion> suggestions =
        Suggestions.of(StudyLoader.load(studyFolder), learned, leastSupport);
    SuggestionListing.lines(suggestions, limit, combined)
        .forEach(spec.commandLine().getOut()::println);
    if (csv != null) {
      SuggestionListing.write(csv, suggestions);
    }
    return ExitCode.FINE;
  }

  /** The folder whose stance model the study is read by: its own, or that of its base. */
  private Path model() {
    Path stance = StudyFolder.open(studyFolder).file(StanceModel.FOLDER);
    return stance.toAbsolutePath().getParent();
  }
}
