package parallax.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.csv.LooseRow;
import parallax.csv.TableException;
import parallax.study.Frame;

/** What the coders agreed on after talking it over, as they wrote it into discuss.csv. */
final class AgreedValues {
  /** The table of what is to be discussed. */
  static final String FILE = "discuss.csv";

  /** The column they fill in. */
  static final String AGREED = "agreed";

  private static final String ITEM = "item";
  private static final String VARIABLE = "variable";

  private final Map<String, String> values;

  private AgreedValues(Map<String, String> values) {
    this.values = values;
  }

  /** Nothing has been talked over. */
  static AgreedValues none() {
    return new AgreedValues(Map.of());
  }

  /** Whether nothing was agreed on. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** What was agreed on for a variable of an item. */
  Optional<String> of(String item, Variable variable) {
    return Optional.ofNullable(values.get(key(item, variable.name())));
  }

  /** Whether a table already holds a value somebody agreed on. */
  static boolean filled(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    List<LooseRow> rows = SheetRows.read(file);
    int place = rows.isEmpty() ? -1 : place(rows.get(0), AGREED);
    return place >= 0
        && rows.stream().skip(1).anyMatch(row -> !CellText.plain(row.cell(place)).isEmpty());
  }

  /**
   * Reads discuss.csv, also as a workbook or with a spreadsheet's damage.
   *
   * @throws TableException naming row, column, what was found and what was expected
   */
  static AgreedValues read(Path file, List<Variable> variables, List<Frame> frames) {
    List<LooseRow> rows = SheetRows.read(file);
    String name = String.valueOf(file.getFileName());
    List<Integer> places = new ArrayList<>();
    for (String column : List.of(ITEM, VARIABLE, AGREED)) {
      int place = rows.isEmpty() ? -1 : place(rows.get(0), column);
      if (place < 0) {
        throw new TableException(name + " row 1: expected a column '" + column + "'; found none");
      }
      places.add(place);
    }
    Map<String, String> values = new TreeMap<>();
    SheetFaults faults = new SheetFaults(name);
    for (LooseRow row : rows.subList(1, rows.size())) {
      String cell = CellText.plain(row.cell(places.get(2)));
      String variable = CellText.plain(row.cell(places.get(1)));
      if (!cell.isEmpty()) {
        value(variable, cell, variables, frames)
            .ifPresentOrElse(
                value -> values.put(key(CellText.plain(row.cell(places.get(0))), variable), value),
                () -> faults.cell(row.number(), AGREED, cell, "a value of " + variable));
      }
    }
    faults.raise();
    return new AgreedValues(values);
  }

  private static Optional<String> value(
      String name, String cell, List<Variable> variables, List<Frame> frames) {
    if (variables.stream().noneMatch(variable -> variable.name().equals(name))) {
      return Optional.empty();
    }
    if (name.equals(Variable.HOLDER)) {
      return Optional.of(cell);
    }
    if (name.equals(Variable.VOICE)) {
      return CellText.oneOf(cell, SheetColumn.VOICE.values(frames));
    }
    if (name.equals(Variable.DIRECTION) || name.equals(Variable.AUTHOR_DIRECTION)) {
      return CellText.wholeNumber(cell, SheetColumn.DIRECTION.values(frames));
    }
    return CellText.yesOrNo(cell);
  }

  private static int place(LooseRow header, String column) {
    return header.cells().stream().map(CellText::plain).toList().indexOf(column);
  }

  private static String key(String item, String variable) {
    return item + "\t" + variable;
  }
}
