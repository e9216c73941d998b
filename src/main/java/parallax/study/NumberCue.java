package parallax.study;

/**
 * A word or phrase that tells something about a number beside it.
 *
 * @param cue what it says: an approximation such as {@code at_least}, {@code up} or {@code down},
 *     the normal name of a measure; empty for labels and idioms
 * @param alias as it stands in a text; a lemma for directions
 * @param kind what it is about
 * @param match how the alias is looked for
 * @param source why it stands here
 * @param example a text that holds it; a quantity it tells of stands between {@code [[} and {@code
 *     ]]}
 */
public record NumberCue(
    String cue, String alias, CueKind kind, AliasMatch match, String source, String example) {}
