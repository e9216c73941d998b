package parallax.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parallax.Pipeline;
import parallax.annotate.Annotator;
import parallax.annotate.corenlp.CoreNlpAnnotator;
import parallax.annotate.opennlp.OpenNlpAnnotator;
import parallax.annotate.opennlp.OpenNlpLanguageGuard;
import parallax.encoder.ContextReader;
import parallax.provenance.ModelsLock;
import parallax.report.SourceText;
import parallax.report.TableRows;
import parallax.study.Study;
import parallax.study.StudyLoader;

/**
 * What one Java process analyses articles with: the study read and the models loaded once, however
 * many tasks it runs. Models are loaded with the first article, so that a process that only
 * compares needs none.
 */
final class Executor {
  private static Executor current;
  private static String currentKey = "";

  private final Study study;
  private final TableRows rows;
  private final ExecutorSetup setup;
  private final ModelsLock lock;
  private Pipeline pipeline;

  private Executor(ExecutorSetup setup, Study study, ModelsLock lock) {
    this.setup = setup;
    this.study = study;
    this.lock = lock;
    this.rows =
        new TableRows(
            study,
            setup.extraColumns(),
            setup.withoutText() ? SourceText.LEFT_OUT : SourceText.KEPT);
  }

  /** The executor of this process for a setup; made anew if the last one was for another. */
  static synchronized Executor of(ExecutorSetup setup) {
    if (current == null || !currentKey.equals(setup.key())) {
      // CoreNLP folds case in the default locale; the command line sets the same.
      Locale.setDefault(Locale.ROOT);
      current = unpacked(setup);
      currentKey = setup.key();
    }
    return current;
  }

  private static Executor unpacked(ExecutorSetup setup) {
    try {
      Path folder = Files.createTempDirectory("parallax-study");
      try {
        setup.unpackStudy(folder);
        Path lock = folder.resolve(ModelsLock.FILE);
        setup.unpackLock(lock);
        Study study =
            StudyLoader.load(folder.resolve(ExecutorSetup.OWN)).withReader(Executor::loaded);
        return new Executor(setup, study, ModelsLock.read(lock));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the study could not be unpacked: " + e.getMessage(), e);
    }
  }

  /** Weights are read at first use, and the folder they lie in does not stay. */
  private static ContextReader loaded(ContextReader reader) {
    reader.read(List.of());
    return reader;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }

  /** What is measured. */
  Study study() {
    return study;
  }

  /** Makes the rows of the tables. */
  TableRows rows() {
    return rows;
  }

  /** The stages; loads the models when first asked. */
  synchronized Pipeline pipeline() {
    if (pipeline == null) {
      pipeline = new Pipeline(study, annotator(), new OpenNlpLanguageGuard(lock));
    }
    return pipeline;
  }

  private Annotator annotator() {
    return switch (setup.annotator()) {
      case "corenlp" -> new CoreNlpAnnotator(lock);
      case "opennlp" -> new OpenNlpAnnotator(lock);
      default -> throw new IllegalArgumentException("no annotator '" + setup.annotator() + "'");
    };
  }
}
