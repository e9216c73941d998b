package parallax.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.extract.quantity.Atom.Kind;
import parallax.text.Span;

/** Cuts a stretch of text into atoms, in one pass. */
final class AtomScanner {
  private static final String VULGAR_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final int GROUP = 3;

  private final String text;
  private final int end;
  private int at;

  private AtomScanner(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  /** The atoms of {@code span}, in order; white space belongs to none. */
  static List<Atom> scan(String text, Span span) {
    AtomScanner scanner = new AtomScanner(text, span);
    List<Atom> atoms = new ArrayList<>(span.length() / 4 + 1);
    while (scanner.skipSpace()) {
      atoms.add(scanner.next());
    }
    return atoms;
  }

  private boolean skipSpace() {
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  private Atom next() {
    int start = at;
    int point = text.codePointAt(at);
    if (isDigit(point) || startsDecimal()) {
      skipNumber();
      return atom(Kind.NUMBER, start);
    }
    if (VULGAR_FRACTIONS.indexOf(point) >= 0) {
      at++;
      return atom(Kind.NUMBER, start);
    }
    if (Character.isLetter(point)) {
      skipWord();
      return atom(Kind.WORD, start);
    }
    at = Math.min(end, at + Character.charCount(point));
    return atom(Kind.MARK, start);
  }

  private Atom atom(Kind kind, int start) {
    String piece = text.substring(start, at);
    return new Atom(kind, start, at, piece, piece.toLowerCase(Locale.ROOT));
  }

  /** A decimal without its zero, ".5", but not the full stop of a sentence without a space. */
  private boolean startsDecimal() {
    return text.charAt(at) == '.'
        && digitAt(at + 1)
        && (at == 0 || isSpace(text.charAt(at - 1)) || "$€£(".indexOf(text.charAt(at - 1)) >= 0);
  }

  private void skipNumber() {
    at++;
    int group = 1;
    boolean grouped = false;
    boolean marked = false;
    while (at < end) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at++;
        group++;
      } else if ((c == ',' || c == '.') && digitAt(at + 1)) {
        at++;
        marked = true;
      } else if (!marked && isGroupSpace(c) && groupFollows() && (grouped || group <= GROUP)) {
        at++;
        group = 0;
        grouped = true;
      } else {
        return;
      }
    }
  }

  /** Exactly three digits and then something that is neither digit nor a further decimal. */
  private boolean groupFollows() {
    for (int i = 1; i <= GROUP; i++) {
      if (!digitAt(at + i)) {
        return false;
      }
    }
    return !digitAt(at + GROUP + 1);
  }

  private void skipWord() {
    int start = at;
    while (at < end && isWordPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    at = Math.min(at, end);
    if (at - start == 1 && letterAfterDot()) {
      skipInitials();
    }
  }

  /** "U.S.", "p.m.": single letters with a dot behind each. */
  private void skipInitials() {
    while (letterAfterDot() && !letterAt(at + 2)) {
      at += 2;
    }
    if (at < end && text.charAt(at) == '.' && text.charAt(at - 2) == '.') {
      at++;
    }
  }

  private boolean letterAfterDot() {
    return at + 1 < end && text.charAt(at) == '.' && letterAt(at + 1);
  }

  private boolean letterAt(int offset) {
    return offset < end && Character.isLetter(text.charAt(offset));
  }

  private boolean digitAt(int offset) {
    return offset < end && isDigit(text.charAt(offset));
  }

  private static boolean isWordPart(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private static boolean isGroupSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }
}
