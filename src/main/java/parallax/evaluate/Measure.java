package parallax.evaluate;

/**
 * One figure of an evaluation.
 *
 * @param name what is measured, such as {@code entity.span_f1}
 * @param value between 0 and 1 unless the note says otherwise; an agreement may be negative
 * @param note counts and parts behind the figure
 */
public record Measure(String name, double value, String note) {}
