package parallax.dictionary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/** Our own table: a row per pattern, the levels of its category divided by {@code >}. */
final class CsvDictionary {
  /** What divides the levels of a category. */
  static final String LEVEL = ">";

  static final List<Column> COLUMNS =
      List.of(
          new Column("category", ColumnType.STRING, false, "levels from the top, divided by >"),
          new Column("pattern", ColumnType.STRING, false, "what is looked for"),
          new Column("weight", ColumnType.NUMBER, false, "what a match counts; empty is 1"));

  private static final List<String> REQUIRED = List.of("category", "pattern");

  private CsvDictionary() {}

  static Dictionary read(SourceText source) {
    DictionaryBuilder builder = new DictionaryBuilder(source);
    for (TableRow row : TableReader.parse(source.name(), source.text(), REQUIRED)) {
      List<String> path = path(row);
      // A category without a pattern is a row without one: writing and reading lose nothing.
      if (row.get("pattern").isEmpty()) {
        builder.category(path);
      } else {
        builder.entry(path, row.get("pattern"), weight(row), row.line());
      }
    }
    return builder.build();
  }

  private static List<String> path(TableRow row) {
    List<String> levels = new ArrayList<>();
    for (String level : Arrays.asList(row.require("category").split(LEVEL, -1))) {
      if (level.isBlank()) {
        throw row.fault(
            "category '" + row.get("category") + "' has a level without a name; expected A>B");
      }
      levels.add(level.strip());
    }
    return levels;
  }

  private static BigDecimal weight(TableRow row) {
    String cell = row.get("weight");
    try {
      return cell.isEmpty() ? BigDecimal.ONE : new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw new DictionaryException(
          row.fault("found weight '" + cell + "'; expected a number, such as 0.75").getMessage(),
          e);
    }
  }
}
