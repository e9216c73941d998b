package parallax.clean;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/** Reads a page's text into blocks: a line each, lines of one wrapped paragraph joined. */
final class PageReader {
  private final String text;
  private final List<Line> lines = new ArrayList<>();

  private PageReader(String text) {
    this.text = text;
  }

  /** The blocks in order; none if nothing on the page can be seen. */
  static List<Block> blocks(String text) {
    PageReader reader = new PageReader(text);
    reader.readLines();
    return reader.joinLines();
  }

  /**
   * A line with something on it.
   *
   * @param span from its first to its last visible character
   * @param gapAbove whether a blank line stands above it, or nothing
   */
  record Line(Span span, boolean gapAbove) {
    String of(String text) {
      return span.of(text);
    }

    int length() {
      return span.length();
    }
  }

  private void readLines() {
    boolean gap = true;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Characters.endsLine(text.charAt(end))) {
        end++;
      }
      Span visible = visible(start, end);
      if (visible.isEmpty()) {
        gap = true;
      } else {
        lines.add(new Line(visible, gap));
        gap = false;
      }
      boolean carriageReturn = text.startsWith("\r\n", end);
      start = end + (carriageReturn ? 2 : 1);
    }
  }

  private Span visible(int start, int end) {
    int from = start;
    while (from < end && Characters.isUnseen(text, from)) {
      from++;
    }
    int to = end;
    while (to > from && Characters.isUnseen(text, to - 1)) {
      to--;
    }
    return new Span(from, to);
  }

  private List<Block> joinLines() {
    LineWrap wrap = LineWrap.of(text, lines);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      Line last = first;
      i++;
      while (i < lines.size() && wrap.continues(last, lines.get(i))) {
        last = lines.get(i);
        i++;
      }
      blocks.add(Block.of(text, first.span().union(last.span()), first.gapAbove()));
    }
    return blocks;
  }
}
