package parallax.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.csv.Column;
import parallax.csv.ColumnType;
import parallax.csv.TableRow;
import parallax.csv.TableSchema;

/**
 * Rows of a table by what they are declared to be ordered by. A column whose order is given in
 * words is held to one thing: that its values, beside the same cells of the columns before, come
 * each in one stretch.
 */
final class DeclaredOrder {
  private static final String NUMBERED = "by its number";

  private DeclaredOrder() {}

  /** Where a row belongs: a number or a text for each column. */
  record Place(List<Cell> cells) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      for (int i = 0; i < cells.size(); i++) {
        int order = cells.get(i).compareTo(other.cells().get(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }
  }

  /** A cell that is ordered by its number, then by its text. */
  record Cell(BigDecimal number, String text) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::number).thenComparing(Cell::text);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** The places of all rows, in the order of the rows. */
  static List<Place> places(List<TableRow> rows, TableSchema table, List<RowOrder.By> order) {
    Map<List<String>, List<String>> met = new HashMap<>();
    List<Place> places = new ArrayList<>();
    for (TableRow row : rows) {
      List<Cell> cells = new ArrayList<>();
      List<String> before = new ArrayList<>();
      for (RowOrder.By by : order) {
        String text = row.get(by.column());
        cells.add(
            by.how().isEmpty() || by.how().equals(NUMBERED)
                ? cell(text, type(table, by), by.how())
                : new Cell(rank(text, met.computeIfAbsent(before, b -> new ArrayList<>())), ""));
        before = new ArrayList<>(before);
        before.add(text);
      }
      places.add(new Place(cells));
    }
    return places;
  }

  private static BigDecimal rank(String text, List<String> met) {
    if (!met.contains(text)) {
      met.add(text);
    }
    return BigDecimal.valueOf(met.indexOf(text));
  }

  private static Cell cell(String text, ColumnType type, String how) {
    if (how.equals(NUMBERED)) {
      return new Cell(new BigDecimal(text.substring(text.lastIndexOf('-') + 1)), "");
    }
    boolean number = type == ColumnType.INTEGER || type == ColumnType.NUMBER;
    return !number
        ? new Cell(BigDecimal.ZERO, text)
        : new Cell(text.isEmpty() ? BigDecimal.valueOf(-1) : new BigDecimal(text), "");
  }

  private static ColumnType type(TableSchema table, RowOrder.By by) {
    return table.columns().stream()
        .filter(column -> column.name().equals(by.column()))
        .map(Column::type)
        .findFirst()
        .orElseThrow();
  }
}
