package parallax.extract.attribution;

import java.util.List;
import java.util.Optional;
import parallax.text.Span;

/**
 * A sentence as reports are looked for in it.
 *
 * @param tree its tokens and dependencies
 * @param quotations all that touch the sentence, in order; they may reach into its neighbours
 * @param text the cleaned body
 */
record Passage(SentenceTree tree, List<Quotation> quotations, String text) {
  Passage {
    quotations = List.copyOf(quotations);
  }

  /** The smallest double-marked quotation around a token. */
  Optional<Quotation> quotationAround(int token) {
    int at = tree.token(token).span().start();
    return quotations.stream()
        .filter(quotation -> !quotation.single() && quotation.span().contains(at))
        .findFirst();
  }

  /** Whether a token stands inside double quotation marks. */
  boolean isQuoted(int token) {
    return quotationAround(token).isPresent();
  }

  /** Double-marked quotations that share a character with {@code span}. */
  List<Quotation> doubleMarked(Span span) {
    return quotations.stream()
        .filter(quotation -> !quotation.single() && quotation.span().overlaps(span))
        .toList();
  }
}
