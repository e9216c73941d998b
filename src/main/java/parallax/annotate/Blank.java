package parallax.annotate;

import parallax.text.Span;

/** What cannot be seen: spaces of all widths, line ends, control and zero-width characters. */
final class Blank {
  private Blank() {}

  /** Whether the code point shows nothing. */
  static boolean is(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || Character.getType(codePoint) == Character.CONTROL;
  }

  /** The first offset from {@code offset} on that shows something; the text's length if none. */
  static int skip(String text, int offset) {
    int end = offset;
    while (end < text.length() && is(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The part of {@code span} from its first to its last visible character; empty if none. */
  static Span trim(String text, Span span) {
    int start = Math.min(skip(text, span.start()), span.end());
    int end = span.end();
    while (end > start && is(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Span(start, end);
  }
}
