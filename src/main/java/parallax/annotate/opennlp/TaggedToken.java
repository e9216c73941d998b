package parallax.annotate.opennlp;

import parallax.text.Span;

/**
 * A token with what OpenNLP says of it.
 *
 * @param span in the body
 * @param plain its {@link PlainText}
 * @param tag Universal POS
 * @param lemma lower-case
 */
record TaggedToken(Span span, String plain, String tag, String lemma) {}
