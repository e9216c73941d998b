package parallax.evaluate;

import java.util.Optional;
import parallax.compare.Interval;

/**
 * One figure of an evaluation.
 *
 * @param name what is measured, such as {@code entity.span_f1}
 * @param value between 0 and 1 unless the note says otherwise; an agreement may be negative
 * @param interval seeded bootstrap over articles and their sentences; empty where none is drawn
 * @param note counts and parts behind the figure
 */
public record Measure(String name, double value, Optional<Interval> interval, String note) {
  /** A figure without an interval. */
  Measure(String name, double value, String note) {
    this(name, value, Optional.empty(), note);
  }
}
