package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import parallax.crosscheck.CategoriserFolder;
import parallax.crosscheck.CrossCheckTraining;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax code train}: a second opinion learned from coded sentences. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Fits a document categoriser to coded sentences and keeps it in the study's folder. From then"
            + " on parallax analyze puts what it says beside each stance in sensitivity.csv; no score"
            + " changes.")
final class CodeTrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "The output folder whose sentences were coded.")
  private Path run;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "The folder parallax code check --consensus wrote, or another gold.")
  private Path gold;

  @Option(
      names = "--study",
      required = true,
      paramLabel = "DIR",
      description = "The study that is to have the categoriser, in its folder categoriser.")
  private Path study;

  @Option(
      names = "--folds",
      paramLabel = "K",
      description = "Folds of cross-validation, of whole articles (${DEFAULT-VALUE}).")
  private int folds = 10;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Decides which articles lie in one fold (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (folds < 2) {
      throw new ParameterException(
          spec.commandLine(), "--folds " + folds + ": expected a number from 2 up");
    }
    StudyLoader.load(study);
    CrossCheckTraining.Learned learned =
        new CrossCheckTraining(folds, seed).train(run, gold, study);
    print(
        "learned from %d sentences of %d articles; judged on left-out articles, %d folds",
        learned.sentences(), learned.articles(), learned.folds());
    print("%-20s %.3f", "accuracy", learned.accuracy());
    print("%-20s %.3f", "majority accuracy", learned.majority());
    print("%-20s %.3f", "macro F1", learned.macroF1());
    if (learned.alpha().isPresent()) {
      print("%-20s %.3f", "alpha with coders", learned.alpha().getAsDouble());
    }
    print("kept in %s", study.resolve(CategoriserFolder.NAME));
    if (learned.accuracy() <= learned.majority()) {
      spec.commandLine()
          .getErr()
          .println(
              "no better than always naming the commonest side: there is too little to learn from,"
                  + " and what it says of an article means nothing");
    }
    return ExitCode.FINE;
  }

  private void print(String format, Object... values) {
    spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
  }
}
