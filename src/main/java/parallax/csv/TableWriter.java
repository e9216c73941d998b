package parallax.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes one table row by row: UTF-8, LF, a header, quotes only where needed.
 *
 * <p>Rows go out in the order given; sorting by the table's key is the caller's part.
 */
public final class TableWriter implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final TableSchema schema;
  private final CSVPrinter printer;
  private long rows;
  private boolean closed;

  /**
   * Creates {@code folder/schema.file()} with its header.
   *
   * @throws IOException if the file cannot be written
   */
  public TableWriter(Path folder, TableSchema schema) throws IOException {
    this(Files.newBufferedWriter(folder.resolve(schema.file()), StandardCharsets.UTF_8), schema);
  }

  /**
   * Writes the header to {@code out}, then the rows; closing closes it.
   *
   * @throws IOException if it cannot be written
   */
  public TableWriter(Writer out, TableSchema schema) throws IOException {
    this.schema = schema;
    this.printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(schema.header());
  }

  /** The declared shape of the table. */
  public TableSchema schema() {
    return schema;
  }

  /** The number of rows written so far, the header not counted. */
  public long rows() {
    return rows;
  }

  /**
   * Writes one row. Cells may be String, Integer, Long, Double, BigDecimal or Boolean as the column
   * declares, or an Optional of these; an empty Optional is a missing value. A String column also
   * takes an Integer, which is not guarded.
   *
   * @throws IllegalArgumentException if the number or types of the cells do not fit the schema
   * @throws UncheckedIOException if the row cannot be written
   */
  public void row(Object... cells) {
    row(List.of(cells));
  }

  /** As {@link #row(Object...)}. */
  public void row(List<?> cells) {
    List<Column> columns = schema.columns();
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          schema.file() + " has " + columns.size() + " columns but the row has " + cells.size());
    }
    List<String> formatted = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      formatted.add(CellFormat.format(columns.get(i), cells.get(i)));
    }
    try {
      printer.printRecord(formatted);
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(schema.file() + ": the row could not be written", e);
    }
  }

  /**
   * Makes the rows written so far readable; does nothing once closed.
   *
   * @throws IOException if they cannot be written
   */
  public void flush() throws IOException {
    if (!closed) {
      printer.flush();
    }
  }

  /** Closing twice does nothing more. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      printer.close(true);
    }
  }
}
