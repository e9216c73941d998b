package parallax.annotate;

import java.util.function.IntPredicate;

/**
 * A place in a paragraph where a sentence may end: its marks ({@code .}, {@code ?!}, {@code …}) and
 * all that clings to them.
 *
 * @param paragraph the text all offsets refer to
 * @param mark offset of the first mark
 * @param marksEnd offset after the last mark
 * @param end offset after the closing marks, footnote numbers and citations that follow the marks
 *     and belong to the sentence
 * @param quoted whether a closing quotation mark follows the marks
 * @param next offset of the next visible character; the paragraph's length if there is none
 */
record Stop(String paragraph, int mark, int marksEnd, int end, boolean quoted, int next) {
  private static final String OPENING = "“‘„«‹([{\"'–—-•*";
  private static final String BEFORE_WORD = "“‘„«‹([{\"'–—/";

  /** Whether nothing visible follows in the paragraph. */
  boolean last() {
    return next == paragraph.length();
  }

  /** Whether the next visible character follows at once. */
  boolean joined() {
    return next == end;
  }

  /** Whether the marks are one full stop. */
  boolean isFullStop() {
    return marksEnd - mark == 1 && paragraph.charAt(mark) == '.';
  }

  /** Whether a question or exclamation mark is among the marks. */
  boolean asksOrExclaims() {
    return paragraph.substring(mark, marksEnd).chars().anyMatch(c -> c == '?' || c == '!');
  }

  /** Where the word before the marks begins; equals {@link #mark} if no word touches them. */
  int wordStart() {
    int start = mark;
    while (start > 0 && !Blank.is(before(start)) && BEFORE_WORD.indexOf(before(start)) < 0) {
      start -= Character.charCount(before(start));
    }
    return start;
  }

  /** The word before the marks, inner dots and hyphens included; may be empty. */
  String word() {
    return paragraph.substring(wordStart(), mark);
  }

  /** Offset of the next letter, digit or sign behind opening quotation marks, brackets, dashes. */
  int nextStart() {
    int start = next;
    while (start < paragraph.length()
        && (OPENING.indexOf(paragraph.codePointAt(start)) >= 0
            || Blank.is(paragraph.codePointAt(start)))) {
      start += Character.charCount(paragraph.codePointAt(start));
    }
    return start;
  }

  /** The code point at {@link #nextStart}; a blank if there is none. */
  int nextChar() {
    return nextStart() < paragraph.length() ? paragraph.codePointAt(nextStart()) : ' ';
  }

  /** The letters at {@link #nextStart}; may be empty. */
  String nextWord() {
    return run(nextStart(), Character::isLetter);
  }

  /** Whether a quotation or bracket opens right before {@link #nextStart}. */
  boolean opensQuotation() {
    return paragraph.substring(next, nextStart()).chars().anyMatch(c -> "“‘„«‹\"'".indexOf(c) >= 0);
  }

  /** The visible characters around the marks without a blank between them. */
  String chunk() {
    int start = mark;
    while (start > 0 && !Blank.is(before(start))) {
      start -= Character.charCount(before(start));
    }
    return paragraph.substring(start, mark) + run(mark, c -> !Blank.is(c));
  }

  private String run(int from, IntPredicate belongs) {
    int end = from;
    while (end < paragraph.length() && belongs.test(paragraph.codePointAt(end))) {
      end += Character.charCount(paragraph.codePointAt(end));
    }
    return paragraph.substring(from, end);
  }

  private int before(int offset) {
    return paragraph.codePointBefore(offset);
  }
}
