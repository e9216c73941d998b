package parallax.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Quantiles of a sample by linear interpolation between ranks (definition 7 of Hyndman and Fan
 * 1996). Intervals ask for the ends of a sample, so only the tail that holds the rank is put in
 * order; where it ends is told by a part of the sample (Floyd and Rivest 1975).
 */
final class Quantiles {
  /** How many values tell where a tail ends. */
  private static final int PART = 200;

  /** How many of these are allowed for chance. */
  private static final int MARGIN = 6;

  private final double[] values;

  /**
   * Quantiles of {@code values}, which are not changed.
   *
   * @param values at least one, none of them NaN
   */
  Quantiles(double[] values) {
    this.values = values;
  }

  /**
   * The value below which the share {@code p} of the sample lies.
   *
   * @param p above 0, below 1
   */
  double at(double p) {
    double position = 1 + (values.length - 1) * p;
    int rank = (int) Math.floor(position);
    double[] tail = tail(p);
    int before = p < 0.5 ? 0 : values.length - tail.length;
    int last = Math.min(rank, values.length - 1);
    if (rank - 1 < before || last >= before + tail.length) {
      tail = values.clone();
      before = 0;
    }
    Arrays.sort(tail);
    double lower = tail[rank - 1 - before];
    return lower + (position - rank) * (tail[last - before] - lower);
  }

  /** The smaller or the larger end of the sample, most likely with the quantile in it. */
  private double[] tail(double p) {
    if (values.length <= 2 * PART) {
      return values.clone();
    }
    int step = values.length / PART;
    double[] part = IntStream.range(0, PART).mapToDouble(i -> values[i * step]).toArray();
    Arrays.sort(part);
    int place = (int) (PART * p);
    return p < 0.5
        ? upTo(part[Math.min(PART - 1, place + MARGIN)])
        : from(part[Math.max(0, place - MARGIN)]);
  }

  private double[] upTo(double most) {
    double[] tail = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (value <= most) {
        tail[count++] = value;
      }
    }
    return Arrays.copyOf(tail, count);
  }

  private double[] from(double least) {
    double[] tail = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (value >= least) {
        tail[count++] = value;
      }
    }
    return Arrays.copyOf(tail, count);
  }
}
