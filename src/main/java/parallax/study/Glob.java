package parallax.study;

import java.util.Locale;

/** Wildcards inside one word: {@code *} stands for any characters, {@code ?} for exactly one. */
final class Glob {
  private Glob() {}

  /** As {@link #fits}, with the word in lower case; {@code glob} is lower-case itself. */
  static boolean fitsLowerCase(String glob, String word) {
    return mayBegin(glob, word) && fits(glob, word.toLowerCase(Locale.ROOT));
  }

  /** Whether the first characters allow a match: most words end here. */
  private static boolean mayBegin(String glob, String word) {
    if (glob.isEmpty() || word.isEmpty()) {
      return true;
    }
    char first = glob.charAt(0);
    char own = word.charAt(0);
    return first == '*'
        || first == '?'
        || Character.isSurrogate(own)
        || Character.toLowerCase(own) == first;
  }

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
