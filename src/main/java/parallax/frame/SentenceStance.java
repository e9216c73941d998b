package parallax.frame;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.extract.Voice;

/**
 * What one sentence says about the relationship.
 *
 * @param sentence 1-based number of the sentence
 * @param relevant whether it says something about how the two actors relate
 * @param direction face value, −2…+2; empty if not relevant
 * @param voice whose voice it is in
 * @param holder canonical name of who says it; empty if the author
 * @param authorDirection what the author conveys, −2…+2; empty if not relevant
 * @param frames evoked, whatever their polarity
 * @param hedged whether it is hedged
 * @param negatedCue whether a frame cue stands under negation
 */
public record SentenceStance(
    int sentence,
    boolean relevant,
    OptionalDouble direction,
    Voice voice,
    String holder,
    OptionalDouble authorDirection,
    SortedSet<String> frames,
    boolean hedged,
    boolean negatedCue) {
  public SentenceStance {
    frames = Collections.unmodifiableSortedSet(new TreeSet<>(frames));
  }
}
