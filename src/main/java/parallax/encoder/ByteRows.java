package parallax.encoder;

/** A matrix of signed bytes with a scale for each row; the value is scale · byte. */
final class ByteRows {
  private final int columns;
  private final float[] scales;
  private final byte[] bytes;

  /**
   * A matrix.
   *
   * @param columns how many
   * @param scales one per row
   * @param bytes row by row
   */
  ByteRows(int columns, float[] scales, byte[] bytes) {
    this.columns = columns;
    this.scales = scales;
    this.bytes = bytes;
  }

  /** Adds a row to an array as long as there are columns. */
  void addRow(int row, float[] into) {
    float scale = scales[row];
    int at = row * columns;
    for (int column = 0; column < columns; column++) {
      into[column] += scale * bytes[at + column];
    }
  }

  /** The values, laid out for a product: rows become columns. */
  Panels transposed() {
    Panels transposed = new Panels(columns, scales.length);
    for (int row = 0; row < scales.length; row++) {
      for (int column = 0; column < columns; column++) {
        transposed.set(column, row, scales[row] * bytes[row * columns + column]);
      }
    }
    return transposed;
  }
}
