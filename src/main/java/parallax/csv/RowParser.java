package parallax.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Parses single rows of a table too long to be held in memory. */
public final class RowParser {
  private final CSVFormat format;

  /** A parser of rows whose cells are parted by {@code separator}. */
  public RowParser(char separator) {
    this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
  }

  /**
   * The cells of one row.
   *
   * @param row without the line end behind it
   * @throws TableException if quotation marks are not as they should be
   */
  public List<String> cells(String row) {
    try (CSVParser parser = CSVParser.parse(new StringReader(row), format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        throw new TableException("found " + records.size() + " rows, expected one");
      }
      return records.get(0).toList();
    } catch (UncheckedIOException | IOException e) {
      throw new TableException(
          "malformed CSV: "
              + e.getMessage()
              + "; quote a cell with a quotation mark, and double it",
          e);
    }
  }
}
