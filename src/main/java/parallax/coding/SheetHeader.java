package parallax.coding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.csv.LooseRow;
import parallax.csv.TableException;

/** Where the columns of a sheet stand, whatever their order and spelling. */
final class SheetHeader {
  private static final int LETTERS = 26;

  private final Map<SheetColumn, Integer> places;

  private SheetHeader(Map<SheetColumn, Integer> places) {
    this.places = places;
  }

  /** Whether a row names the columns: it has the item's and one that is coded. */
  static boolean isHeader(LooseRow row) {
    boolean item = row.cells().stream().anyMatch(cell -> named(SheetColumn.ITEM, cell));
    return item && row.cells().stream().anyMatch(cell -> named(SheetColumn.RELEVANCE, cell));
  }

  /**
   * The places in a header.
   *
   * @param file for messages
   * @throws TableException if a column is missing or stands there twice
   */
  static SheetHeader of(String file, LooseRow row) {
    Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
    for (int place = 0; place < row.cells().size(); place++) {
      Optional<SheetColumn> column = column(row.cell(place));
      if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
        throw new TableException(
            file
                + " row "
                + row.number()
                + ": found the column '"
                + column.get().header()
                + "' twice; expected it once");
      }
    }
    for (SheetColumn column : SheetColumn.values()) {
      if (column.variable() && !places.containsKey(column)) {
        throw new TableException(
            file
                + " row "
                + row.number()
                + ": found "
                + row.cells()
                + "; expected a column '"
                + column.header()
                + "' among them");
      }
    }
    return new SheetHeader(places);
  }

  /** The cell of a row under a column, without what surrounds its text; empty if there is none. */
  String cell(LooseRow row, SheetColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : CellText.plain(row.cell(place));
  }

  /** How a message names a column: by its header and the letter a spreadsheet gives it. */
  String told(SheetColumn column) {
    int place = places.getOrDefault(column, 0);
    String letter = String.valueOf((char) ('A' + place % LETTERS));
    return column.header() + " (" + (place < LETTERS ? letter : "A" + letter) + ")";
  }

  private static Optional<SheetColumn> column(String cell) {
    return Arrays.stream(SheetColumn.values()).filter(column -> named(column, cell)).findFirst();
  }

  private static boolean named(SheetColumn column, String cell) {
    String name =
        CellText.plain(cell)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s*\\(.*\\)$", "")
            .replaceAll("[\\s-]+", "_");
    return name.equals(column.header());
  }
}
