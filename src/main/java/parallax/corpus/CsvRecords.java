package parallax.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.csv.RowParser;
import parallax.csv.TableException;

/**
 * Comma-separated values with a header, in UTF-8 (RFC 4180). Semicolons or tabs may stand for the
 * commas: the one the header has most of is taken.
 */
final class CsvRecords implements RecordFormat {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final int HEADER_BYTES = 1 << 16;

  private RowParser parser = new RowParser(',');
  private List<String> header = List.of();

  @Override
  public void scan(InputStream in, Sink sink) throws IOException {
    in.mark(HEADER_BYTES);
    byte[] head = in.readNBytes(HEADER_BYTES - 1);
    in.reset();
    char separator = separator(head);
    parser = new RowParser(separator);
    LineCutter.quoted(in, separator)
        .cut(
            new Sink() {
              @Override
              public void accept(long line, long offset, byte[] bytes) {
                if (header.isEmpty()) {
                  header = header(bytes);
                } else {
                  sink.accept(line, offset, bytes);
                }
              }

              @Override
              public void fault(long line, String message) {
                sink.fault(line, message);
              }
            });
    if (header.isEmpty()) {
      throw new RecordException("the file is empty; expected a header and a row per article");
    }
  }

  private static char separator(byte[] head) {
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long found = 0;
      for (int i = 0; i < head.length && head[i] != '\n' && head[i] != '\r'; i++) {
        found += head[i] == separator ? 1 : 0;
      }
      if (found > most) {
        most = found;
        best = separator;
      }
    }
    return best;
  }

  private List<String> header(byte[] bytes) {
    List<String> names = cells(bytes).stream().map(String::strip).toList();
    List<String> twice =
        names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).toList();
    if (!twice.isEmpty()) {
      throw new RecordException("line 1: the column '" + twice.get(0) + "' stands there twice");
    }
    return names;
  }

  /** The header's names; empty before the file was scanned. */
  List<String> header() {
    return header;
  }

  @Override
  public Map<String, String> fields(byte[] bytes) {
    List<String> cells = cells(bytes);
    if (cells.size() != header.size()) {
      throw new RecordException(
          "found "
              + cells.size()
              + " cells, expected "
              + header.size()
              + "; a cell with a separator or a quotation mark must be quoted");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      fields.put(header.get(i), cells.get(i));
    }
    return fields;
  }

  private List<String> cells(byte[] bytes) {
    String row = StrictUtf8.decode(bytes);
    try {
      return parser.cells(row);
    } catch (TableException e) {
      throw new RecordException(e.getMessage(), e);
    }
  }
}
