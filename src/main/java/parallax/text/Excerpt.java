package parallax.text;

/** Short pieces of a text for people to read. Lengths are code points; an ellipsis marks a cut. */
public final class Excerpt {
  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The beginning of a text.
   *
   * @param most the greatest length, the ellipsis counted, at least 1
   * @return the text itself if it is no longer
   */
  public static String head(String text, int most) {
    return length(text) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + CUT;
  }

  /**
   * The words around a match, cut between words, the match between {@code [[} and {@code ]]}.
   *
   * @param text usually a sentence
   * @param match where the match lies in it
   * @param most the greatest length, marks and ellipses not counted; a longer match is cut to it
   */
  public static String around(String text, Span match, int most) {
    int before = text.codePointCount(0, match.start());
    int after = text.codePointCount(match.end(), text.length());
    int spare = Math.max(0, most - length(match.of(text)));
    int left = Math.min(before, Math.max(spare / 2, spare - after));
    int right = Math.min(after, spare - left);
    int start = wordFrom(text, text.offsetByCodePoints(match.start(), -left), match.start());
    int end = wordBefore(text, text.offsetByCodePoints(match.end(), right), match.end());
    return (start > 0 ? CUT : "")
        + text.substring(start, match.start())
        + "[["
        + head(match.of(text), most)
        + "]]"
        + text.substring(match.end(), end)
        + (end < text.length() ? CUT : "");
  }

  /** The first place from {@code at} to {@code limit} where a word begins. */
  private static int wordFrom(String text, int at, int limit) {
    int place = at;
    while (place > 0 && place < limit && text.charAt(place - 1) != ' ') {
      place++;
    }
    return place;
  }

  /** The last place from {@code limit} to {@code at} where a word ends. */
  private static int wordBefore(String text, int at, int limit) {
    int place = at;
    while (place < text.length() && place > limit && text.charAt(place) != ' ') {
      place--;
    }
    return place;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
