package parallax.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import parallax.csv.Column;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/** Every column of every table in words: as a table in the output folder, as a page in docs. */
final class DataDictionary {
  private DataDictionary() {}

  /**
   * Writes columns.csv, itself included.
   *
   * @throws IOException if it cannot be written
   */
  static void write(TableSet tables) throws IOException {
    TableWriter table = tables.create("columns.csv");
    for (TableSchema schema : tables.schemas()) {
      int position = 0;
      for (Column column : schema.columns()) {
        position++;
        table.row(
            schema.file(),
            position,
            column.name(),
            column.type().label(),
            column.key(),
            column.meaning());
      }
    }
  }

  /** The dictionary as a Markdown page, in the order of the schema. */
  static String markdown(OutputSchema schema, FileCatalogue files) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    RowOrder order = RowOrder.load();
    for (TableSchema table : schema.tables().values()) {
      page.append(
          String.format(
              Locale.ROOT,
              "%n## %s%n%s.%s%n%n| column | type | key | meaning |%n|---|---|---|---|%n"
                  .replace("%n", "\n"),
              table.file(),
              files.meaning(table.file()),
              ordered(order.told(table.file()))));
      table.columns().forEach(column -> page.append(line(column)));
    }
    return page.toString();
  }

  private static String ordered(String order) {
    return order.isEmpty() ? "" : " Rows in order of " + order + ".";
  }

  private static final String INTRODUCTION =
      """
      # Data dictionary
      Every table is UTF-8 with LF, comma-separated (RFC 4180), one header row, sorted by its key unless
      another order stands under its name. An empty cell is a missing value, never zero. Ids are text even where they
      look like numbers. Offsets are 0-based Unicode code points into the original file, end exclusive. A text cell that
      a spreadsheet would run as a formula has an apostrophe before it. Made from
      `src/main/resources/parallax/report/tables.csv`, the orders from `src/main/resources/parallax/report/order.csv`;
      change these and run `mvn -q test -Dtest=DataDictionaryTest -Dparallax.update=true`.
      """;

  private static String line(Column column) {
    return "| "
        + String.join(
            " | ",
            List.of(
                column.name(),
                column.type().label(),
                column.key() ? "yes" : "",
                column.meaning().replace("|", "\\|")))
        + " |\n";
  }
}
