package parallax.encoder;

import java.util.Arrays;

/**
 * A matrix cut into panels of four rows and 384 columns, each an array of its own. Inside a panel
 * the rows stand a constant distance apart: the compiler turns a loop that writes several rows into
 * vector instructions only where it can see that they do not overlap. Panels at the lower and right
 * edge are padded; what stands there has no meaning.
 */
final class Panels {
  /** Rows of a panel. */
  static final int ROWS = 4;

  /** Columns of a panel: the distance between its rows; a multiple of four. */
  static final int COLUMNS = 384;

  private final int rows;
  private final int columns;
  private final int across;
  private final float[][] panels;

  /** A matrix of zeros. */
  Panels(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.across = panelsFor(columns, COLUMNS);
    this.panels = new float[panelsFor(rows, ROWS) * across][ROWS * COLUMNS];
  }

  private static int panelsFor(int length, int size) {
    return (length + size - 1) / size;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** How many panels stand one below the other. */
  int down() {
    return panels.length / across;
  }

  /** How many panels stand side by side. */
  int across() {
    return across;
  }

  /** Columns of the matrix in the panels of a column of panels. */
  int width(int beside) {
    return Math.min(COLUMNS, columns - beside * COLUMNS);
  }

  /** The array of a panel; the element of row r and column c, within it, is r · 384 + c. */
  float[] panel(int below, int beside) {
    return panels[below * across + beside];
  }

  float get(int row, int column) {
    return panels[row / ROWS * across + column / COLUMNS][place(row, column)];
  }

  void set(int row, int column, float value) {
    panels[row / ROWS * across + column / COLUMNS][place(row, column)] = value;
  }

  /** Copies a row into an array as long as the matrix has columns. */
  void copyRow(int row, float[] into) {
    for (int beside = 0; beside < across; beside++) {
      float[] panel = panels[row / ROWS * across + beside];
      System.arraycopy(panel, place(row, 0), into, beside * COLUMNS, width(beside));
    }
  }

  /** Sets a row to the values of an array as long as the matrix has columns. */
  void setRow(int row, float[] values) {
    for (int beside = 0; beside < across; beside++) {
      float[] panel = panels[row / ROWS * across + beside];
      System.arraycopy(values, beside * COLUMNS, panel, place(row, 0), width(beside));
    }
  }

  private static int place(int row, int column) {
    return row % ROWS * COLUMNS + column % COLUMNS;
  }

  /** Sets all to zero. */
  void clear() {
    for (float[] panel : panels) {
      Arrays.fill(panel, 0);
    }
  }

  /** This matrix with rows and columns exchanged, every value times a factor; padded with zeros. */
  Panels transposed(float factor) {
    Panels transposed = new Panels(columns, rows);
    for (int row = 0; row < rows; row++) {
      for (int beside = 0; beside < across; beside++) {
        float[] panel = panels[row / ROWS * across + beside];
        int at = place(row, 0);
        for (int column = 0; column < width(beside); column++) {
          transposed.set(beside * COLUMNS + column, row, factor * panel[at + column]);
        }
      }
    }
    return transposed;
  }
}
