package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.corpus.Corpus;
import parallax.provenance.Sha256;
import parallax.study.Study;
import parallax.study.StudyFolder;
import parallax.study.StudyLoader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that analyses a corpus is told: texts, study, threads, cache. */
final class AnalysisOptions {
  @Mixin private CorpusOptions corpus;

  @Option(
      names = "--study",
      paramLabel = "DIR",
      description =
          "What is measured: study.yaml, lexicons, gazetteer, units (by default the one that comes with the program).")
  private Path studyFolder = Home.study();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private CacheOptions cache;

  @Mixin private LexiconOption lexicons;

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

  /** The folder or file of the texts. */
  Path corpusPath() {
    return corpus.path();
  }

  /** The folder of the study. */
  Path studyFolder() {
    return studyFolder;
  }

  /** The catalogue and the texts. */
  Corpus corpus() {
    return corpus.open();
  }

  /** What is measured, dictionaries given on the command line included. */
  Study study() {
    return StudyLoader.load(studyFolder).withDictionaries(lexicons.read());
  }

  /**
   * The hashes of all files {@link #study} is made of, by their paths in the study; those of
   * dictionaries given on the command line below {@code lexicon/}.
   *
   * @throws IOException if one cannot be read
   */
  SortedMap<String, String> studyFiles() throws IOException {
    SortedMap<String, String> files = new TreeMap<>(StudyFolder.open(studyFolder).hashes());
    for (Path file : lexicons.files()) {
      files.put("lexicon/" + file.getFileName(), Sha256.of(file));
    }
    return files;
  }

  /** Everything given that decides results, but for the content of files; one line each. */
  List<String> described() {
    List<String> lines = new ArrayList<>();
    lines.add("corpus " + corpusPath().toAbsolutePath().normalize());
    lines.add("columns " + corpus.described());
    lexicons.described().forEach(lexicon -> lines.add("lexicon " + lexicon));
    return lines;
  }

  /** Dictionaries of others, from the command line and from study.yaml, wherever they lie. */
  List<Path> dictionaries() {
    List<Path> files = new ArrayList<>(lexicons.files());
    files.addAll(StudyFolder.open(studyFolder).dictionaries());
    return files;
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
