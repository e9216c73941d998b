package parallax.text;

import java.util.regex.Pattern;

/**
 * Halves of surrogate pairs that stand alone. They are no characters, and a file in UTF-8 cannot
 * hold them; escapes in JSON and references in web pages can name them all the same.
 */
public final class LoneSurrogates {
  /** Reads code points, so a half of a whole pair does not match. */
  private static final Pattern LONE = Pattern.compile("\\p{Cs}");

  private static final String REPLACEMENT = "\uFFFD";

  private LoneSurrogates() {}

  /** The text with U+FFFD for each of them; as long as it was, so that offsets stay. */
  public static String replaced(String text) {
    return LONE.matcher(text).replaceAll(REPLACEMENT);
  }
}
