package parallax.study;

/**
 * A way of characterising the relationship.
 *
 * @param name as written in the output tables
 * @param pole −1 for the distant end of the axis, +1 for the close end, 0 for frames that take no
 *     side
 * @param meaning what evokes it, in a sentence
 */
public record Frame(String name, int pole, String meaning) {}
