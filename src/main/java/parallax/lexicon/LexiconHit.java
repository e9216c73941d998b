package parallax.lexicon;

import parallax.extract.Voice;

/**
 * One match of an entry in an output folder.
 *
 * @param article the article's id
 * @param sentence the sentence's id
 * @param voice in whose voice
 * @param negated whether negation turned it round
 * @param contribution what it added to its sentence's author direction
 * @param context the words around it, the match between {@code [[} and {@code ]]}
 */
public record LexiconHit(
    String article,
    String sentence,
    Voice voice,
    boolean negated,
    double contribution,
    String context) {
  /** This hit with more contribution: an entry with several frames has a row for each. */
  LexiconHit plus(double more) {
    return new LexiconHit(article, sentence, voice, negated, contribution + more, context);
  }
}
