package parallax.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.csv.TableSchema;

/**
 * The declared shape of every output table, read from the resource {@code tables.csv}: the one
 * source for the writers, the data dictionary and the data package. The column {@code key} says 1
 * for a column of the key, {@code optional} for one whose cells may be empty all the same, else 0.
 *
 * @param tables by file name, in the resource's order
 */
public record OutputSchema(Map<String, TableSchema> tables) {
  private static final String RESOURCE = "tables.csv";

  public OutputSchema {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** Reads the schema that comes with the program. */
  public static OutputSchema load() {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (TableRow row :
        TableReader.parse(
            RESOURCE,
            Resources.text(RESOURCE),
            List.of("file", "column", "type", "key", "meaning"))) {
      columns
          .computeIfAbsent(row.require("file"), file -> new ArrayList<>())
          .add(
              new Column(
                  row.require("column"),
                  ColumnType.ofLabel(row.require("type")),
                  !row.get("key").equals("0"),
                  row.get("key").equals("optional"),
                  row.get("meaning")));
    }
    Map<String, TableSchema> tables = new LinkedHashMap<>();
    columns.forEach((file, list) -> tables.put(file, new TableSchema(file, list)));
    return new OutputSchema(tables);
  }

  /**
   * The shape of one table.
   *
   * @param file such as {@code articles.csv}
   * @throws IllegalArgumentException if no such table is declared
   */
  public TableSchema table(String file) {
    TableSchema schema = tables.get(file);
    if (schema == null) {
      throw new IllegalArgumentException(
          "no table '" + file + "'; declared are " + tables.keySet());
    }
    return schema;
  }
}
