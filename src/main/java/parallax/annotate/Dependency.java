package parallax.annotate;

/**
 * One basic Universal Dependency inside a sentence.
 *
 * @param governor 0-based token index, or {@link #ROOT}
 * @param dependent 0-based token index
 * @param relation such as {@code nsubj} or {@code nmod:poss}
 */
public record Dependency(int governor, int dependent, String relation) {
  /** The governor of a sentence's root. */
  public static final int ROOT = -1;
}
