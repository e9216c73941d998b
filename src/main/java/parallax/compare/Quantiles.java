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
    double[] low = new double[values.length];
    double[] high = new double[values.length];
    int lows = 0;
    int highs = 0;
    int measured = 0;
    for (double value : values) {
      if (value <= most) {
        low[lows++] = value;
      }
      if (value >= least) {
        high[highs++] = value;
      }
      measured += Double.isNaN(value) ? 0 : 1;
    }
    Rank below = Rank.of(tail, measured);
    Rank above = Rank.of(1 - tail, measured);
    int before = measured - highs;
    if (below.next() >= lows || above.first() < before) {
      return ofAll();
    }
    return Optional.of(new Interval(below.in(low, lows, 0), above.in(high, highs, before)));
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
    return Optional.of(
        new Interval(
            Rank.of(tail, measured).in(all, measured, 0),
            Rank.of(1 - tail, measured).in(all, measured, 0)));
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

    /**
     * The quantile.
     *
     * @param some values, which are put in another order
     * @param count how many there are
     * @param before how many values of the sample are left out below these
     */
    double in(double[] some, int count, int before) {
      double lower = select(some, count, first - before);
      double upper = lower;
      if (next > first) {
        upper = some[next - before];
        for (int i = next - before + 1; i < count; i++) {
          upper = Math.min(upper, some[i]);
        }
      }
      return lower + share * (upper - lower);
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
