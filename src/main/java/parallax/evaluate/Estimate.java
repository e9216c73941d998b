package parallax.evaluate;

import java.util.Optional;
import java.util.OptionalDouble;
import parallax.compare.Interval;

/**
 * A figure with its interval.
 *
 * @param value empty if it cannot be told, as the precision of what was never found
 * @param interval seeded bootstrap over articles and their sentences; empty if the value is
 */
record Estimate(OptionalDouble value, Optional<Interval> interval) {
  /** NaN is a figure that cannot be told. */
  static Estimate of(double value, Optional<Interval> interval) {
    return Double.isNaN(value)
        ? new Estimate(OptionalDouble.empty(), Optional.empty())
        : new Estimate(OptionalDouble.of(value), interval);
  }
}
