package parallax.clean;

/** Quotation marks around a block. */
final class Quotes {
  private static final String OPENING = "“«„\"";
  private static final String CLOSING = "”»\"";

  private Quotes() {}

  /** Whether one quotation opens at the block's first character and closes at its last. */
  static boolean isWhollyQuoted(Block block) {
    return block.text().length() > 2
        && OPENING.indexOf(block.first()) >= 0
        && CLOSING.indexOf(block.last()) >= 0
        && (block.first() == '"' ? hasNoInnerMark(block.text()) : closesOnlyAtTheEnd(block.text()));
  }

  /** Whether a block opens a quotation that it does not close, as a speech of many paragraphs. */
  static boolean leavesOpen(String text) {
    int depth = 0;
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += step(text.charAt(i));
      straight += text.charAt(i) == '"' ? 1 : 0;
    }
    return depth > 0 || straight % 2 == 1;
  }

  private static boolean hasNoInnerMark(String text) {
    return text.indexOf('"', 1) == text.length() - 1;
  }

  private static boolean closesOnlyAtTheEnd(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += step(text.charAt(i));
      if (depth <= 0) {
        return false;
      }
    }
    return depth + step(text.charAt(text.length() - 1)) == 0;
  }

  private static int step(char c) {
    return switch (c) {
      case '“', '«', '„' -> 1;
      case '”', '»' -> -1;
      default -> 0;
    };
  }
}
