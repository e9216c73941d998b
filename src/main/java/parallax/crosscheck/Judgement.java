package parallax.crosscheck;

/**
 * What a categoriser says of a sentence.
 *
 * @param side it most probably takes
 * @param direction each side's mean direction by its probability, −2…+2
 */
record Judgement(Side side, double direction) {}
