package parallax.train;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parallax.annotate.Annotator;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;
import parallax.provenance.Sha256;
import parallax.study.LinearModel;
import parallax.study.StanceModel;
import parallax.study.Study;

/**
 * From annotated passages to the tables in a study's folder {@code stance}: the same passages,
 * study and annotator give the same bytes.
 */
public final class StanceTraining {
  private static final String PROVENANCE = "provenance.csv";

  private final Study study;
  private final Annotator annotator;

  /**
   * A training.
   *
   * @param study whose lexicons and cues are features
   * @param annotator that will annotate the articles the model is applied to
   */
  public StanceTraining(Study study, Annotator annotator) {
    this.study = study;
    this.annotator = annotator;
  }

  /**
   * What was learned from.
   *
   * @param passages how many
   * @param sentences how many
   * @param features how many have a weight in one table or another
   */
  public record Learned(int passages, int sentences, int features) {}

  /**
   * Learns from the passages in {@code corpus} and writes the tables into {@code folder}.
   *
   * @throws IOException if a file cannot be read or written
   * @throws parallax.study.StudyException naming file and line of a fault in the passages
   * @throws InterruptedException if the calling thread is interrupted
   */
  public Learned train(Path corpus, Path folder) throws IOException, InterruptedException {
    List<Passage> passages = PassageReader.read(corpus);
    List<Example> examples = examples(passages);
    StanceTrainer.Tables tables = StanceTrainer.train(examples, study);
    Files.createDirectories(folder);
    write(folder, "relevance.csv", tables.relevance());
    write(folder, "direction.csv", tables.direction());
    write(folder, "voice.csv", tables.voice());
    write(folder, "frames.csv", tables.frames());
    provenance(corpus, folder);
    int features =
        tables.relevance().model().size()
            + tables.direction().model().size()
            + tables.voice().model().size()
            + tables.frames().model().size();
    return new Learned(passages.size(), examples.size(), features);
  }

  private List<Example> examples(List<Passage> passages) throws InterruptedException {
    PassageAnalyzer analyzer = new PassageAnalyzer(study, annotator);
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<List<Example>>> waiting = new ArrayList<>();
      for (Passage passage : passages) {
        waiting.add(pool.submit(() -> analyzer.examples(passage)));
      }
      List<Example> examples = new ArrayList<>();
      for (Future<List<Example>> future : waiting) {
        examples.addAll(result(future));
      }
      return examples;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a passage could not be analysed", e.getCause());
    }
  }

  private static void write(Path folder, String file, TrainedModel model) throws IOException {
    try (TableWriter writer = new TableWriter(folder, weights(file))) {
      for (List<String> row : model.rows()) {
        writer.row(
            row.get(0),
            row.get(1),
            new BigDecimal(row.get(2)),
            Integer.valueOf(row.get(3)),
            row.get(4));
      }
    }
  }

  private static TableSchema weights(String file) {
    List<ColumnType> types =
        List.of(
            ColumnType.STRING,
            ColumnType.STRING,
            ColumnType.NUMBER,
            ColumnType.INTEGER,
            ColumnType.STRING);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      columns.add(new Column(LinearModel.COLUMNS.get(i), types.get(i), false, ""));
    }
    return new TableSchema(file, columns);
  }

  private static void provenance(Path corpus, Path folder) throws IOException {
    List<String> columns = List.of("file", "passages", "sha256");
    try (TableWriter writer = new TableWriter(folder, schema(PROVENANCE, columns))) {
      for (Path file : PassageReader.files(corpus)) {
        long lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).count();
        writer.row(file.getFileName().toString(), Long.toString(lines), Sha256.of(file));
      }
    }
  }

  private static TableSchema schema(String file, List<String> columns) {
    return new TableSchema(
        file,
        columns.stream().map(name -> new Column(name, ColumnType.STRING, false, "")).toList());
  }

  /** The folder of a study its model lies in. */
  public static Path folder(Path study) {
    return study.resolve(StanceModel.FOLDER);
  }
}
