package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import parallax.provenance.ModelsLock;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.train.MaskedPassages;
import parallax.train.StanceTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax train}: annotated passages in, the tables of the stance model out. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Learns the stance model of a study from annotated passages and writes its tables.")
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--study",
      paramLabel = "DIR",
      description = "The study whose model is written (by default the one that comes along).")
  private Path studyFolder = Home.study();

  @Option(
      names = "--passages",
      paramLabel = "DIR",
      description = "Folder with annotated passages as JSON Lines (by default STUDY/training).")
  private Path passages;

  @Option(
      names = "--texts",
      paramLabel = "FILE",
      description =
          "Write the passages to FILE with their actors masked, as src/train/encoder.py reads"
              + " them, and learn nothing.")
  private Path texts;

  @Mixin private CacheOptions cacheOptions;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Study study = StudyLoader.load(studyFolder);
    Path corpus = passages == null ? studyFolder.resolve("training") : passages;
    ModelsLock lock = ModelsLock.read(Home.study().resolve(ModelsLock.FILE));
    try (CachedAnnotation annotation =
        new CachedAnnotation(AnnotatorChoice.corenlp, lock, cacheOptions)) {
      if (texts != null) {
        int written = new MaskedPassages(study, annotation.annotator()).write(corpus, texts);
        spec.commandLine().getErr().println(written + " passages written to " + texts);
        return ExitCode.FINE;
      }
      StanceTraining training = new StanceTraining(study, annotation.annotator());
      StanceTraining.Learned learned = training.train(corpus, StanceTraining.folder(studyFolder));
      annotation.report(spec.commandLine().getErr());
      spec.commandLine()
          .getErr()
          .println(
              String.format(
                  Locale.ROOT,
                  "%d weights learned from %d sentences in %d passages",
                  learned.features(),
                  learned.sentences(),
                  learned.passages()));
    }
    return ExitCode.FINE;
  }
}
