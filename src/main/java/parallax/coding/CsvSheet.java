package parallax.coding;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.csv.TableSchema;
import parallax.csv.TableWriter;

/** Writes a blank coding sheet as CSV, with the byte order mark by which Excel knows UTF-8. */
final class CsvSheet {
  private static final TableSchema SCHEMA =
      new TableSchema(
          "sheet.csv",
          Arrays.stream(SheetColumn.values())
              .map(column -> Columns.text(column.header()))
              .toList());

  private CsvSheet() {}

  static void write(Path file, List<SampledSentence> rows) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write('\uFEFF');
      try (TableWriter table = new TableWriter(out, SCHEMA)) {
        rows.forEach(row -> table.row(cells(row)));
      }
    }
  }

  private static List<String> cells(SampledSentence row) {
    List<String> cells = new ArrayList<>();
    for (SheetColumn column : SheetColumn.values()) {
      cells.add(cell(column, row));
    }
    return cells;
  }

  /** What a blank sheet holds. */
  static String cell(SheetColumn column, SampledSentence row) {
    return switch (column) {
      case ITEM -> row.item();
      case BEFORE -> row.sentence().before();
      case SENTENCE -> row.sentence().text();
      case AFTER -> row.sentence().after();
      default -> "";
    };
  }
}
