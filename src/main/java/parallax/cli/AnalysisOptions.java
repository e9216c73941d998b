package parallax.cli;

import java.nio.file.Path;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.study.Study;
import parallax.study.StudyLoader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that analyses a corpus is told: texts, study, threads, cache. */
final class AnalysisOptions {
  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR",
      description = "Folder with metadata.csv and the texts, or with .txt files alone.")
  private Path corpusFolder;

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description =
          "What is measured: study.yaml, lexicons, gazetteer, units (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private CacheOptions cache;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (as many as there are processors).")
  void setThreads(int wanted) {
    if (wanted < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + wanted + ": expected a number from 1 up");
    }
    threads = wanted;
  }

  /** The folder of the texts. */
  Path corpusFolder() {
    return corpusFolder;
  }

  /** The catalogue and the texts. */
  Corpus corpus() {
    return CorpusReader.open(corpusFolder);
  }

  /** The folder of the study. */
  Path studyFolder() {
    return studyFolder;
  }

  /** What is measured. */
  Study study() {
    return StudyLoader.load(studyFolder);
  }

  /** How many articles are worked on at once; from 1 up. */
  int threads() {
    return threads;
  }

  /** Where annotations are kept. */
  CacheOptions cache() {
    return cache;
  }
}
