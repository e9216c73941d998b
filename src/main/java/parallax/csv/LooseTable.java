package parallax.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a delimited text whatever a spreadsheet did to it: any of four delimiters, UTF-8 or UTF-16
 * with or without a byte order mark or Windows-1252, rows of different lengths, quotation marks
 * that are not closed, and rows that were quoted whole because the file was opened with another
 * delimiter. Formula guards stay; what a cell means is the caller's part.
 */
public final class LooseTable {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final Pattern NAMED_DELIMITER = Pattern.compile("\"?sep=(.)\"?\\s*\\R");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private LooseTable() {}

  /**
   * All rows, the header among them.
   *
   * @param bytes of the file
   */
  public static List<LooseRow> rows(byte[] bytes) {
    String text = decoded(bytes);
    Matcher named = NAMED_DELIMITER.matcher(text);
    if (named.lookingAt()) {
      char delimiter = named.group(1).charAt(0);
      return rows(text.substring(named.end()), delimiter, 1);
    }
    return rows(text, delimiter(text), 0);
  }

  private static List<LooseRow> rows(String text, char delimiter, int skipped) {
    List<LooseRow> rows = parse(text, delimiter, skipped);
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean quotedWhole =
        rows.stream().anyMatch(row -> holdsMore(row, delimiter, columns) || columns == 1);
    return quotedWhole ? unwrapped(text, delimiter, skipped) : rows;
  }

  /** A row that is too short, and has delimiters inside its first cell. */
  private static boolean holdsMore(LooseRow row, char delimiter, int columns) {
    return row.cells().size() < columns && row.cell(0).indexOf(delimiter) >= 0;
  }

  /**
   * Excel in a country whose lists have semicolons puts a row with commas into one cell, or cuts it
   * at the semicolons of its texts, and quotes the pieces: put together again they are the row.
   */
  private static List<LooseRow> unwrapped(String text, char delimiter, int skipped) {
    char outer = delimiter == ';' ? ',' : ';';
    List<LooseRow> rows = new ArrayList<>();
    for (LooseRow row : parse(text, outer, skipped)) {
      String joined = String.join(String.valueOf(outer), row.cells());
      String line = joined.replaceFirst(Pattern.quote(String.valueOf(outer)) + "+$", "");
      List<LooseRow> inner = parse(line, delimiter, 0);
      rows.add(new LooseRow(row.number(), inner.isEmpty() ? List.of() : inner.get(0).cells()));
    }
    return rows;
  }

  private static List<LooseRow> parse(String text, char delimiter, int skipped) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<LooseRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        rows.add(new LooseRow((int) record.getRecordNumber() + skipped, record.toList()));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new TableException("malformed CSV: " + e.getMessage(), e);
    }
    return rows;
  }

  /** The delimiter that cuts the first row into most cells. */
  private static char delimiter(String text) {
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS) {
      int cells = firstRow(text, delimiter);
      if (cells > most) {
        best = delimiter;
        most = cells;
      }
    }
    return best;
  }

  /** Cells of the first row; of one that is quoted whole, of what is in the quotation marks. */
  private static int firstRow(String text, char delimiter) {
    String head = text.stripLeading();
    int end = head.indexOf('\n');
    List<LooseRow> rows = parse(end < 0 ? head : head.substring(0, end), delimiter, 0);
    if (rows.isEmpty()) {
      return 0;
    }
    List<String> cells = rows.get(0).cells();
    return cells.size() == 1
        ? (int) cells.get(0).chars().filter(c -> c == delimiter).count() + 1
        : cells.size();
  }

  private static String decoded(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
    }
    try {
      return withoutMark(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // What Excel writes where it is not told to write UTF-8.
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
