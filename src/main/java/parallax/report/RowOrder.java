package parallax.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.csv.Column;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.csv.TableSchema;

/**
 * How the rows of each table are ordered. That is by its key but for the tables that the resource
 * {@code order.csv} names.
 *
 * @param others by file name, for tables with another order
 */
record RowOrder(Map<String, List<By>> others) {
  private static final String RESOURCE = "order.csv";

  RowOrder {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /**
   * One column that rows are ordered by.
   *
   * @param column its name
   * @param how in words; empty where cells ascend, empty ones first
   */
  record By(String column, String how) {
    @Override
    public String toString() {
      return how.isEmpty() ? column : column + " (" + how + ")";
    }
  }

  /** Reads what comes with the program. */
  static RowOrder load() {
    Map<String, List<By>> others = new LinkedHashMap<>();
    for (TableRow row :
        TableReader.parse(RESOURCE, Resources.text(RESOURCE), List.of("file", "column", "how"))) {
      others
          .computeIfAbsent(row.require("file"), file -> new ArrayList<>())
          .add(new By(row.require("column"), row.get("how")));
    }
    return new RowOrder(others);
  }

  /** What the rows of a table are ordered by, the most important first. */
  List<By> of(TableSchema table) {
    List<By> byKey =
        table.columns().stream().filter(Column::key).map(c -> new By(c.name(), "")).toList();
    return others.getOrDefault(table.file(), byKey);
  }

  /** The order of a table in words; empty if it is that of the key. */
  String told(String file) {
    return others.getOrDefault(file, List.of()).stream()
        .map(By::toString)
        .collect(Collectors.joining(", "));
  }
}
