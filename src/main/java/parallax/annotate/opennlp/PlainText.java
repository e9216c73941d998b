package parallax.annotate.opennlp;

/** A text as OpenNLP's models know it; every character keeps its place. */
final class PlainText {
  private PlainText() {}

  /**
   * Curly quotation marks made straight, blanks of all kinds made spaces. The models saw few
   * others: with a curly apostrophe "Peru’s" is one word to them.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
