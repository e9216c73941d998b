package parallax.html;

import java.util.Optional;
import parallax.text.AlignedText;
import parallax.text.LoneSurrogates;
import parallax.text.Span;

/**
 * Writes lines of a page as plain text: references decoded, runs of white space as one space, lines
 * parted by one line feed after a line break and by two elsewhere.
 */
final class ViewBuilder {
  private static final int NONE = -1;

  private final String source;
  private final AlignedText.Builder view;

  /** End of the source written so far. */
  private int reached;

  private int gapStart = NONE;
  private int gapEnd;
  private boolean lineBegun;

  ViewBuilder(String source) {
    this.source = source;
    this.view = AlignedText.builder(source);
  }

  /** Appends a line; those before it must stand before it in the source. */
  void write(TextBlock block) {
    lineBegun = false;
    gapStart = NONE;
    for (Span piece : block.pieces()) {
      int at = piece.start();
      while (at < piece.end()) {
        at = take(at, piece.end(), block.afterBreak());
      }
    }
  }

  /** Takes in what stands at {@code at} and says where the next begins. */
  private int take(int at, int end, boolean afterBreak) {
    char c = source.charAt(at);
    if (isSpace(c)) {
      gapStart = gapStart == NONE ? at : gapStart;
      gapEnd = at + 1;
      return at + 1;
    }
    Optional<CharacterReferences.Reference> reference =
        c == '&' ? CharacterReferences.at(source, at, end) : Optional.empty();
    Span span = reference.map(CharacterReferences.Reference::span).orElse(new Span(at, at + 1));
    begin(at, afterBreak);
    append(
        span, reference.map(found -> LoneSurrogates.replaced(found.characters())).orElse("" + c));
    return span.end();
  }

  private void begin(int at, boolean afterBreak) {
    if (!lineBegun) {
      joinLines(at, afterBreak ? 1 : 2);
    } else if (gapStart != NONE) {
      view.replace(new Span(gapStart, gapEnd), ' ');
    }
    lineBegun = true;
    gapStart = NONE;
  }

  /** Line feeds stand for the first and the last character of the markup between two lines. */
  private void joinLines(int before, int feeds) {
    if (view.length() > 0 && before > reached) {
      view.replace(new Span(reached, reached + 1), '\n');
      if (feeds > 1 && before > reached + 1) {
        view.replace(new Span(before - 1, before), '\n');
      }
    }
  }

  /** A reference for two characters gives each of them its part of what was written. */
  private void append(Span span, String characters) {
    int last = characters.length() - 1;
    int at = span.start();
    for (int i = 0; i < last && at + 1 < span.end(); i++) {
      view.replace(new Span(at, at + 1), characters.charAt(i));
      at++;
    }
    view.replace(new Span(at, span.end()), characters.charAt(last));
    reached = span.end();
  }

  /** White space as HTML collapses it; a no-break space is none. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  AlignedText build() {
    return view.build();
  }
}
