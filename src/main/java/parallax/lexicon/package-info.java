/**
 * Looks after lexicons: what each entry does on real texts, and what a trained model has learned
 * that no entry says.
 */
package parallax.lexicon;
