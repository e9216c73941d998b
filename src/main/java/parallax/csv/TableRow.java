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

  /**
   * The number under {@code column}.
   *
   * @throws TableException if the cell is empty or holds no finite decimal number
   */
  public double number(String column) {
    String cell = require(column);
    try {
      double value = Double.parseDouble(cell);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw noNumber(column, cell, "a number", e);
    }
    throw fault(found(column, cell, "a number"));
  }

  /**
   * The whole number under {@code column}.
   *
   * @throws TableException if the cell is empty or holds no whole number that fits an int
   */
  public int whole(String column) {
    String cell = require(column);
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw noNumber(column, cell, "a whole number", e);
    }
  }

  private TableException noNumber(
      String column, String cell, String expected, NumberFormatException cause) {
    TableException fault = fault(found(column, cell, expected));
    fault.initCause(cause);
    return fault;
  }

  private static String found(String column, String cell, String expected) {
    return "column '" + column + "' has '" + cell + "'; expected " + expected;
  }

  /** A fault in this row, prefixed with file and line. */
  public TableException fault(String what) {
    return new TableException(file + " line " + line + ": " + what);
  }
}
