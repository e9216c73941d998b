package parallax.frame;

import java.util.OptionalDouble;

/**
 * The stance of one article.
 *
 * @param relevantSentences how many sentences it rests on
 * @param stance author's-voice stance, −1…+1; empty if withheld
 * @param low lower end of the interval; empty if withheld
 * @param high upper end of the interval; empty if withheld
 * @param faceStance the same from face-value direction; empty if withheld
 * @param withheld why the stance is empty; empty if it is not
 */
public record ArticleScore(
    int relevantSentences,
    OptionalDouble stance,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble faceStance,
    String withheld) {}
