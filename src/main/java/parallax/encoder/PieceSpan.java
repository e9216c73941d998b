package parallax.encoder;

/**
 * The pieces of one sentence in a window. The separator that closes the sentence stands at {@code
 * end}.
 *
 * @param start the index of its first piece, from 0
 * @param end the index after its last piece, greater than {@code start}
 */
public record PieceSpan(int start, int end) {
  /**
   * A span of at least one piece.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PieceSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a sentence of pieces " + start + " to " + end + "; expected at least one");
    }
  }
}
