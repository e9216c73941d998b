package parallax.coding;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one coder gave one sentence. A value that is not there was not given.
 *
 * @param row of the sheet, for messages
 * @param relevance 0 or 1
 * @param direction −2…+2; only where relevance is 1, as all below
 * @param voice author, reported, endorsed or rejected
 * @param holder as written; may be empty
 * @param authorDirection −2…+2
 * @param frames names in order
 * @param remark may be empty
 */
record Code(
    int row,
    Optional<String> relevance,
    Optional<String> direction,
    Optional<String> voice,
    String holder,
    Optional<String> authorDirection,
    Set<String> frames,
    String remark) {
  Code {
    frames = Collections.unmodifiableSet(new TreeSet<>(frames));
  }

  /** Whether the coder found the sentence relevant. */
  boolean relevant() {
    return relevance.equals(Optional.of("1"));
  }

  /** Whether all that is asked for was given. */
  boolean complete() {
    return relevance.isPresent()
        && (!relevant()
            || (direction.isPresent() && voice.isPresent() && authorDirection.isPresent()));
  }

  /** Whether both say the same, remarks and rows left aside. */
  boolean sameAs(Code other) {
    return relevance.equals(other.relevance)
        && direction.equals(other.direction)
        && voice.equals(other.voice)
        && holder.equals(other.holder)
        && authorDirection.equals(other.authorDirection)
        && frames.equals(other.frames);
  }
}
