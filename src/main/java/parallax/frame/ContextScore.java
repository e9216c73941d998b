package parallax.frame;

/**
 * One thing the encoder says of a sentence.
 *
 * @param sentence its number, from 1
 * @param output what is scored: a class of a stance table, such as rejected
 * @param score log odds; of outputs that exclude each other, only differences have a meaning
 */
public record ContextScore(int sentence, String output, double score) {}
