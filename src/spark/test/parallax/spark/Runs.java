package parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.Batch;
import parallax.ClusterRun;
import parallax.Pipeline;
import parallax.annotate.Annotator;
import parallax.annotate.corenlp.CoreNlpAnnotator;
import parallax.annotate.opennlp.OpenNlpAnnotator;
import parallax.annotate.opennlp.OpenNlpLanguageGuard;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.evaluate.GoldValidation;
import parallax.provenance.ModelsLock;
import parallax.provenance.RunInputs;
import parallax.report.OutputRun;
import parallax.report.Validation;
import parallax.study.Study;
import parallax.study.StudyFolder;
import parallax.study.StudyLoader;

/** Runs on one machine and on Spark, and the rows they wrote. */
final class Runs {
  static final Path STUDY = Path.of("models");
  static final Path CORPUS = Path.of("corpus");

  private Runs() {}

  /** A run as {@code parallax analyze} makes it. */
  static void onOneMachine(Path folder, String annotator, Path output)
      throws IOException, InterruptedException {
    onOneMachine(folder, STUDY, annotator, output);
  }

  /** As above, with another study than the one that ships. */
  static void onOneMachine(Path folder, Path studyFolder, String annotator, Path output)
      throws IOException, InterruptedException {
    Study study = StudyLoader.load(studyFolder);
    ModelsLock lock = ModelsLock.read(STUDY.resolve(ModelsLock.FILE));
    Annotator loaded =
        annotator.equals("corenlp") ? new CoreNlpAnnotator(lock) : new OpenNlpAnnotator(lock);
    Pipeline pipeline = new Pipeline(study, loaded, new OpenNlpLanguageGuard(lock));
    Corpus corpus = CorpusReader.open(folder);
    try (OutputRun run =
        new OutputRun(
            output,
            corpus,
            study,
            RunInputs.of(StudyFolder.open(studyFolder).hashes(), annotator))) {
      new Batch(pipeline, 2)
          .run(
              corpus,
              outcome -> {
                if (outcome instanceof Batch.Analysed analysed) {
                  run.accept(analysed.analysis());
                } else if (outcome instanceof Batch.Failed failed) {
                  run.accept(failed.problem());
                }
              });
      run.publish(validation(folder.resolve("gold"), study));
    }
  }

  private static Validation validation(Path gold, Study study) {
    return Files.isDirectory(gold) ? new GoldValidation(gold, study.settings()) : Validation.NONE;
  }

  /** A job on two threads of this process; small tasks and small parts, so that there are many. */
  static ClusterRun.Job job(String input, ClusterRun.Input format, Path output, String annotator) {
    return new ClusterRun.Job(
        Optional.of("local[2]"),
        new TreeMap<>(Map.of("spark.ui.enabled", "false")),
        input,
        format,
        output.toString(),
        ClusterRun.Tables.CSV,
        20_000,
        STUDY,
        STUDY,
        annotator,
        false,
        4,
        Duration.ofMinutes(10));
  }

  /**
   * The tables of a folder that a run on one machine wrote: lines with the header, by file name.
   */
  static SortedMap<String, List<String>> whole(Path folder) throws IOException {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    for (Path file : csv(folder)) {
      tables.put(String.valueOf(file.getFileName()), Files.readAllLines(file));
    }
    return tables;
  }

  /** The same of a folder that Spark wrote: the header once, then the rows of all parts. */
  static SortedMap<String, List<String>> parts(Path folder) throws IOException {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    for (Path table : csv(folder)) {
      List<String> lines = new ArrayList<>();
      for (Path part : csv(table)) {
        List<String> own = Files.readAllLines(part);
        assertThat(own).isNotEmpty();
        if (lines.isEmpty()) {
          lines.add(own.get(0));
        }
        assertThat(own.get(0)).isEqualTo(lines.get(0));
        lines.addAll(own.subList(1, own.size()));
      }
      tables.put(String.valueOf(table.getFileName()), lines);
    }
    return tables;
  }

  /** How many parts a table has. */
  static int count(Path folder, String table) throws IOException {
    return csv(folder.resolve(table)).size();
  }

  private static List<Path> csv(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /** Every row of every table is the same. */
  static void assertSameRows(
      SortedMap<String, List<String>> actual, SortedMap<String, List<String>> expected) {
    assertThat(expected).hasSizeGreaterThan(25);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (table, lines) -> assertThat(actual.get(table)).as(table).containsExactlyElementsOf(lines));
  }
}
