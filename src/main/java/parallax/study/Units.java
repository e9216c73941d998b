package parallax.study;

import java.nio.file.Path;
import java.util.List;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * The units quantities are printed in.
 *
 * @param rows of units.csv, in the file's order
 */
public record Units(List<TableRow> rows) {
  private static final List<String> HEADER = List.of("unit", "alias", "base_unit", "factor");

  public Units {
    rows = List.copyOf(rows);
  }

  /** Reads units.csv. */
  static Units read(Path file) {
    return new Units(TableReader.read(file, HEADER));
  }
}
