package parallax.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far one source lies from another in one measure.
 *
 * @param sourceA the source that comes first by name
 * @param sourceB the other
 * @param measure stance, a frame, or a dictionary for the scale its poles make
 * @param difference A minus B; empty if either cannot be measured
 * @param interval by bootstrap; empty with the difference
 * @param articlesA articles of A that could be measured
 * @param articlesB articles of B that could be measured
 * @param note what the interval does not say; empty if nothing needs saying
 */
public record Contrast(
    String sourceA,
    String sourceB,
    String measure,
    OptionalDouble difference,
    Optional<Interval> interval,
    int articlesA,
    int articlesB,
    String note) {}
