package parallax.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What someone is reported to say about the relationship, over all articles.
 *
 * @param holder canonical name
 * @param articles that report relevant statements of theirs
 * @param sentences relevant ones in their voice
 * @param stance mean face-value direction of these over 2, −1…+1; empty if withheld
 * @param interval by bootstrap over the sentences; empty with the stance
 * @param withheld why the stance is empty; empty if it is not
 */
public record HolderScore(
    String holder,
    int articles,
    int sentences,
    OptionalDouble stance,
    Optional<Interval> interval,
    String withheld) {}
