package parallax.extract.attribution;

import parallax.text.Span;

/**
 * A passage in quotation marks.
 *
 * @param span in the cleaned body, both marks included; to the end of the paragraph if the mark is
 *     not closed
 * @param closed whether the closing mark is there
 * @param runsOn whether the next paragraph opens with a mark while this one is not closed: the same
 *     speech goes on
 * @param single whether the marks are single ones that may as well set off a word as speech
 */
record Quotation(Span span, boolean closed, boolean runsOn, boolean single) {
  /** The passage without its marks. */
  Span inner(String text) {
    int open = text.startsWith("''", span.start()) || text.startsWith("``", span.start()) ? 2 : 1;
    int shut = closed ? (text.startsWith("''", span.end() - 2) && open == 2 ? 2 : 1) : 0;
    return new Span(
        Math.min(span.start() + open, span.end()),
        Math.max(span.end() - shut, span.start() + open));
  }

  /** The same passage as if its marks were double. */
  Quotation asDouble() {
    return new Quotation(span, closed, runsOn, false);
  }
}
