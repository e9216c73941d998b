package parallax.clean;

/** Which characters of a page cannot be seen, and which of them separate words. */
final class Characters {
  private static final char NEXT_LINE = '\u0085';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private Characters() {}

  /** Whether a character is white space of any width, no-break spaces and line ends included. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }

  /**
   * Whether the character at {@code index} takes no room and separates nothing: a byte order mark,
   * a soft hyphen, a zero-width space, a direction mark, a control character.
   *
   * <p>Joiners count only after a Latin letter, where they are debris: elsewhere they build emoji
   * and the letters of other scripts.
   */
  static boolean isInvisible(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
      return index > 0 && isLatin(text.charAt(index - 1));
    }
    int type = Character.getType(c);
    return !isBlank(c)
        && (type == Character.CONTROL || (type == Character.FORMAT && !isArabicSign(c)));
  }

  /** Whether the character at {@code index} leaves no mark on paper. */
  static boolean isUnseen(CharSequence text, int index) {
    return isBlank(text.charAt(index)) || isInvisible(text, index);
  }

  /** Whether a character ends a line; form feeds and the separators of Unicode do. */
  static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == NEXT_LINE
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Whether a character can stand in a word. */
  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether a character is an apostrophe, straight or curly. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
  }

  private static boolean isArabicSign(char c) {
    return (c >= '\u0600' && c <= '\u0605') || c == '\u06DD' || c == '\u070F';
  }
}
