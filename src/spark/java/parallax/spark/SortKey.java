package parallax.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where rows stand in their table.
 *
 * @param rank of the kind of rows, from 0
 * @param first what they are sorted by within their kind; empty if there is nothing
 * @param second what they are sorted by then
 * @param third what they are sorted by then
 */
record SortKey(int rank, String first, String second, String third)
    implements Comparable<SortKey>, Serializable {
  private static final Comparator<SortKey> ORDER =
      Comparator.comparingInt(SortKey::rank)
          .thenComparing(SortKey::first)
          .thenComparing(SortKey::second)
          .thenComparing(SortKey::third);

  SortKey(int rank, String first) {
    this(rank, first, "", "");
  }

  SortKey(int rank, String first, String second) {
    this(rank, first, second, "");
  }

  @Override
  public int compareTo(SortKey other) {
    return ORDER.compare(this, other);
  }
}
