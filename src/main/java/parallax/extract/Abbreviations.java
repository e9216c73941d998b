package parallax.extract;

import parallax.annotate.Token;
import parallax.text.Span;

/** The full stop that belongs to a name: U.S., Inc., D.C. */
final class Abbreviations {
  private Abbreviations() {}

  /**
   * A name's span with the full stop that follows it, where the annotator holds the stop to be part
   * of the name's last token, or the name is spelt with stops.
   */
  static Span withStop(SentenceWords words, Span span) {
    boolean stop =
        span.end() < words.sentence().span().end() && words.text().charAt(span.end()) == '.';
    if (!stop) {
      return span;
    }
    boolean spelt = span.length() > 2 && words.text().charAt(span.end() - 2) == '.';
    boolean inToken =
        words.sentence().tokens().stream()
            .map(Token::span)
            .anyMatch(token -> token.end() == span.end() + 1 && token.start() < span.end());
    return spelt || inToken ? new Span(span.start(), span.end() + 1) : span;
  }
}
