package parallax.compare;

/**
 * The numbers of {@link java.util.Random}, whose generator its specification lays down, without the
 * lock that makes it safe to share: drawing is most of what a bootstrap does.
 */
public final class Draws {
  private static final long MULTIPLIER = 0x5DEECE66DL;
  private static final long INCREMENT = 0xBL;
  private static final long MASK = (1L << 48) - 1;
  private static final int BITS = 31;

  private long state;

  /** The numbers that {@code new java.util.Random(seed)} would give. */
  public Draws(long seed) {
    this.state = (seed ^ MULTIPLIER) & MASK;
  }

  /**
   * A number from 0 to below {@code bound}, each as likely.
   *
   * @param bound at least 1
   */
  public int below(int bound) {
    int drawn = next();
    if ((bound & (bound - 1)) == 0) {
      return (int) ((bound * (long) drawn) >> BITS);
    }
    int value = drawn % bound;
    // The last numbers of the range, too few for a whole round of the bound, are drawn again.
    while (drawn - value + (bound - 1) < 0) {
      drawn = next();
      value = drawn % bound;
    }
    return value;
  }

  /**
   * As many numbers from 0 to below {@code bound} as there are places: those that as many calls of
   * {@link #below} would give, without a division for each.
   *
   * @param places filled from the first to below {@code count}
   * @param bound at least 1
   */
  void fill(int[] places, int count, int bound) {
    if ((bound & (bound - 1)) == 0) {
      for (int i = 0; i < count; i++) {
        places[i] = below(bound);
      }
      return;
    }
    // Division of a number of 31 bits by multiplication (Granlund and Montgomery 1994, theorem
    // 4.2).
    int shift = BITS + Integer.SIZE - Integer.numberOfLeadingZeros(bound - 1);
    long reciprocal = ((1L << shift) + bound - 1) / bound;
    long wholeRounds = (1L << BITS) / bound * bound;
    long at = state;
    for (int i = 0; i < count; i++) {
      long drawn;
      do {
        at = (at * MULTIPLIER + INCREMENT) & MASK;
        drawn = at >>> (48 - BITS);
      } while (drawn >= wholeRounds);
      places[i] = (int) (drawn - ((drawn * reciprocal) >>> shift) * bound);
    }
    state = at;
  }

  private int next() {
    state = (state * MULTIPLIER + INCREMENT) & MASK;
    return (int) (state >>> (48 - BITS));
  }
}
