package parallax.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import parallax.compare.sensitivity.AnnotatingAnew;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/**
 * The tables of a sensitivity analysis that annotates anew: runs.csv with the stance of every
 * article in every run, and sensitivity.csv in the shape of the one in an output folder.
 */
public final class AnewTables implements AutoCloseable {
  private static final TableSchema RUNS =
      new TableSchema(
          "runs.csv",
          List.of(
              new Column("annotator", ColumnType.STRING, true, "who found sentences and words"),
              new Column("cleaning", ColumnType.BOOLEAN, true, "whether pages were cleaned"),
              new Column("article_id", ColumnType.STRING, true, "the article"),
              new Column("source", ColumnType.STRING, false, "the outlet"),
              new Column("relevant_sentences", ColumnType.INTEGER, false, "it rests on"),
              new Column("stance", ColumnType.NUMBER, false, "empty if withheld")));

  private final Path folder;
  private final TableWriter runs;
  private final AnnotatingAnew comparison = new AnnotatingAnew();

  /**
   * Begins the tables.
   *
   * @param folder made if it is not there
   * @throws IOException if it cannot be written
   */
  public AnewTables(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.runs = new TableWriter(folder, RUNS);
  }

  /** Takes the result of one article in one run. */
  public void accept(
      AnnotatingAnew.Run run, String id, String source, int relevant, OptionalDouble stance) {
    runs.row(run.annotator(), run.cleaning(), id, source, relevant, stance);
    comparison.add(run, id, source, stance);
  }

  /**
   * Compares the runs.
   *
   * @throws IOException if the table cannot be written
   */
  public void finish() throws IOException {
    TableSchema schema = OutputSchema.load().table("sensitivity.csv");
    try (TableWriter table = new TableWriter(folder, schema)) {
      new SensitivityTable(table).write(comparison.rows());
    }
  }

  @Override
  public void close() throws IOException {
    runs.close();
  }
}
