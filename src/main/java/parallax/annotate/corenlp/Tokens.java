package parallax.annotate.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/** CoreNLP's tokens, with offsets into the whole body. */
final class Tokens {
  /**
   * Hyphenated words are split ("Chilean-Peruvian" names two countries); characters the tokenizer
   * does not know stay as tokens of their own.
   */
  static final String OPTIONS = "splitHyphenated=true,untokenizable=noneKeep,invertible=true";

  private Tokens() {}

  /** The tokens of {@code span}, in order, none of them empty, none overlapping the next. */
  static List<CoreLabel> of(String text, Span span) {
    List<CoreLabel> tokens = new ArrayList<>();
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(span.of(text)), new CoreLabelTokenFactory(), OPTIONS);
    int end = span.start();
    while (tokenizer.hasNext()) {
      CoreLabel token = tokenizer.next();
      token.setBeginPosition(span.start() + token.beginPosition());
      token.setEndPosition(span.start() + token.endPosition());
      if (token.beginPosition() >= end && token.endPosition() > token.beginPosition()) {
        tokens.add(token);
        end = token.endPosition();
      }
    }
    return tokens;
  }

  /** Where a token of {@link #of} stands in the body. */
  static Span span(CoreLabel token) {
    return new Span(token.beginPosition(), token.endPosition());
  }
}
