package parallax.agreement;

/**
 * How often values met in one unit, and α from it (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability, section F).
 */
final class Coincidences {
  private final Level level;
  private final double[] values;
  private final double[] totals;

  /** Meetings of each two values; none of a nominal level, where it is all one which they are. */
  private final double[][] met;

  private double metInAll;
  private double codes;

  /**
   * No coincidence yet.
   *
   * @param values as numbers, in order; for a nominal level, any
   */
  Coincidences(Level level, double[] values) {
    this.level = level;
    this.values = values;
    int ranked = level == Level.NOMINAL ? 0 : values.length;
    this.met = new double[ranked][ranked];
    this.totals = new double[values.length];
  }

  /** Adds codes that were given the value with this index. */
  void given(int value, double times) {
    totals[value] += times;
    codes += times;
  }

  /** Adds meetings of two different values; the first index is the smaller. */
  void met(int a, int b, double times) {
    metInAll += times;
    if (level != Level.NOMINAL) {
      met[a][b] += times;
    }
  }

  /** One less observed over expected disagreement; NaN if there is one value alone. */
  double alpha() {
    return level == Level.NOMINAL ? alpha(metInAll, unlike()) : ranked();
  }

  private double alpha(double observed, double expected) {
    return expected == 0 ? Double.NaN : 1 - (codes - 1) * observed / expected;
  }

  /** Pairs of codes that differ. */
  private double unlike() {
    double unlike = 0;
    double before = 0;
    for (double total : totals) {
      unlike += before * total;
      before += total;
    }
    return unlike;
  }

  private double ranked() {
    double observed = 0;
    double expected = 0;
    for (int a = 0; a < values.length; a++) {
      for (int b = a + 1; b < values.length; b++) {
        double distance = distance(a, b);
        observed += met[a][b] * distance;
        expected += totals[a] * totals[b] * distance;
      }
    }
    return alpha(observed, expected);
  }

  /** The squared difference of two values. */
  private double distance(int a, int b) {
    double difference =
        switch (level) {
          case NOMINAL -> 1;
          case ORDINAL -> between(a, b);
          case INTERVAL -> values[a] - values[b];
          case RATIO -> (values[a] - values[b]) / (values[a] + values[b]);
        };
    return difference * difference;
  }

  private double between(int a, int b) {
    double between = (totals[a] + totals[b]) / 2;
    for (int value = a + 1; value < b; value++) {
      between += totals[value];
    }
    return between;
  }
}
