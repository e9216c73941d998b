/** Reads a catalogue and the files beside it into {@link parallax.corpus.Article}s. */
package parallax.corpus;
