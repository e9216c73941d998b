package parallax.compare;

import java.util.Arrays;

/**
 * Quantiles of a sample by linear interpolation between ranks (definition 7 of Hyndman and Fan
 * 1996), found by selection: the sample is put in order only around the ranks that are asked for.
 */
final class Quantiles {
  /** Below this a stretch is sorted whole. */
  private static final int SHORT = 16;

  private final double[] values;

  /**
   * Quantiles of {@code values}, which are copied.
   *
   * @param values at least one, none of them NaN
   */
  Quantiles(double[] values) {
    this.values = values.clone();
  }

  /**
   * The value below which the share {@code p} of the sample lies.
   *
   * @param p above 0, below 1
   */
  double at(double p) {
    double position = 1 + (values.length - 1) * p;
    int rank = (int) Math.floor(position);
    double lower = ranked(rank - 1);
    if (rank >= values.length) {
      return lower;
    }
    // All that stands behind a selected rank is no smaller, so the next one is their least.
    double upper = values[rank];
    for (int i = rank + 1; i < values.length; i++) {
      upper = Math.min(upper, values[i]);
    }
    return lower + (position - rank) * (upper - lower);
  }

  /** The value at a 0-based rank; smaller ones end up before it, larger ones behind. */
  private double ranked(int rank) {
    int from = 0;
    int to = values.length - 1;
    while (to - from > SHORT) {
      double pivot = middle(values[from], values[(from + to) >>> 1], values[to]);
      int left = from;
      int right = to;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          swap(left++, right--);
        }
      }
      if (rank <= right) {
        to = right;
      } else if (rank >= left) {
        from = left;
      } else {
        return values[rank];
      }
    }
    Arrays.sort(values, from, to + 1);
    return values[rank];
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private void swap(int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
