package parallax.dictionary;

/** Trees written by indentation. */
final class Indents {
  private Indents() {}

  /** The number of tabs a line begins with. */
  static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '\t') {
      depth++;
    }
    return depth;
  }
}
