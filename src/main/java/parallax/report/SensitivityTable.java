package parallax.report;

import java.util.List;
import java.util.stream.Collectors;
import parallax.compare.sensitivity.Robustness;
import parallax.csv.TableWriter;

/** Writes sensitivity.csv, and the table of the same shape that annotating anew gives. */
final class SensitivityTable {
  /** Universes named in one cell; a cell is to be read, and the counts are beside it. */
  private static final int NAMED = 10;

  private final TableWriter table;

  SensitivityTable(TableWriter table) {
    this.table = table;
  }

  void write(List<Robustness> rows) {
    for (Robustness row : rows) {
      table.row(
          row.unit(),
          row.subject(),
          row.against(),
          row.dimension(),
          row.universes(),
          row.kept(),
          row.share(),
          row.value(),
          row.lowest(),
          row.highest(),
          named(row.turnedBy()));
    }
  }

  private static String named(List<String> universes) {
    String first = universes.stream().limit(NAMED).collect(Collectors.joining(";"));
    return universes.size() > NAMED
        ? first + ";and " + (universes.size() - NAMED) + " more"
        : first;
  }
}
