package parallax.csv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a table that was read.
 *
 * @param file the table's file name, for messages
 * @param line the 1-based line on which the row begins
 * @param cells by header, in the file's order, formula guards taken off; never null
 */
public record TableRow(String file, long line, Map<String, String> cells) {
  public TableRow {
    cells =
        cells instanceof RowCells ? cells : Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The cell under {@code column}, stripped of surrounding white space; empty if there is none. */
  public String get(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /**
   * The cell under {@code column}, which must not be empty.
   *
   * @throws TableException if it is
   */
  public String require(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw fault("column '" + column + "' is empty; it must be filled");
    }
    return value;
  }

  /** A fault in this row, prefixed with file and line. */
  public TableException fault(String what) {
    return new TableException(file + " line " + line + ": " + what);
  }
}
