package parallax.clean;

import java.util.regex.Pattern;
import parallax.text.AlignedText;
import parallax.text.Span;

/**
 * One paragraph, heading or other line of a page: the unit that rules judge.
 *
 * @param span in the original, from the first to the last visible character
 * @param text as it reads: white space collapsed, wrapped lines joined
 * @param gapAbove whether a blank line stands above it, or the page begins with it
 * @param words runs of letters and digits in {@code text}
 * @param sentence whether it ends like a sentence: a full stop, question or exclamation mark, and
 *     after it nothing but closing marks, a note's number or a citation in brackets
 */
record Block(Span span, String text, boolean gapAbove, int words, boolean sentence) {
  private static final int EDGE = 240;
  private static final int PROSE_WORDS = 8;
  private static final int LONG_WORDS = 25;
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][\"'”’»)\\]]{0,4}\\d{0,3}(?:\\s?\\([^()]{1,150}\\)\\.?)?$");

  static Block of(String original, Span span, boolean gapAbove) {
    String text = ViewWriter.view(original, span).text();
    int words = WordHashes.of(text).length;
    return new Block(span, text, gapAbove, words, SENTENCE_END.matcher(closing(text)).find());
  }

  /** Its first characters: as much as any pattern needs to see, whatever the block's length. */
  String opening() {
    return text.substring(0, Math.min(text.length(), EDGE));
  }

  /** Its last characters. */
  String closing() {
    return closing(text);
  }

  private static String closing(String text) {
    return text.substring(Math.max(0, text.length() - EDGE));
  }

  /** Whether it can only be running text: a whole sentence, or too long for a heading. */
  boolean isProse() {
    return (sentence && words >= PROSE_WORDS) || words >= LONG_WORDS;
  }

  /**
   * Whether it can be a headline, a heading or a label: those begin with a capital, or with a
   * number and have a capital later on. "240 percent" and "an inch of rain" are pieces of text.
   */
  boolean isTitled() {
    boolean low = text.codePoints().limit(1).anyMatch(Character::isLowerCase);
    boolean digits = text.codePoints().limit(1).noneMatch(Character::isLetter);
    return !low && (!digits || text.codePoints().anyMatch(Character::isUpperCase));
  }

  /** Whether it matches as a whole; a block longer than any line of page furniture never does. */
  boolean is(Pattern pattern) {
    return text.length() <= 2 * EDGE && pattern.matcher(text).matches();
  }

  /** Whether its beginning matches. */
  boolean opens(Pattern pattern) {
    return pattern.matcher(opening()).lookingAt();
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Where a span of {@code text} lies in the original. */
  Span inOriginal(String original, Span inText) {
    AlignedText view = ViewWriter.view(original, span);
    return view.toOriginal(inText);
  }
}
