package parallax.report;

import java.util.List;
import java.util.stream.Collectors;
import parallax.csv.Column;
import parallax.csv.TableSchema;

/** A script that loads every table of a folder into DuckDB, no type left to a guess. */
final class LoadScript {
  /** The file's name. */
  static final String FILE = "load.sql";

  private LoadScript() {}

  /** One statement per table. */
  static String of(List<TableSchema> schemas) {
    return "-- duckdb parallax.duckdb < load.sql\n"
        + schemas.stream().map(LoadScript::statement).collect(Collectors.joining());
  }

  private static String statement(TableSchema table) {
    String columns =
        table.columns().stream()
            .map(column -> "    " + quoted(column.name(), '\'') + ": '" + type(column) + "'")
            .collect(Collectors.joining(",\n"));
    return "CREATE OR REPLACE TABLE "
        + quoted(table.name(), '"')
        + " AS SELECT * FROM read_csv("
        + quoted(table.file(), '\'')
        + ", header = true, delim = ',', quote = '\"', escape = '\"', auto_detect = false,\n"
        + "  columns = {\n"
        + columns
        + "\n  });\n";
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
    };
  }

  private static String quoted(String name, char mark) {
    String quote = Character.toString(mark);
    return quote + name.replace(quote, quote + quote) + quote;
  }
}
