package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.ArticleAnalysis;
import parallax.Batch;
import parallax.Pipeline;
import parallax.annotate.opennlp.OpenNlpLanguageGuard;
import parallax.clean.Cleaner;
import parallax.compare.sensitivity.AnnotatingAnew;
import parallax.corpus.Corpus;
import parallax.provenance.ModelsLock;
import parallax.report.AnewTables;
import parallax.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax sensitivity}: do signs and orders hang on cleaning or the annotator? */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    description =
        "Analyses a corpus with each annotator, with and without cleaning, and counts which signs and"
            + " orders of stances stay. What can be varied without annotating anew stands in"
            + " sensitivity.csv of every output folder.")
final class SensitivityCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder runs.csv and sensitivity.csv go to; made if it is not there.")
  private Path output;

  @Mixin private AnalysisOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Study study = options.study();
    Corpus corpus = options.corpus();
    LeftOut leftOut = new LeftOut(spec.commandLine().getErr());
    leftOut.tell(corpus.warnings());
    ModelsLock lock = ModelsLock.read(Home.study().resolve(ModelsLock.FILE));
    try (AnewTables tables = new AnewTables(output)) {
      for (AnnotatorChoice choice : List.of(AnnotatorChoice.values())) {
        try (CachedAnnotation annotation = new CachedAnnotation(choice, lock, options.cache())) {
          for (boolean cleaning : new boolean[] {true, false}) {
            Pipeline pipeline =
                new Pipeline(
                    cleaning ? new Cleaner() : Cleaner.keepingAll(),
                    annotation.reading(study),
                    annotation.annotator(),
                    new OpenNlpLanguageGuard(lock));
            run(pipeline, corpus, new AnnotatingAnew.Run(cleaning, choice.name()), tables, leftOut);
          }
        }
      }
      tables.finish();
    }
    spec.commandLine()
        .getErr()
        .println("compared, " + leftOut.count() + " left out; results in " + output);
    return leftOut.count() == 0 ? ExitCode.FINE : ExitCode.FINISHED_WITH_ERRORS;
  }

  private void run(
      Pipeline pipeline, Corpus corpus, AnnotatingAnew.Run run, AnewTables tables, LeftOut leftOut)
      throws InterruptedException {
    new Batch(pipeline, options.threads())
        .run(
            corpus,
            outcome -> {
              if (outcome instanceof Batch.Analysed analysed) {
                accept(run, analysed.analysis(), tables);
              } else if (outcome instanceof Batch.Failed failed) {
                leftOut.tell(failed);
              }
            });
  }

  private static void accept(AnnotatingAnew.Run run, ArticleAnalysis analysis, AnewTables tables) {
    tables.accept(
        run,
        analysis.id(),
        analysis.clean().article().entry().source(),
        analysis.frames().score().relevantSentences(),
        analysis.frames().score().stance());
  }
}
