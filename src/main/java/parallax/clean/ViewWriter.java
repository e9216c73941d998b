package parallax.clean;

import java.util.List;
import parallax.text.AlignedText;
import parallax.text.Span;

/**
 * Writes stretches of a page into a view of it: white space collapsed to one space, unseen
 * characters inside a word folded into the letter after them, curly apostrophes inside a word made
 * straight because tokenizers split on those alone.
 */
final class ViewWriter {
  private static final int NONE = -1;

  private final String original;
  private final AlignedText.Builder view;

  /** End of the original reached so far. */
  private int reached;

  private int runStart;
  private boolean runIsBlank;
  private int gapStart;
  private int gapEnd;
  private boolean written;

  ViewWriter(String original) {
    this.original = original;
    this.view = AlignedText.builder(original);
  }

  /** One stretch alone. */
  static AlignedText view(String original, Span span) {
    ViewWriter writer = new ViewWriter(original);
    writer.write(span, List.of());
    return writer.build();
  }

  /**
   * Appends a stretch, leaving out {@code cuts} and the blanks at its edges.
   *
   * @param cuts inside {@code span}, in order, not overlapping
   */
  void write(Span span, List<Span> cuts) {
    runStart = NONE;
    gapStart = NONE;
    written = false;
    int from = span.start();
    for (Span cut : cuts) {
      writeUncut(from, cut.start());
      from = cut.end();
    }
    writeUncut(from, span.end());
  }

  private void writeUncut(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isUnseen(original, i)) {
        extendRun(i);
      } else {
        writeVisible(i);
      }
    }
    closeRun(to);
  }

  private void extendRun(int at) {
    if (runStart == NONE) {
      runStart = at;
      runIsBlank = false;
    }
    runIsBlank |= Characters.isBlank(original.charAt(at));
  }

  /** A run with white space in it becomes the gap before the next visible character. */
  private void closeRun(int end) {
    if (runStart != NONE && runIsBlank && gapStart == NONE) {
      gapStart = runStart;
      gapEnd = end;
    }
    runStart = NONE;
  }

  private void writeVisible(int at) {
    int from = runStart != NONE && !runIsBlank ? runStart : at;
    closeRun(at);
    if (gapStart != NONE && written && !breaksWord(at)) {
      view.replace(new Span(gapStart, gapEnd), ' ');
    }
    gapStart = NONE;
    view.replace(new Span(from, at + 1), normalised(at));
    written = true;
    reached = at + 1;
  }

  /** Whether the gap before {@code at} is a line end inside a word or a hyphenated compound. */
  private boolean breaksWord(int at) {
    if (gapStart == 0 || !hasLineEnd(gapStart, gapEnd)) {
      return false;
    }
    boolean softHyphen = original.charAt(gapStart) == '\u00AD';
    boolean compound =
        gapStart > 1
            && original.charAt(gapStart - 1) == '-'
            && Character.isLetter(original.charAt(gapStart - 2))
            && !startsConjunction(at);
    return (softHyphen || compound) && Character.isLetter(original.charAt(at));
  }

  /** "Oil- and gas-fired": the hyphen hangs, and the space is the author's. */
  private boolean startsConjunction(int at) {
    return original.startsWith("and ", at) || original.startsWith("or ", at);
  }

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.endsLine(original.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private char normalised(int at) {
    char c = original.charAt(at);
    boolean inside =
        at > 0
            && at + 1 < original.length()
            && Character.isLetterOrDigit(original.charAt(at - 1))
            && Character.isLetterOrDigit(original.charAt(at + 1));
    return inside && Characters.isApostrophe(c) ? '\'' : c;
  }

  /**
   * Appends up to {@code limit} copies of {@code mark}, each standing for one white-space character
   * of the original between what was written last and {@code before}.
   */
  void join(int before, char mark, int limit) {
    int first = reached;
    while (first < before && !Characters.isBlank(original.charAt(first))) {
      first++;
    }
    int last = before - 1;
    while (last > first && !Characters.isBlank(original.charAt(last))) {
      last--;
    }
    if (first < before) {
      view.replace(new Span(first, first + 1), mark);
    }
    if (limit > 1 && last > first) {
      view.replace(new Span(last, last + 1), mark);
    }
  }

  /** Length of the view so far. */
  int length() {
    return view.length();
  }

  AlignedText build() {
    return view.build();
  }
}
