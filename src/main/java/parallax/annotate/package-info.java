/**
 * Sentences, tokens and dependencies as our own records. Vendor types stay in {@code corenlp} and
 * {@code opennlp}.
 */
package parallax.annotate;
