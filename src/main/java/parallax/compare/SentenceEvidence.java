package parallax.compare;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.extract.Voice;

/**
 * What is kept of a sentence once its article has gone by.
 *
 * @param tokens its length
 * @param direction face value, −2…+2; empty if the sentence is not relevant
 * @param authorDirection what the author conveys, −2…+2; empty if the sentence is not relevant
 * @param voice in whose voice
 * @param holder canonical name of who says it; empty if the author
 * @param hits the number of cues by frame; frames without one are left out
 */
public record SentenceEvidence(
    int tokens,
    OptionalDouble direction,
    OptionalDouble authorDirection,
    Voice voice,
    String holder,
    SortedMap<String, Integer> hits) {
  /** Most sentences carry no cue; they share one map. */
  private static final SortedMap<String, Integer> NONE =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  public SentenceEvidence {
    hits = hits.isEmpty() ? NONE : Collections.unmodifiableSortedMap(new TreeMap<>(hits));
  }

  /** Whether the sentence says something about how the two actors relate. */
  public boolean relevant() {
    return authorDirection.isPresent();
  }
}
