package parallax.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** A sheet a made-up coder has filled in, and what spreadsheets make of it. */
final class FilledSheet {
  private static final List<String> VOICES = List.of("author", "reported", "endorsed", "rejected");

  private final List<List<String>> rows;

  private FilledSheet(List<List<String>> rows) {
    this.rows = rows;
  }

  /**
   * Fills in a blank sheet by the number of each item.
   *
   * @param slip every so many items this coder decides otherwise; 0 for never
   */
  static FilledSheet of(Path blank, int slip) {
    List<List<String>> rows = new ArrayList<>();
    for (TableRow row : TableReader.read(blank, List.of("item"))) {
      if (rows.isEmpty()) {
        rows.add(new ArrayList<>(row.cells().keySet()));
      }
      rows.add(filled(row, slip));
    }
    return new FilledSheet(rows);
  }

  private static List<String> filled(TableRow row, int slip) {
    int number = Integer.parseInt(row.get("item").substring(1));
    List<String> cells = new ArrayList<>(row.cells().values()).subList(0, 4);
    if (number % 5 == 0) {
      Collections.addAll(cells, "0", "", "", "", "", "", "");
      return cells;
    }
    int shift = slip > 0 && number % slip == 0 ? 1 : 0;
    String direction = Integer.toString((number + shift) % 5 - 2);
    String voice = VOICES.get((number / 2 + shift) % 4);
    String holder = voice.equals("author") ? "" : "the Kremlin";
    String frames = number % 2 == 0 ? "distancing;economic_cooperation" : "";
    String author =
        voice.equals("rejected") ? Integer.toString(2 - (number + shift) % 5) : direction;
    Collections.addAll(cells, "1", direction, voice, holder, author, frames, "remark " + number);
    return cells;
  }

  /** The rows, the header first. */
  List<List<String>> rows() {
    return rows;
  }

  /** With every cell under some columns changed, the header left as it is. */
  FilledSheet with(List<String> columns, UnaryOperator<String> change) {
    List<List<String>> changed = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      for (String column : columns) {
        int at = rows.get(0).indexOf(column);
        if (row != rows.get(0)) {
          cells.set(at, change.apply(cells.get(at)));
        }
      }
      changed.add(cells);
    }
    return new FilledSheet(changed);
  }

  /** With rows and columns in another order and a column of the coder's own. */
  FilledSheet shuffled() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(4));
    List<List<String>> shuffled = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      order.forEach(at -> cells.add(row.get(at)));
      cells.add(3, row == rows.get(0) ? "done?" : "x");
      shuffled.add(cells);
    }
    List<List<String>> body = shuffled.subList(1, shuffled.size());
    Collections.shuffle(body, new Random(5));
    return new FilledSheet(shuffled);
  }

  /** With a title above and empty rows in between. */
  FilledSheet spread() {
    List<List<String>> spread = new ArrayList<>();
    spread.add(List.of("Our coding", "", ""));
    spread.add(List.of());
    for (List<String> row : rows) {
      spread.add(row);
      spread.add(List.of("", "", "", " "));
    }
    return new FilledSheet(spread);
  }

  /** As CSV, quoted where needed. */
  String csv(String delimiter, String lineEnd) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells = row.stream().map(cell -> quoted(cell, delimiter)).toList();
      csv.append(String.join(delimiter, cells)).append(lineEnd);
    }
    return csv.toString();
  }

  private static String quoted(String cell, String delimiter) {
    boolean needed = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n");
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  /**
   * What Excel saves in a country of semicolons after it opened a file of commas: it cuts lines at
   * the semicolons of the texts, for which no quotation mark inside a cell matters.
   */
  String openedWithTheWrongDelimiter() {
    StringBuilder saved = new StringBuilder();
    for (String line : csv(",", "\n").split("\n", -1)) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split(";", -1)) {
        cells.add(quoted(cell, ";"));
      }
      saved.append(String.join(";", cells)).append("\r\n");
    }
    return saved.toString();
  }

  static Path write(Path file, String text, Charset charset) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(charset));
  }

  static Path write(Path file, String text) throws IOException {
    return write(file, text, StandardCharsets.UTF_8);
  }

  /** As a workbook: numbers as numbers, relevance as truth values, directions shown as dates. */
  Path workbook(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Map<String, Boolean> truth = Map.of("1", true, "0", false);
    List<String> header = rows.get(0);
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", null)) {
      workbook.newWorksheet("notes").value(0, 0, "not the sheet");
      Worksheet sheet = workbook.newWorksheet("Tabelle1");
      for (int row = 0; row < rows.size(); row++) {
        for (int at = 0; at < rows.get(row).size(); at++) {
          String cell = rows.get(row).get(at);
          String column = header.get(at);
          if (row > 0 && column.equals("relevance")) {
            sheet.value(row, at, truth.get(cell));
          } else if (row > 0 && column.endsWith("direction") && !cell.isEmpty()) {
            sheet.value(row, at, Integer.valueOf(cell));
            sheet.style(row, at).format("dd.mm.yyyy").set();
          } else if (!cell.isEmpty()) {
            sheet.value(row, at, cell);
          }
        }
      }
    }
    return file;
  }
}
