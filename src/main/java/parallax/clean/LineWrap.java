package parallax.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a line end that only wraps a paragraph from one that ends it.
 *
 * <p>A page counts as wrapped at a width if nearly every line that has another directly below it is
 * so full that the first word below would not have fitted: that is how every wrapping program
 * breaks lines, and lists, headings and verse do not look so. On other pages a line end is taken
 * for a mere wrap only where a long line stops short of any punctuation and the next begins in
 * lower case, as where a link stood on a line of its own.
 */
final class LineWrap {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FEWEST_PAIRS = 2;
  private static final double MOST_LINES = 0.9;
  private static final double FULL_LINES = 0.7;
  private static final double OPEN_LINES = 0.4;
  private static final int LONG_LINE = 80;
  private static final int NOT_WRAPPED = 0;
  private static final Pattern LIST_ITEM =
      Pattern.compile("[–—•‣●▪◦∙■►*-]\\s+\\S.*|\\(?\\d{1,3}[.)]\\s+\\S.*", Pattern.DOTALL);
  private static final String CLOSED = ".!?…:;\"”»)";

  private final String text;
  private final int width;

  private LineWrap(String text, int width) {
    this.text = text;
    this.width = width;
  }

  static LineWrap of(String text, List<PageReader.Line> lines) {
    int width = widest(lines);
    LineWrap wrap = new LineWrap(text, width);
    return wrap.explains(lines) ? wrap : new LineWrap(text, NOT_WRAPPED);
  }

  /** The longest line that is short enough to have been wrapped. */
  private static int widest(List<PageReader.Line> lines) {
    return lines.stream()
        .mapToInt(PageReader.Line::length)
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(NOT_WRAPPED);
  }

  private boolean explains(List<PageReader.Line> lines) {
    long narrow = lines.stream().filter(line -> line.length() <= WIDEST).count();
    if (width < NARROWEST || narrow < MOST_LINES * lines.size()) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    int open = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).gapAbove()) {
        pairs++;
        full += isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        open += isOpen(lines.get(i - 1)) ? 1 : 0;
      }
    }
    return pairs >= FEWEST_PAIRS && full >= FULL_LINES * pairs && open >= OPEN_LINES * pairs;
  }

  /** Whether {@code lower} goes on with the paragraph of {@code upper}. */
  boolean continues(PageReader.Line upper, PageReader.Line lower) {
    if (lower.gapAbove()) {
      return false;
    }
    if (width == NOT_WRAPPED) {
      return upper.length() >= LONG_LINE
          && isOpen(upper)
          && Character.isLowerCase(text.charAt(lower.span().start()));
    }
    return isFull(upper, lower) && !startsItem(lower);
  }

  private boolean startsItem(PageReader.Line line) {
    return line.length() <= WIDEST && LIST_ITEM.matcher(line.of(text)).matches();
  }

  private boolean isFull(PageReader.Line upper, PageReader.Line lower) {
    return upper.length() + 1 + firstPiece(lower) > width;
  }

  /** The characters up to the first place where the line could have been broken. */
  private int firstPiece(PageReader.Line line) {
    int at = line.span().start();
    while (at < line.span().end() && !Characters.isBlank(text.charAt(at))) {
      at++;
      if (text.charAt(at - 1) == '-') {
        break;
      }
    }
    return at - line.span().start();
  }

  private boolean isOpen(PageReader.Line line) {
    return CLOSED.indexOf(text.charAt(line.span().end() - 1)) < 0;
  }
}
