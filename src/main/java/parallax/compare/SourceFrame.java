package parallax.compare;

import java.util.Optional;

/**
 * How often a source evokes a frame.
 *
 * @param source the outlet
 * @param frame name of the frame
 * @param hits pieces of evidence in all its articles, whoever speaks
 * @param tokens of all its articles
 * @param per1000 hits per 1,000 tokens
 * @param interval of that rate, by bootstrap
 * @param articles it rests on
 * @param intervalOver what was drawn for the interval
 * @param note what the interval does not say; empty if nothing needs saying
 */
public record SourceFrame(
    String source,
    String frame,
    int hits,
    int tokens,
    double per1000,
    Optional<Interval> interval,
    int articles,
    String intervalOver,
    String note) {}
