package parallax.extract;

import java.util.regex.Pattern;

/**
 * The canonical form of names no list knows: the name itself, in one spelling of marks and blanks.
 * It depends on the name alone, so that another article in the corpus changes nothing.
 */
final class CanonicalNames {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private CanonicalNames() {}

  static String of(String surface) {
    String straight =
        surface.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    return BLANKS.matcher(straight.replace('‑', '-')).replaceAll(" ").strip();
  }
}
