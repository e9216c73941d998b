package parallax.coding;

import java.util.OptionalDouble;

/**
 * A sentence of a run with what the machine says of it.
 *
 * @param article the article's id
 * @param source the outlet
 * @param id the sentence's, key with the article's
 * @param start first code point in the original file, from 0
 * @param end code point after the last
 * @param text as cleaned
 * @param before the sentences before it in the article, as many as were asked for; empty at its
 *     beginning
 * @param after the same after it
 * @param relevant whether it speaks of the relationship
 * @param direction face value, −2…+2; empty if not relevant
 * @param voice author, reported, rejected or endorsed; may be empty if not relevant
 * @param holder who says it if not the author; may be empty
 * @param authorDirection what the author conveys, −2…+2; empty if not relevant
 * @param frames semicolon list
 * @param cues matches of lexicon entries in it
 */
record RunSentence(
    String article,
    String source,
    String id,
    int start,
    int end,
    String text,
    String before,
    String after,
    boolean relevant,
    OptionalDouble direction,
    String voice,
    String holder,
    OptionalDouble authorDirection,
    String frames,
    int cues) {}
