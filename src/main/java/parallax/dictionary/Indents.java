package parallax.dictionary;

/** Trees written by indentation. */
final class Indents {
  private Indents() {}

  /**
   * The number of tabs among the white space a line begins with: programs put spaces before a tab,
   * where they change nothing.
   */
  static int depth(String line) {
    return (int) indent(line).chars().filter(c -> c == '\t').count();
  }

  /** Whether a line is set in by spaces alone, which tells no level. */
  static boolean bySpaces(String line) {
    String indent = indent(line);
    return !indent.isEmpty() && indent.indexOf('\t') < 0;
  }

  private static String indent(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == '\t' || line.charAt(end) == ' ')) {
      end++;
    }
    return line.substring(0, end);
  }
}
