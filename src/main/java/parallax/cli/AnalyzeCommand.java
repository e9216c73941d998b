package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.Batch;
import parallax.Pipeline;
import parallax.compare.Workers;
import parallax.corpus.Corpus;
import parallax.crosscheck.CategoriserFolder;
import parallax.evaluate.GoldValidation;
import parallax.provenance.LockedModel;
import parallax.provenance.ModelsLock;
import parallax.provenance.ProductVersion;
import parallax.provenance.RunInputs;
import parallax.report.KeptResults;
import parallax.report.OutputRun;
import parallax.report.SourceText;
import parallax.report.Validation;
import parallax.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax analyze}: a corpus in, tables and a report out. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Analyses a corpus and writes tables and a report.")
final class AnalyzeCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder the results go to; made if it is not there.")
  private Path output;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private AnnotatorChoice annotatorChoice = AnnotatorChoice.corenlp;

  @Option(
      names = "--without-text",
      description =
          "Writes tables and report without a sentence of the sources, so that they may be published.")
  private boolean withoutText;

  @Mixin private AnalysisOptions options;

  @Mixin private WatchOptions watchOptions;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    try (RunWatch watch = watchOptions.open(err())) {
      return watch.over(told(), () -> run(watch));
    }
  }

  private Map<String, Object> told() {
    return Map.of(
        "version", ProductVersion.number(),
        "corpus", options.corpusPath().toString(),
        "output", output.toString(),
        "annotator", annotatorChoice.name(),
        "threads", options.threads());
  }

  private int run(RunWatch watch) throws IOException, InterruptedException {
    watch.stage("reading");
    ResultCache results = new ResultCache(options.cache(), new RunKey(options, choices()));
    Optional<KeptResults> kept = results.find();
    return kept.isPresent() ? take(kept.get(), watch) : analyze(results, watch);
  }

  /** What this command is told beside the options of every analysis. */
  private String choices() {
    return "annotator " + annotatorChoice + " text " + sentences();
  }

  /** Nothing has changed since an earlier run. */
  private int take(KeptResults kept, RunWatch watch) throws IOException {
    kept.publish(output);
    watch.taken(kept.counts().analysed());
    watch.finish();
    messages().println("nothing had changed since an earlier run: results taken from the cache");
    Summary summary = new Summary(kept.warnings());
    summary.count(kept.counts());
    summary.print(messages(), output);
    return ExitCode.FINE;
  }

  private int analyze(ResultCache results, RunWatch watch)
      throws IOException, InterruptedException {
    Study study = options.study();
    Corpus corpus = options.corpus();
    watch.opened(corpus);
    Summary summary = new Summary(corpus.warnings());
    ModelsLock lock = ModelsLock.read(Home.study().resolve(ModelsLock.FILE));
    try (OutputRun run =
            new OutputRun(output, corpus, study, inputs().withModels(used(lock)), sentences());
        CachedAnnotation annotation =
            new CachedAnnotation(annotatorChoice, lock, options.cache())) {
      Pipeline pipeline =
          new Pipeline(
              annotation.reading(study), annotation.annotator(), annotation.languageGuard());
      run.share(new Workers(options.threads()));
      run.show(files -> results.keep(files, summary));
      run.ask(CategoriserFolder.secondOpinion(options.studyFolder()));
      watch.stage("analysing");
      analyze(pipeline, corpus, run, summary, watch);
      watch.stage("comparing");
      run.publish(validation(corpus, study));
      watch.finish();
      annotation.report(messages());
    }
    summary.print(messages(), output);
    return summary.failures() == 0 ? ExitCode.FINE : ExitCode.FINISHED_WITH_ERRORS;
  }

  private void analyze(
      Pipeline pipeline, Corpus corpus, OutputRun run, Summary summary, RunWatch watch)
      throws InterruptedException {
    new Batch(pipeline, options.threads())
        .run(
            corpus,
            outcome -> {
              if (outcome instanceof Batch.Analysed analysed) {
                run.accept(analysed.analysis());
              } else if (outcome instanceof Batch.Failed failed) {
                run.accept(failed.problem());
              }
              summary.count(outcome);
              watch.article(outcome);
            });
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Where words for people go; a log in their place is for programs. */
  private PrintWriter messages() {
    return watchOptions.takesMessages() ? new PrintWriter(Writer.nullWriter()) : err();
  }

  /** Against the annotations beside the corpus, if there are any. */
  private static Validation validation(Corpus corpus, Study study) {
    Path gold = corpus.folder().resolve("gold");
    return Files.isRegularFile(gold.resolve("articles.csv"))
        ? new GoldValidation(gold, study.settings())
        : Validation.NONE;
  }

  /** The models this run loads: the annotator's own, and the one that tells the language. */
  private List<LockedModel> used(ModelsLock lock) {
    return lock.models().stream()
        .filter(
            model ->
                model.name().startsWith(annotatorChoice.name() + ".")
                    || model.name().equals("opennlp.language"))
        .toList();
  }

  private SourceText sentences() {
    return withoutText ? SourceText.LEFT_OUT : SourceText.KEPT;
  }

  private RunInputs inputs() throws IOException {
    return RunInputs.of(options.studyFiles(), annotatorChoice.name());
  }
}
