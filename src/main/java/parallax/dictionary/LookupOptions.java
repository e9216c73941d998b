package parallax.dictionary;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a dictionary is looked up; the defaults are quanteda's.
 *
 * @param kind how patterns are read
 * @param caseSensitive whether capitals must agree; if not, both sides are lower-cased
 * @param scope where a match within a longer one is dropped
 * @param levels the levels of the tree that name the keys, 1 at the top; all if empty
 */
public record LookupOptions(
    PatternKind kind, boolean caseSensitive, NestedScope scope, SortedSet<Integer> levels) {
  /** Globs in any case, nested matches dropped within a key, all levels. */
  public static final LookupOptions DEFAULT =
      new LookupOptions(PatternKind.GLOB, false, NestedScope.KEY, Collections.emptySortedSet());

  /**
   * @throws IllegalArgumentException if a level is below 1
   */
  public LookupOptions {
    levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
    if (!levels.isEmpty() && levels.first() < 1) {
      throw new IllegalArgumentException("level " + levels.first() + "; expected 1 or more");
    }
  }

  /** These options with patterns read in another way. */
  public LookupOptions with(PatternKind other) {
    return new LookupOptions(other, caseSensitive, scope, levels);
  }

  /** These options with another scope. */
  public LookupOptions with(NestedScope other) {
    return new LookupOptions(kind, caseSensitive, other, levels);
  }

  /** These options with other levels. */
  public LookupOptions withLevels(SortedSet<Integer> other) {
    return new LookupOptions(kind, caseSensitive, scope, other);
  }

  /** These options with capitals told apart or not. */
  public LookupOptions withCase(boolean sensitive) {
    return new LookupOptions(kind, sensitive, scope, levels);
  }
}
