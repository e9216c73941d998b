package parallax.lexicon;

import java.util.List;

/**
 * A learned feature that no entry covers, as the draft of an entry for a person to accept or not.
 *
 * @param pattern in the pattern language; empty if it cannot say the words
 * @param direction −1 or +1: the side an entry for the words would take
 * @param feature what was learned
 * @param alsoLearned further features of the same words and side, in order of strength
 * @param inCombination ids of entries that take a side by the words together with others
 * @param withoutSide ids of entries that name the words and take no side
 */
public record Suggestion(
    String pattern,
    int direction,
    LearnedFeature feature,
    List<String> alsoLearned,
    List<String> inCombination,
    List<String> withoutSide) {
  public Suggestion {
    alsoLearned = List.copyOf(alsoLearned);
    inCombination = List.copyOf(inCombination);
    withoutSide = List.copyOf(withoutSide);
  }

  /** Whether no entry takes a side by the words, not even together with others. */
  public boolean unheardOf() {
    return inCombination.isEmpty();
  }
}
