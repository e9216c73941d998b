package parallax.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far one source lies from another on another scale than the primary one.
 *
 * @param sourceA the source that comes first by name
 * @param sourceB the other
 * @param direction {@code author} or {@code face}
 * @param scale on which scale
 * @param difference A minus B; empty if either has no value
 * @param interval by bootstrap; empty with the difference
 * @param articlesA articles of A it rests on
 * @param articlesB articles of B it rests on
 * @param note what the interval does not say; empty if nothing needs saying
 */
public record ScaleContrast(
    String sourceA,
    String sourceB,
    String direction,
    StanceScale scale,
    OptionalDouble difference,
    Optional<Interval> interval,
    int articlesA,
    int articlesB,
    String note) {}
