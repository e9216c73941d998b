package parallax.extract.attribution;

import parallax.annotate.Token;
import parallax.text.Span;

/**
 * Who is named as the one who says it.
 *
 * @param span in the cleaned body: the whole noun phrase
 * @param head its head word
 */
public record Source(Span span, Token head) {}
