package parallax.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where one source stands.
 *
 * @param source the outlet
 * @param articlesWithStance articles whose stance was not withheld
 * @param stance mean author's-voice stance of these; empty if there is none
 * @param interval of the stance; empty with it
 * @param faceStance mean face-value stance; empty if there is none
 * @param intervalOver what was drawn for the interval: {@code articles}, {@code sentences} of the
 *     only article with a stance, {@code articles and sentences}, or empty
 * @param note what the interval does not say; empty if nothing needs saying
 */
public record SourceSummary(
    String source,
    int articlesWithStance,
    OptionalDouble stance,
    Optional<Interval> interval,
    OptionalDouble faceStance,
    String intervalOver,
    String note) {}
