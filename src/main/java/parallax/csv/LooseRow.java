package parallax.csv;

import java.util.List;

/**
 * A row of a table as a spreadsheet left it.
 *
 * @param number as the spreadsheet counts, from 1, empty rows counted
 * @param cells as they stand there; rows may have different numbers of them
 */
public record LooseRow(int number, List<String> cells) {
  public LooseRow {
    cells = List.copyOf(cells);
  }

  /** The cell at a place, from 0; empty if the row ends before. */
  public String cell(int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /** Whether no cell holds anything but white space. */
  public boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
