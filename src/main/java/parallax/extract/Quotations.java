package parallax.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import parallax.text.Span;

/**
 * Passages between quotation marks of one paragraph: curly, straight and angled double marks.
 * Single marks are left alone, because most of them are apostrophes. An unclosed mark opens
 * nothing.
 */
final class Quotations {
  private static final Map<Character, Character> MARKS = Map.of('“', '”', '«', '»', '"', '"');

  private Quotations() {}

  /** The passages without their marks, in order; they do not overlap. */
  static List<Span> in(String text, Span paragraph) {
    List<Span> quotations = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      char open = text.charAt(at);
      int close = MARKS.containsKey(open) ? text.indexOf(MARKS.get(open), at + 1) : -1;
      if (close > at + 1 && close < paragraph.end()) {
        quotations.add(new Span(at + 1, close));
        at = close;
      }
      at++;
    }
    return Collections.unmodifiableList(quotations);
  }
}
