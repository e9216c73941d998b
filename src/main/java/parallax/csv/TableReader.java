package parallax.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads whole small tables (catalogues, lexicons, units): UTF-8 with or without BOM. */
public final class TableReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private TableReader() {}

  /**
   * All rows of {@code file}.
   *
   * @param required headers that must be there
   * @throws TableException if the file is missing, no UTF-8, malformed or lacks a header
   */
  public static List<TableRow> read(Path file, List<String> required) {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(name, decode(name, Files.readAllBytes(file)), required);
    } catch (NoSuchFileException e) {
      throw new TableException(name + ": there is no such file in " + file.getParent(), e);
    } catch (IOException e) {
      throw new TableException(name + ": could not be read: " + e.getMessage(), e);
    }
  }

  /**
   * All rows of a table held in memory.
   *
   * @param name what to call it in messages
   * @throws TableException if it is malformed or lacks a header
   */
  public static List<TableRow> parse(String name, String content, List<String> required) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    Optional<List<RegularTable.Row>> regular = RegularTable.cut(text);
    return rows(name, regular.orElseGet(() -> records(name, text)), required);
  }

  private static List<TableRow> rows(
      String name, List<RegularTable.Row> records, List<String> required) {
    if (records.isEmpty()) {
      throw new TableException(name + ": the file is empty; expected a header with " + required);
    }
    List<String> header = header(name, records.get(0).cells(), required);
    List<TableRow> rows = new ArrayList<>(records.size());
    for (RegularTable.Row record : records.subList(1, records.size())) {
      rows.add(row(name, record.line(), header, record.cells()));
    }
    return List.copyOf(rows);
  }

  /** Any table, by the library. */
  static List<RegularTable.Row> records(String name, String text) {
    List<RegularTable.Row> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      long line = 1;
      for (CSVRecord record : parser) {
        records.add(new RegularTable.Row(line, record.toList()));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException e) {
      throw new TableException(
          name
              + ": malformed CSV: "
              + rootMessage(e)
              + "; look for a quotation mark that is opened and not closed",
          e);
    }
    return records;
  }

  private static String decode(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TableException(name + ": the file is not UTF-8; save it as UTF-8", e);
    }
  }

  private static List<String> header(String name, List<String> record, List<String> required) {
    Set<String> seen = new LinkedHashSet<>();
    for (String cell : record) {
      if (!seen.add(cell.strip())) {
        throw new TableException(name + " line 1: the column '" + cell + "' stands there twice");
      }
    }
    for (String column : required) {
      if (!seen.contains(column)) {
        throw new TableException(
            name + " line 1: the column '" + column + "' is missing; found " + seen);
      }
    }
    return List.copyOf(seen);
  }

  private static TableRow row(String name, long line, List<String> header, List<String> record) {
    if (record.size() != header.size()) {
      throw new TableException(
          name
              + " line "
              + line
              + ": found "
              + record.size()
              + " cells, expected "
              + header.size()
              + "; a cell with a comma or a quotation mark must be quoted");
    }
    List<String> cells = new ArrayList<>(header.size());
    for (String cell : record) {
      cells.add(FormulaGuard.unguard(cell));
    }
    return new TableRow(name, line, new RowCells(header, cells));
  }

  private static String rootMessage(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
