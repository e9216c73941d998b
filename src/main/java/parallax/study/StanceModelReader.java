package parallax.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parallax.encoder.ContextModel;
import parallax.encoder.ContextReader;

/** Reads the folder {@code stance} of a study: its tables, its encoder, and what joins them. */
final class StanceModelReader {
  private static final int TABLES = 4;

  private final Path folder;
  private final List<String> frames;
  private final boolean ofBase;

  private StanceModelReader(Path folder, List<String> frames, boolean ofBase) {
    this.folder = folder;
    this.frames = frames;
    this.ofBase = ofBase;
  }

  /**
   * Reads the model of a study.
   *
   * @param folder its folder {@code stance}
   * @param frames names of the study's frames
   * @param ofBase whether it is another study's: frames it knows and this study does not are left
   *     out
   * @return empty if the study has none
   * @throws StudyException if its settings are missing or wrong
   * @throws parallax.csv.TableException if one of its tables is
   */
  static Optional<StanceModel> read(Path folder, List<String> frames, boolean ofBase) {
    return Files.isDirectory(folder)
        ? Optional.of(new StanceModelReader(folder, frames, ofBase).model())
        : Optional.empty();
  }

  /** The tables side by side: together they have hundreds of thousands of rows. */
  private StanceModel model() {
    ExecutorService pool = Executors.newFixedThreadPool(TABLES);
    try {
      Future<LinearModel> relevance = table(pool, "relevance.csv", StanceModel.RELEVANCE);
      Future<LinearModel> direction = table(pool, "direction.csv", StanceModel.DIRECTIONS);
      Future<LinearModel> voice = table(pool, "voice.csv", StanceModel.VOICES);
      Path evoked = folder.resolve("frames.csv");
      Future<LinearModel> ofFrames =
          ofBase
              ? pool.submit(() -> LinearModel.readSome(evoked, frames))
              : table(pool, "frames.csv", frames);
      StanceSettingsFile settings = new StanceSettingsFile(folder);
      return new StanceModel(
          result(relevance),
          result(direction),
          result(voice),
          result(ofFrames),
          settings.settings(frames, ofBase),
          encoder().map(settings::context));
    } finally {
      pool.shutdownNow();
    }
  }

  private Future<LinearModel> table(ExecutorService pool, String file, List<String> classes) {
    return pool.submit(() -> LinearModel.read(folder.resolve(file), classes));
  }

  private static LinearModel result(Future<LinearModel> table) {
    try {
      return table.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a study was read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("a study could not be read", e);
    }
  }

  private Optional<ContextReader> encoder() {
    Optional<ContextModel> model = ContextModel.open(folder.resolve(StanceModel.ENCODER));
    model.ifPresent(StanceModelReader::check);
    return model.map(ContextReader.class::cast);
  }

  private static void check(ContextReader reader) {
    List<String> needed = new ArrayList<>(StanceModel.RELEVANCE);
    needed.addAll(StanceModel.DIRECTIONS);
    needed.addAll(StanceModel.VOICES);
    if (!reader.outputs().containsAll(needed)) {
      throw new StudyException(
          StanceModel.FOLDER
              + "/"
              + StanceModel.ENCODER
              + "/outputs.txt names "
              + reader.outputs()
              + "; expected, among others, "
              + needed);
    }
  }
}
