package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import parallax.Batch;
import parallax.Pipeline;
import parallax.annotate.corenlp.CoreNlpAnnotator;
import parallax.annotate.opennlp.OpenNlpLanguageGuard;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.report.OutputRun;
import parallax.study.Study;
import parallax.study.StudyLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax analyze}: a corpus in, tables and a report out. */
@Command(name = "analyze", description = "Analyses a corpus and writes tables and a report.")
final class AnalyzeCommand implements Callable<Integer> {
  @Option(names = "--corpus", required = true)
  private Path corpusFolder;

  @Option(names = "--output", required = true)
  private Path output;

  @Option(names = "--study", defaultValue = "models")
  private Path studyFolder;

  @Option(names = "--threads", defaultValue = "2")
  private int threads;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Study study = StudyLoader.load(studyFolder);
    Corpus corpus = CorpusReader.open(corpusFolder);
    Pipeline pipeline = new Pipeline(study, new CoreNlpAnnotator(), new OpenNlpLanguageGuard());
    AtomicInteger failures = new AtomicInteger();
    try (OutputRun run = new OutputRun(output, corpus)) {
      new Batch(pipeline, threads)
          .run(
              corpus,
              outcome -> {
                if (outcome instanceof Batch.Analysed analysed) {
                  run.accept(analysed.analysis());
                } else if (outcome instanceof Batch.Failed failed) {
                  run.accept(failed.problem());
                  failures.incrementAndGet();
                }
              });
      run.publish();
    }
    return failures.get() == 0 ? 0 : 3;
  }
}
