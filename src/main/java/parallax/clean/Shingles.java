package parallax.clean;

import java.util.Arrays;

/**
 * Where on a page each run of five words stands (the shingles of Broder 1997), so that repeats are
 * found in one pass over the words and not by comparing every block with every other.
 *
 * <p>An entry packs the upper 40 bits of a run's hash with the block's number in 24 bits. Two runs
 * of a 20 MB page share a hash with a chance of one in 300,000; a repeat needs many runs.
 */
final class Shingles {
  /** Words in a run. */
  static final int WORDS = 5;

  private static final long BLOCK_BITS = 0xFFFFFFL;

  private final long[] entries;

  private Shingles(long[] entries) {
    this.entries = entries;
  }

  /** The runs of every kept block. */
  static Shingles of(Draft draft) {
    long[] entries = new long[1024];
    int count = 0;
    for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
      for (long run : runs(draft.block(i))) {
        if (count == entries.length) {
          entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count++] = (run & ~BLOCK_BITS) | (i & BLOCK_BITS);
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    return new Shingles(sorted);
  }

  /** The runs of one block, in order; none if it is shorter than a run. */
  static long[] runs(Block block) {
    long[] words = WordHashes.of(block.text());
    long[] runs = new long[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = WordHashes.combine(words, i, WORDS);
    }
    return runs;
  }

  /** The first block that holds a run; -1 if none does. */
  int firstBlock(long run) {
    return blockAt(lowerBound(run & ~BLOCK_BITS), run);
  }

  /** The first blocks that hold a run, in order, at most {@code limit} of them. */
  int[] blocks(long run, int limit) {
    int[] found = new int[limit];
    int count = 0;
    long from = run & ~BLOCK_BITS;
    int block = blockAt(lowerBound(from), run);
    while (block >= 0 && count < limit) {
      found[count++] = block;
      block = blockAt(lowerBound(from | (block + 1L)), run);
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether a block holds a run. */
  boolean holds(int block, long run) {
    return Arrays.binarySearch(entries, (run & ~BLOCK_BITS) | (block & BLOCK_BITS)) >= 0;
  }

  private int blockAt(int entry, long run) {
    boolean same = entry < entries.length && ((entries[entry] ^ run) & ~BLOCK_BITS) == 0;
    return same ? (int) (entries[entry] & BLOCK_BITS) : -1;
  }

  /** The first entry that is not below {@code entry}; runs may stand in one block many times. */
  private int lowerBound(long entry) {
    int low = 0;
    int high = entries.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle] < entry) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
