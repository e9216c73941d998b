package parallax.study;

/** Wildcards inside one word: {@code *} stands for any characters, {@code ?} for exactly one. */
final class Glob {
  private Glob() {}

  static boolean fits(String glob, String word) {
    return fits(glob, 0, word, 0);
  }

  private static boolean fits(String glob, int g, String word, int w) {
    if (g == glob.length()) {
      return w == word.length();
    }
    char c = glob.charAt(g);
    if (c == '*') {
      return fits(glob, g + 1, word, w) || (w < word.length() && fits(glob, g, word, w + 1));
    }
    return w < word.length() && (c == '?' || c == word.charAt(w)) && fits(glob, g + 1, word, w + 1);
  }

  static String prefix(String glob) {
    int end = 0;
    while (end < glob.length() && glob.charAt(end) != '*' && glob.charAt(end) != '?') {
      end++;
    }
    return glob.substring(0, end);
  }
}
