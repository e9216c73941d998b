package parallax.dictionary;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/**
 * Cuts a text into words and marks, near to what quanteda's tokenizer gives: a word is a run of
 * letters, digits and marks, with apostrophes, hyphens and full stops inside it ({@code don't},
 * {@code co-operate}, {@code U.S}, {@code 3.5}); a leading {@code #} or {@code @} belongs to it;
 * any other character that is no white space is a token of its own.
 */
public final class PlainTokens {
  private static final String IN_WORDS = "'\u2019.-\u2010\u2011\u00b7";
  private static final String IN_NUMBERS = ".,'\u2019";
  private static final String TAGS = "#@";

  private PlainTokens() {}

  /** The tokens in order; white space is none. */
  public static List<PlainToken> of(String text) {
    List<PlainToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isBlank(point)) {
        at += Character.charCount(point);
      } else {
        int end = end(text, at, point);
        tokens.add(new PlainToken(text.substring(at, end), new Span(at, end)));
        at = end;
      }
    }
    return tokens;
  }

  private static int end(String text, int start, int first) {
    int second = start + Character.charCount(first);
    if (isWord(first)) {
      return wordEnd(text, second);
    }
    if (TAGS.indexOf(first) >= 0 && isWord(at(text, second))) {
      return wordEnd(text, second);
    }
    return second;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (!isWord(point) && !joins(text, end, point)) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static boolean joins(String text, int at, int joint) {
    int before = text.codePointBefore(at);
    int after = at(text, at + Character.charCount(joint));
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return IN_NUMBERS.indexOf(joint) >= 0 || IN_WORDS.indexOf(joint) >= 0;
    }
    boolean stop = joint == '.';
    return IN_WORDS.indexOf(joint) >= 0
        && isWord(before)
        && isWord(after)
        && (!stop || Character.isLetter(before) == Character.isLetter(after));
  }

  /** The code point at an offset; a space behind the end. */
  private static int at(String text, int offset) {
    return offset < text.length() ? text.codePointAt(offset) : ' ';
  }

  private static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || point == '_';
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.CONTROL
        || Character.getType(point) == Character.FORMAT;
  }
}
