package parallax.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Names the keys of a tree by some of its levels, joined with a full stop. */
final class FlatKeys {
  private static final String JOINT = ".";

  private final SortedSet<Integer> levels;

  /**
   * @param levels from 1; all if empty
   */
  FlatKeys(SortedSet<Integer> levels) {
    this.levels = levels;
  }

  /** The key of a category; empty if it has a name at none of the levels. */
  Optional<String> of(List<String> path) {
    List<String> chosen = new ArrayList<>();
    for (int level = 1; level <= path.size(); level++) {
      if (levels.isEmpty() || levels.contains(level)) {
        chosen.add(path.get(level - 1));
      }
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(String.join(JOINT, chosen));
  }
}
