package parallax.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an article or a source stands on another scale than the primary one.
 *
 * @param unit whether an article or a source
 * @param subject id of the article, or name of the source
 * @param direction {@code author} for what the author conveys, {@code face} for face value
 * @param scale on which scale
 * @param value the mean over articles of their values; empty if none has one
 * @param interval by bootstrap; empty with the value
 * @param positive sentences that point to resilience
 * @param neutral relevant sentences that point to neither side
 * @param negative sentences that point to distancing
 * @param articles it rests on
 * @param note what the interval does not say; empty if nothing needs saying
 */
public record ScaledStance(
    String unit,
    String subject,
    String direction,
    StanceScale scale,
    OptionalDouble value,
    Optional<Interval> interval,
    int positive,
    int neutral,
    int negative,
    int articles,
    String note) {}
