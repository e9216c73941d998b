package parallax.encoder;

/**
 * The sizes of a model, in the order of its file.
 *
 * @param layers how many layers follow each other
 * @param width numbers per piece
 * @param heads of attention; four times their number divides the width
 * @param inner numbers per piece between the two linear layers
 * @param vocabulary how many word pieces have a vector
 * @param positions the most pieces a window can have
 * @param outputs numbers per sentence
 */
record EncoderShape(
    int layers, int width, int heads, int inner, int vocabulary, int positions, int outputs) {
  /** Bytes of the tensors in the file. */
  long bytes() {
    long layer = 4 * rows(width, width) + rows(inner, width) + rows(width, inner);
    long vectors = 9L * width + inner;
    return rows(vocabulary, width)
        + rows(positions, width)
        + Float.BYTES * 3L * width
        + layers * (layer + Float.BYTES * vectors)
        + Float.BYTES * (2L * width + 1) * outputs;
  }

  private static long rows(long rows, long columns) {
    return rows * (Float.BYTES + columns);
  }
}
