package parallax.dictionary;

import java.util.Locale;

/** Where a match that lies within a longer one is dropped. */
public enum NestedScope {
  /** Within one key; matches of two keys both count. */
  KEY,
  /** In the whole dictionary: of nested matches only the longest counts, whatever its key. */
  DICTIONARY;

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
