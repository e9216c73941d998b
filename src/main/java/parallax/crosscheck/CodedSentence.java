package parallax.crosscheck;

/**
 * A sentence people found relevant, with what they say its author conveys.
 *
 * @param article the article's id
 * @param id the sentence's in the gold
 * @param start first code point in the original file, from 0
 * @param end code point after the last
 * @param text as cleaned
 * @param authorDirection −2…+2
 */
record CodedSentence(
    String article, String id, int start, int end, String text, double authorDirection) {
  /** The side it takes. */
  Side side() {
    return Side.of(authorDirection);
  }
}
