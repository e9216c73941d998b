package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.text.Span;

/**
 * Finds passages in quotation marks: curly, straight, angled, low-high and doubled single ones, and
 * single marks that are no apostrophes. A mark opens and closes inside one paragraph; one that is
 * not closed reaches to the paragraph's end. Where an article sets speech in single marks, as
 * British ones do, they count as double.
 */
final class QuotationFinder {
  private static final String OPENING = "“„«\"";
  private static final String BEFORE_OPENING = "([{—–-/“\"‘«";
  private static final int DOUBLED = 2;

  private static final Comparator<Quotation> ORDER =
      Comparator.comparingInt((Quotation quotation) -> quotation.span().start())
          .thenComparingInt(quotation -> -quotation.span().end());

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(String text) {
    this.text = text;
  }

  /**
   * The quotations of each paragraph, in order of their start; a single-marked one may lie inside a
   * double-marked one, else they do not overlap.
   */
  static List<List<Quotation>> find(String text, List<Span> paragraphs) {
    List<List<Quotation>> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Span> next =
          i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
      QuotationFinder finder = new QuotationFinder(text);
      finder.doubled(paragraphs.get(i), next);
      finder.singles(paragraphs.get(i));
      finder.found.sort(ORDER);
      all.add(Collections.unmodifiableList(finder.found));
    }
    return SingleMarks.asSpeech(text, all);
  }

  private void doubled(Span paragraph, Optional<Span> next) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int width = opens(at, paragraph);
      if (width == 0) {
        at++;
      } else {
        at = closing(at, width, paragraph, next);
      }
    }
  }

  /** Notes the quotation that opens at {@code open} and returns where to go on. */
  private int closing(int open, int width, Span paragraph, Optional<Span> next) {
    for (int at = open + width; at < paragraph.end(); at++) {
      int shut = closes(open, at, paragraph);
      if (shut > 0) {
        found.add(new Quotation(new Span(open, at + shut), true, false, false));
        return at + shut;
      }
      if (text.charAt(at) == text.charAt(open) && text.charAt(at) != '"' && width == 1) {
        // The same mark opens again: the first one was stray.
        return at;
      }
    }
    boolean runsOn = next.filter(span -> opens(span.start(), span) > 0).isPresent();
    found.add(new Quotation(new Span(open, paragraph.end()), false, runsOn, false));
    return paragraph.end();
  }

  /** The number of characters of an opening double mark at {@code at}; 0 if there is none. */
  private int opens(int at, Span paragraph) {
    char mark = text.charAt(at);
    boolean doubledSingle = isDoubled(at, '\'') || isDoubled(at, '`');
    if (!doubledSingle && OPENING.indexOf(mark) < 0) {
      return 0;
    }
    int width = doubledSingle ? DOUBLED : 1;
    boolean roomAfter =
        at + width < paragraph.end() && !Character.isWhitespace(text.charAt(at + width));
    boolean opensByShape = mark == '“' || mark == '„' || mark == '«';
    return opensByShape || (roomAfter && isFreeBefore(at, paragraph)) ? width : 0;
  }

  private boolean isFreeBefore(int at, Span paragraph) {
    return at == paragraph.start()
        || Character.isWhitespace(text.charAt(at - 1))
        || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** The number of characters of the mark at {@code at} that closes what opened; 0 if none does. */
  private int closes(int open, int at, Span paragraph) {
    char opener = text.charAt(open);
    char mark = text.charAt(at);
    boolean closing =
        switch (opener) {
          case '“' -> mark == '”' || (mark == '"' && endsWord(at, paragraph));
          case '„' -> mark == '“' || mark == '”';
          case '«' -> mark == '»';
          case '"' -> mark == '"' || mark == '”';
          default -> isDoubled(at, '\'');
        };
    boolean paired = opener == '\'' || opener == '`';
    return closing ? (paired ? DOUBLED : 1) : 0;
  }

  private boolean isDoubled(int at, char mark) {
    return text.charAt(at) == mark && at + 1 < text.length() && text.charAt(at + 1) == mark;
  }

  private void singles(Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int end = opensSingle(at, paragraph) ? singleEnd(at, paragraph) : -1;
      if (end > 0) {
        found.add(new Quotation(new Span(at, end), true, false, true));
        at = end;
      } else {
        at++;
      }
    }
  }

  private boolean opensSingle(int at, Span paragraph) {
    char mark = text.charAt(at);
    if ((mark != '‘' && mark != '\'') || isDoubled(at, '\'')) {
      return false;
    }
    boolean second = at > 0 && text.charAt(at - 1) == '\'';
    return !second
        && isFreeBefore(at, paragraph)
        && at + 1 < paragraph.end()
        && Character.isLetter(text.charAt(at + 1));
  }

  /** The offset after the mark that closes a single quotation; -1 if none does. */
  private int singleEnd(int open, Span paragraph) {
    int plural = -1;
    char closer = text.charAt(open) == '‘' ? '’' : '\'';
    for (int at = open + 2; at < paragraph.end(); at++) {
      char mark = text.charAt(at);
      if (mark == closer && endsWord(at, paragraph) && !isDoubled(at, '\'')) {
        if (text.charAt(at - 1) != 's') {
          return at + 1;
        }
        // "the workers' mood": perhaps a plural's apostrophe; a later mark is the better close.
        plural = plural < 0 ? at + 1 : plural;
      } else if (OPENING.indexOf(mark) >= 0
          || mark == '”'
          || mark == '»'
          || opensCurly(at, paragraph)) {
        break;
      }
    }
    return plural;
  }

  /** The next quotation opens: the last one closed before it, if only after a plural. */
  private boolean opensCurly(int at, Span paragraph) {
    return text.charAt(at) == '‘' && opensSingle(at, paragraph);
  }

  private boolean endsWord(int at, Span paragraph) {
    return !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
