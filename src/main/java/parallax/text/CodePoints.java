package parallax.text;

/**
 * Converts UTF-16 offsets into one text to Unicode code points, which every output uses.
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class CodePoints {
  /** Distance between remembered positions: small enough for quick look-ups in 20 MB texts. */
  private static final int STEP = 256;

  private final String text;
  private final int[] marks;

  /** Prepares look-ups in {@code text}. */
  public CodePoints(String text) {
    this.text = text;
    this.marks = new int[text.length() / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = marks[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
      if (splitsPair(i * STEP)) {
        // Counted once on each side of the mark: a pair is one code point.
        marks[i]--;
      }
    }
  }

  /**
   * The number of code points before a UTF-16 offset.
   *
   * @throws IndexOutOfBoundsException if {@code offset} lies outside the text
   */
  public int at(int offset) {
    int block = offset / STEP;
    int from = block * STEP;
    int count = text.codePointCount(from, offset);
    return marks[block] + count;
  }

  private boolean splitsPair(int offset) {
    return offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  /** A span of UTF-16 offsets as a span of code points. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
