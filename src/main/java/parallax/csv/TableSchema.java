package parallax.csv;

import java.util.List;

/**
 * The declared shape of one table.
 *
 * @param file the file name, such as {@code articles.csv}
 * @param columns in the order in which they are written
 */
public record TableSchema(String file, List<Column> columns) {
  public TableSchema {
    columns = List.copyOf(columns);
  }

  /** The headers in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The file name without its ending. */
  public String name() {
    return file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file;
  }

  /** This schema with further text columns at its end. */
  public TableSchema plus(List<Column> more) {
    var all = new java.util.ArrayList<>(columns);
    all.addAll(more);
    return new TableSchema(file, all);
  }
}
