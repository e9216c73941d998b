package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts in how many universes of one kind a value keeps its sign. */
final class Tally {
  private final String dimension;
  private final double value;
  private final boolean named;
  private final List<String> turnedBy = new ArrayList<>();
  private int universes;
  private int kept;
  private double lowest = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;

  /**
   * A tally without a universe yet.
   *
   * @param value as it was measured
   * @param named whether to note which universes take the sign away
   */
  Tally(String dimension, double value, boolean named) {
    this.dimension = dimension;
    this.value = Scoring.settled(value);
    this.named = named;
  }

  void add(String universe, double there) {
    double settled = Scoring.settled(there);
    universes++;
    lowest = Math.min(lowest, settled);
    highest = Math.max(highest, settled);
    if (Math.signum(settled) == Math.signum(value)) {
      kept++;
    } else if (named) {
      turnedBy.add(universe);
    }
  }

  /** The count; empty if there is no universe of that kind. */
  Optional<Robustness> result(String unit, String subject, String against) {
    return universes == 0
        ? Optional.empty()
        : Optional.of(
            new Robustness(
                unit, subject, against, dimension, universes, kept, value, lowest, highest,
                turnedBy));
  }
}
