package parallax.evaluate;

import java.util.Optional;
import parallax.csv.TableException;
import parallax.csv.TableRow;
import parallax.text.Span;

/**
 * A row with a place in an article.
 *
 * @param article the article's id
 * @param span code points of the original
 * @param row the row itself
 */
record PlacedRow(String article, Span span, TableRow row) {
  /** The row at the place its columns name; empty if the first of them is. */
  static Optional<PlacedRow> of(TableRow row, String idColumn, String start, String end) {
    if (row.get(start).isEmpty()) {
      return Optional.empty();
    }
    try {
      Span span = new Span(Integer.parseInt(row.get(start)), Integer.parseInt(row.get(end)));
      return span.isEmpty()
          ? Optional.empty()
          : Optional.of(new PlacedRow(row.get(idColumn), span, row));
    } catch (IllegalArgumentException e) {
      throw new TableException(
          row.fault(
                  "'"
                      + row.get(start)
                      + "' to '"
                      + row.get(end)
                      + "' is no span; expected two offsets, the first below the second")
              .getMessage(),
          e);
    }
  }

  /** The cell under {@code column}. */
  String get(String column) {
    return row.get(column);
  }
}
