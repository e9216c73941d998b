package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.csv.TableWriter;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Tablesaw tables on their way to a file. They go through our own writer, so that all tables speak
 * one dialect and no number is printed with an exponent.
 */
final class TablesawRows {
  private TablesawRows() {}

  /**
   * Writes all rows, in the table's order, the columns as the writer declares them.
   *
   * @throws IllegalArgumentException if the table lacks a declared column
   */
  static void write(Table table, TableWriter writer) {
    List<String> header = writer.schema().header();
    for (Row row : table) {
      List<Object> cells = new ArrayList<>();
      header.forEach(name -> cells.add(cell(table.column(name), row.getRowNumber())));
      writer.row(cells);
    }
  }

  /** The value of a cell; an empty Optional if it is missing. */
  static Object cell(Column<?> column, int row) {
    if (column instanceof StringColumn text) {
      return text.get(row);
    }
    if (column.isMissing(row)) {
      return Optional.empty();
    }
    if (column instanceof IntColumn whole) {
      return whole.getInt(row);
    }
    if (column instanceof DoubleColumn number) {
      return number.getDouble(row);
    }
    throw new IllegalArgumentException("no cell is made of a " + column.type().name() + " column");
  }
}
