package parallax.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An interval around an estimate.
 *
 * @param low its lower end
 * @param high its upper end, never below {@code low}
 */
public record Interval(double low, double high) {
  /** The interval between two ends; empty if either is missing. */
  public static Optional<Interval> of(OptionalDouble low, OptionalDouble high) {
    return low.isPresent() && high.isPresent()
        ? Optional.of(new Interval(low.getAsDouble(), high.getAsDouble()))
        : Optional.empty();
  }
}
