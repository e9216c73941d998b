package parallax.compare;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two ends of a sample's central interval, by linear interpolation between ranks (definition 7
 * of Hyndman and Fan 1996). Only the two tails that hold the ranks are looked at closely: where
 * they end is told by a part of the sample (Floyd and Rivest 1975), one pass collects both, and the
 * ranks are selected, not sorted (Hoare 1961). The result is that of the sorted sample, to the last
 * bit.
 */
final class Quantiles {
  /** How many values tell where a tail ends. */
  private static final int PART = 200;

  /** How many of these are allowed for chance. */
  private static final int MARGIN = 6;

  /** A tail longer than this part of the sample is not worth telling from it. */
  private static final int ROOM = 4;

  private final double[] values;
  private final double tail;

  /**
   * Quantiles of {@code values}, which are not changed.
   *
   * @param values those that could not be measured are NaN and are left out
   * @param tail the share of the sample below the interval and above it; above 0, at most 0.5
   */
  Quantiles(double[] values, double tail) {
    this.values = values;
    this.tail = tail;
  }

  /** The interval; empty if no value is a number. */
  Optional<Interval> interval() {
    if (values.length <= 2 * PART) {
      return ofAll();
    }
    double[] part = new double[PART];
    int step = values.length / PART;
    for (int i = 0; i < PART; i++) {
      part[i] = values[i * step];
    }
    Arrays.sort(part);
    int place = (int) (PART * tail);
    double most = part[Math.min(PART - 1, place + MARGIN)];
    double least = part[Math.max(0, (int) (PART * (1 - tail)) - MARGIN)];
    // NaN is put last by the sort; where the part has one, a bound may be one too.
    return Double.isNaN(part[PART - 1]) ? ofAll() : ofTails(most, least);
  }

  private Optional<Interval> ofTails(double most, double least) {
    double[] low = new double[values.length / ROOM];
    double[] high = new double[values.length / ROOM];
    int lows = 0;
    int highs = 0;
    int atMost = 0;
    int atLeast = 0;
    int missing = 0;
    for (double value : values) {
      if (value > most && value < least) {
        continue;
      }
      if (value < most) {
        low[Math.min(lows++, low.length - 1)] = value;
      }
      if (value > least) {
        high[Math.min(highs++, high.length - 1)] = value;
      }
      // Counts, not copies: of rare cues most draws may have the same value.
      atMost += value == most ? 1 : 0;
      atLeast += value == least ? 1 : 0;
      missing += Double.isNaN(value) ? 1 : 0;
    }
    int measured = values.length - missing;
    if (lows >= low.length || highs >= high.length) {
      return ofAll();
    }
    Rank below = Rank.of(tail, measured);
    Rank above = Rank.of(1 - tail, measured);
    End lower = new End(low, lows, 0, most, lows, atMost);
    int before = measured - highs - atLeast;
    End upper = new End(high, highs, before + atLeast, least, before, atLeast);
    return below.next() < lows + atMost && above.first() >= before
        ? Optional.of(new Interval(lower.at(below), upper.at(above)))
        : ofAll();
  }

  /** By all values, where few are there or a part of them misled. */
  private Optional<Interval> ofAll() {
    double[] all = new double[values.length];
    int measured = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        all[measured++] = value;
      }
    }
    if (measured == 0) {
      return Optional.empty();
    }
    End whole = new End(all, measured, 0, Double.NaN, measured, 0);
    return Optional.of(
        new Interval(whole.at(Rank.of(tail, measured)), whole.at(Rank.of(1 - tail, measured))));
  }

  /**
   * Where a quantile lies among the values in order, from 0 on.
   *
   * @param first the value it lies at or above
   * @param next the value it lies at or below
   * @param share how far it is from the first to the next, 0…1
   */
  private record Rank(int first, int next, double share) {
    static Rank of(double p, int size) {
      double position = 1 + (size - 1) * p;
      int rank = (int) Math.floor(position);
      return new Rank(rank - 1, Math.min(rank, size - 1), position - rank);
    }
  }

  /** One end of the sample: some values in any order, and one value many times. */
  private static final class End {
    private final double[] some;
    private final int count;
    private final int before;
    private final double tied;
    private final int tiedBefore;
    private final int ties;

    /**
     * An end.
     *
     * @param some values, which are put in another order
     * @param count how many there are
     * @param before how many values of the sample lie below these
     * @param tied the one value
     * @param tiedBefore how many values of the sample lie below it
     * @param ties how often it is there
     */
    End(double[] some, int count, int before, double tied, int tiedBefore, int ties) {
      this.some = some;
      this.count = count;
      this.before = before;
      this.tied = tied;
      this.tiedBefore = tiedBefore;
      this.ties = ties;
    }

    double at(Rank rank) {
      double lower = at(rank.first());
      double upper = rank.next() > rank.first() ? at(rank.next()) : lower;
      return lower + rank.share() * (upper - lower);
    }

    private double at(int rank) {
      return rank >= tiedBefore && rank < tiedBefore + ties
          ? tied
          : select(some, count, rank - before);
    }
  }

  /** Puts the value of a rank in its place, smaller ones before it and larger ones after it. */
  private static double select(double[] some, int count, int rank) {
    int from = 0;
    int to = count - 1;
    while (from < to) {
      double pivot = median(some[from], some[(from + to) >>> 1], some[to]);
      int left = from;
      int right = to;
      while (left <= right) {
        while (some[left] < pivot) {
          left++;
        }
        while (some[right] > pivot) {
          right--;
        }
        if (left <= right) {
          double swapped = some[left];
          some[left++] = some[right];
          some[right--] = swapped;
        }
      }
      if (rank <= right) {
        to = right;
      } else if (rank >= left) {
        from = left;
      } else {
        return some[rank];
      }
    }
    return some[rank];
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
