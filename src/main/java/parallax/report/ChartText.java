package parallax.report;

/**
 * Text of the corpus on its way into a chart. Plotly reads a little HTML in labels, and Tablesaw
 * writes labels into a script without escaping them; so whatever could mean something to either
 * becomes a character reference, which Plotly shows as the character.
 */
final class ChartText {
  private ChartText() {}

  /** The text with nothing in it that HTML or JavaScript would act on. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'' || c == '\\' || c == '`') {
      safe.append("&#").append(c).append(';');
    } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == '%') {
      // A line break would end a JavaScript string; %{…} is a placeholder to Plotly.
      safe.append(c == '%' ? "&#37;" : " ");
    } else if (turnsDirection(c)) {
      // Scripts find their own direction; an override would turn the rest of the label round.
      return;
    } else if (Character.getType(c) == Character.SURROGATE) {
      safe.append('\uFFFD');
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
