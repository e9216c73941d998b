package parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import parallax.csv.Column;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/**
 * The tables of one output folder: opens their writers by file name, and afterwards knows what was
 * written, columns that only this run has included.
 */
final class TableSet implements Closeable {
  private final Place place;
  private final OutputSchema schema;
  private final List<TableWriter> writers = new ArrayList<>();

  /** Where tables are written. */
  @FunctionalInterface
  interface Place {
    /** Begins a file. */
    Writer open(String file) throws IOException;
  }

  /** No table is created yet. */
  TableSet(Path folder, OutputSchema schema) {
    this(file -> Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8), schema);
  }

  /** As above, at another place than a folder. */
  TableSet(Place place, OutputSchema schema) {
    this.place = place;
    this.schema = schema;
  }

  /**
   * Creates a declared table with its header.
   *
   * @throws IOException if it cannot be written
   */
  TableWriter create(String file) throws IOException {
    return create(file, List.of());
  }

  /**
   * As above, with columns that depend on the corpus or the study at its end.
   *
   * @throws IOException if it cannot be written
   */
  TableWriter create(String file, List<Column> more) throws IOException {
    TableWriter writer = new TableWriter(place.open(file), schema.table(file).plus(more));
    writers.add(writer);
    return writer;
  }

  /** The shapes of the tables created, in order of file name. */
  List<TableSchema> schemas() {
    return writers.stream()
        .map(TableWriter::schema)
        .sorted(Comparator.comparing(TableSchema::file))
        .toList();
  }

  /** The rows of a table created here; empty for any other file. */
  OptionalLong rows(String file) {
    return writers.stream()
        .filter(writer -> writer.schema().file().equals(file))
        .mapToLong(TableWriter::rows)
        .findFirst();
  }

  /**
   * Makes all rows written so far readable.
   *
   * @throws IOException if they cannot be written
   */
  void flush() throws IOException {
    for (TableWriter writer : writers) {
      writer.flush();
    }
  }

  /** Closes all tables; closing twice does nothing more. */
  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers) {
      writer.close();
    }
  }
}
