package parallax.compare.sensitivity;

import java.util.List;

/**
 * In how many universes of one kind a result stays what it is.
 *
 * @param unit {@code article} or {@code source}
 * @param subject id of the article, or name of the source
 * @param against {@value #ZERO} for the sign of the subject's own stance, or the source from which
 *     it is told apart
 * @param dimension what varies: negation, voice, weights, lexicon, frame, entry, or all
 * @param universes how many there are, the one that was used not among them
 * @param kept in how many the sign of the value is the same
 * @param value the subject's stance, less that of the other source if there is one
 * @param lowest the least value in any of the universes
 * @param highest the greatest
 * @param turnedBy the universes that take the sign away, in order; empty for {@code all}, where
 *     only their number matters
 */
public record Robustness(
    String unit,
    String subject,
    String against,
    String dimension,
    int universes,
    int kept,
    double value,
    double lowest,
    double highest,
    List<String> turnedBy) {
  /** What a sign is told against. */
  public static final String ZERO = "0";

  public Robustness {
    turnedBy = List.copyOf(turnedBy);
  }

  /** The share of universes in which the sign is kept, 0…1. */
  public double share() {
    return (double) kept / universes;
  }
}
