package parallax.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a table into cells in one pass over its characters. Only what every reader of CSV takes the
 * same way is cut: lines end in LF, a quotation mark opens a cell, closes it or is doubled.
 * Anything else is left to the library, which knows what is allowed and says what is wrong.
 */
final class RegularTable {
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private long line = 1;

  private RegularTable(String text) {
    this.text = text;
  }

  /**
   * One row.
   *
   * @param line on which it begins, from 1 on; empty lines right before it belong to it
   * @param cells as they stand, quotation marks taken off
   */
  record Row(long line, List<String> cells) {}

  /** The rows, empty lines left out; empty if the table is not as plain as that. */
  static Optional<List<Row>> cut(String text) {
    RegularTable table = new RegularTable(text);
    return text.indexOf('\r') < 0 && table.cut() ? Optional.of(table.rows) : Optional.empty();
  }

  private boolean cut() {
    int columns = 1;
    while (at < text.length()) {
      long begins = line;
      while (at < text.length() && text.charAt(at) == '\n') {
        at++;
        line++;
      }
      if (at < text.length()) {
        List<String> cells = new ArrayList<>(columns);
        if (!cut(cells)) {
          return false;
        }
        columns = cells.size();
        rows.add(new Row(begins, cells));
      }
    }
    return true;
  }

  /** Whether the row was plain; afterwards its end is passed. */
  private boolean cut(List<String> cells) {
    while (true) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      if (!(quoted ? quoted(cells) : bare(cells))) {
        return false;
      }
      if (at == text.length()) {
        return true;
      }
      if (text.charAt(at++) == '\n') {
        line++;
        return true;
      }
    }
  }

  /** A cell without quotation marks, up to a comma, the end of the line or of the text. */
  private boolean bare(List<String> cells) {
    int from = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        return false;
      }
      if (c == ',' || c == '\n') {
        break;
      }
      at++;
    }
    cells.add(text.substring(from, at));
    return true;
  }

  private boolean quoted(List<String> cells) {
    int from = at + 1;
    boolean doubled = false;
    int end = text.indexOf('"', from);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
      doubled = true;
      end = text.indexOf('"', end + 2);
    }
    if (end < 0) {
      return false;
    }
    for (int i = text.indexOf('\n', from); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    String cell = text.substring(from, end);
    cells.add(doubled ? cell.replace("\"\"", "\"") : cell);
    at = end + 1;
    return at == text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n';
  }
}
