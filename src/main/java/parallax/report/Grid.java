package parallax.report;

import java.util.List;

/**
 * A table of the report.
 *
 * @param id of its place on the page
 * @param caption what it holds
 * @param header names of its columns
 * @param rows their cells
 */
record Grid(String id, String caption, List<String> header, List<List<Cell>> rows) {
  Grid {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
