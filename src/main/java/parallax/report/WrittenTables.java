package parallax.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * Tables that were just written, read back: what is told in words rests on the cells that a reader
 * of the tables sees, and cannot say otherwise.
 */
final class WrittenTables {
  private final Path folder;
  private final SortedMap<String, List<Map<String, String>>> read = new TreeMap<>();

  /** Tables in a folder, closed or flushed; only small ones should be asked for. */
  WrittenTables(Path folder) {
    this.folder = folder;
  }

  /** The rows of a table, cells by column. */
  List<Map<String, String>> rows(String table) {
    return read.computeIfAbsent(
        table,
        name ->
            TableReader.read(folder.resolve(name + ".csv"), List.of()).stream()
                .map(TableRow::cells)
                .toList());
  }

  /** The rows whose cell in a column is a given one. */
  List<Map<String, String>> rows(String table, String column, String cell) {
    return rows(table).stream().filter(row -> row.get(column).equals(cell)).toList();
  }

  /** The sum of a column of whole numbers. */
  long sum(String table, String column) {
    return rows(table).stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }

  /** The sums of a column of whole numbers by the cells of another, in their order. */
  SortedMap<String, Long> sums(String table, String by, String column) {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (Map<String, String> row : rows(table)) {
      sums.merge(row.get(by), Long.parseLong(row.get(column)), Long::sum);
    }
    return sums;
  }

  /** The rows with some cell filled. */
  List<Map<String, String>> filled(String table, String column) {
    List<Map<String, String>> filled = new ArrayList<>(rows(table));
    filled.removeIf(row -> row.get(column).isEmpty());
    return filled;
  }
}
