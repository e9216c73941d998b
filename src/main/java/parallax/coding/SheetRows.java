package parallax.coding;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import parallax.csv.LooseRow;
import parallax.csv.LooseTable;
import parallax.csv.TableException;

/** The rows of a sheet that came back, be it a workbook or a delimited text. */
final class SheetRows {
  private static final int[] ZIP = {'P', 'K'};
  private static final int[] OLD_WORKBOOK = {0xD0, 0xCF};

  private SheetRows() {}

  /**
   * All rows of a file; of a workbook, of the sheet that has a column {@code item}.
   *
   * @throws TableException if the file is missing or of another kind; the message names it
   */
  static List<LooseRow> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (startsWith(bytes, OLD_WORKBOOK)) {
        throw new TableException(name + ": found an old workbook; save it as .xlsx or CSV");
      }
      return startsWith(bytes, ZIP) ? workbook(file, name) : LooseTable.rows(bytes);
    } catch (IOException e) {
      throw new TableException(
          file + ": the sheet could not be read; expected an XLSX or CSV file: " + e.getMessage(),
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int[] mark) {
    return bytes.length >= mark.length
        && (bytes[0] & 0xFF) == mark[0]
        && (bytes[1] & 0xFF) == mark[1];
  }

  private static List<LooseRow> workbook(Path path, String name) throws IOException {
    File file = path.toFile();
    try (ZipFile zip = new ZipFile(file)) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new TableException(
            name + ": found a zip file that is no .xlsx workbook; save the sheet as .xlsx or CSV");
      }
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(file)) {
      List<LooseRow> first = List.of();
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<LooseRow> rows = rows(sheet);
        if (rows.stream().anyMatch(SheetHeader::isHeader)) {
          return rows;
        }
        first = first.isEmpty() ? rows : first;
      }
      return first;
    }
  }

  private static List<LooseRow> rows(Sheet sheet) throws IOException {
    List<LooseRow> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      stream.forEach(row -> rows.add(new LooseRow(row.getRowNum(), cells(row))));
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int place = 0; place < row.getCellCount(); place++) {
      Optional<Cell> cell = row.getOptionalCell(place);
      cells.add(cell.map(SheetRows::text).orElse(""));
    }
    return cells;
  }

  /** What a cell holds, not how it is shown: a number shown as a date is still the number. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "TRUE" : "FALSE";
    }
    if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
      return Optional.ofNullable(cell.getRawValue()).orElse("");
    }
    return Optional.ofNullable(cell.getText()).orElse("");
  }
}
