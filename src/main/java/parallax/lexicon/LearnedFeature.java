package parallax.lexicon;

/**
 * A feature of a trained model.
 *
 * @param name as in the model's table, such as {@code l2:grow_apart}
 * @param side its weight for the positive direction less that for the negative: above 0 it speaks
 *     for closeness, below for distance
 * @param support the number of training sentences behind it
 * @param example a training sentence that has it; may be empty
 */
public record LearnedFeature(String name, double side, long support, String example) {
  /** How strongly it takes a side, at least 0. */
  public double strength() {
    return Math.abs(side);
  }
}
