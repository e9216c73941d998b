package parallax.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import parallax.provenance.ReproducibleZip;
import parallax.study.Frame;

/**
 * Writes a blank coding sheet as a workbook: the sentences on the first sheet, what may be chosen
 * on the second, from which the drop-down lists are made.
 */
final class XlsxSheet {
  /** A cell of a workbook holds no more. */
  private static final int LONGEST = 32_000;

  private static final int VALUES_WIDTH = 24;

  private final List<Frame> frames;

  XlsxSheet(List<Frame> frames) {
    this.frames = List.copyOf(frames);
  }

  void write(Path file, List<SampledSentence> rows) throws IOException {
    Path raw = Files.createTempFile("parallax", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(raw)) {
        write(out, rows);
      }
      Files.write(file, ReproducibleZip.of(raw));
    } finally {
      Files.delete(raw);
    }
  }

  private void write(OutputStream out, List<SampledSentence> rows) throws IOException {
    try (Workbook workbook = new Workbook(out, "Parallax", null)) {
      Worksheet sheet = workbook.newWorksheet("sentences");
      Worksheet values = workbook.newWorksheet("values");
      writeRows(sheet, rows);
      writeValues(values);
      offerValues(sheet, values, rows.size());
    }
  }

  private static void writeRows(Worksheet sheet, List<SampledSentence> rows) {
    for (SheetColumn column : SheetColumn.values()) {
      int at = column.place();
      sheet.width(at, column.width());
      sheet.value(0, at, column.header());
      sheet.style(0, at).bold().set();
      for (int row = 0; row < rows.size(); row++) {
        String text = CsvSheet.cell(column, rows.get(row));
        if (!text.isEmpty()) {
          sheet.value(row + 1, at, printable(text));
        }
        sheet.style(row + 1, at).wrapText(true).verticalAlignment("top").set();
      }
    }
    sheet.freezePane(1, 1);
  }

  private void writeValues(Worksheet values) {
    for (SheetColumn column : SheetColumn.values()) {
      int at = column.place();
      List<String> choices = column.values(frames);
      if (!choices.isEmpty()) {
        values.width(at, VALUES_WIDTH);
        values.value(0, at, column.header());
        values.style(0, at).bold().set();
      }
      for (int i = 0; i < choices.size(); i++) {
        // A number that is picked from a list of texts would be refused once it is a number.
        if (column.numeric()) {
          values.value(i + 1, at, Integer.valueOf(choices.get(i)));
        } else {
          values.value(i + 1, at, choices.get(i));
        }
      }
    }
  }

  private void offerValues(Worksheet sheet, Worksheet values, int rows) {
    for (SheetColumn column : SheetColumn.values()) {
      int choices = column.values(frames).size();
      if (choices > 0 && rows > 0) {
        int at = column.place();
        // Several frames are written with semicolons between them: the list helps, but is no limit.
        boolean strict = column != SheetColumn.FRAMES;
        sheet
            .range(1, at, rows, at)
            .validateWithList(values.range(1, at, choices, at))
            .allowBlank(true)
            .showErrorMessage(strict)
            .errorStyle(DataValidationErrorStyle.STOP)
            .errorTitle("Not a value of this column")
            .error("Please choose one of: " + String.join(", ", column.values(frames)));
      }
    }
  }

  /** Without what XML does not allow, and not too long for a cell. */
  private static String printable(String text) {
    List<Integer> kept = new ArrayList<>();
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .limit(LONGEST / 2)
        .forEach(kept::add);
    return kept.stream()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
