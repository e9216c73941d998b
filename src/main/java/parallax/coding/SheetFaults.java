package parallax.coding;

import java.util.ArrayList;
import java.util.List;
import parallax.csv.TableException;

/** Collects all that is wrong in a sheet, so that it is mended in one go. */
final class SheetFaults {
  private static final int MOST = 20;

  private final String file;
  private final List<String> faults = new ArrayList<>();

  SheetFaults(String file) {
    this.file = file;
  }

  /** A cell that cannot be used. */
  void cell(int row, String column, String found, String expected) {
    faults.add(
        file
            + " row "
            + row
            + ", column "
            + column
            + ": found '"
            + found
            + "'; expected "
            + expected);
  }

  /** A row that cannot be used. */
  void row(int row, String what) {
    faults.add(file + " row " + row + ": " + what);
  }

  /**
   * Stops if there is a fault.
   *
   * @throws TableException naming up to twenty of them, one a line
   */
  void raise() {
    if (faults.isEmpty()) {
      return;
    }
    List<String> named = new ArrayList<>(faults.subList(0, Math.min(MOST, faults.size())));
    if (faults.size() > MOST) {
      named.add("and " + (faults.size() - MOST) + " more in " + file);
    }
    throw new TableException(String.join("\n", named));
  }
}
