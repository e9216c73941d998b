package parallax.evaluate;

import java.util.Locale;

/**
 * Found against wanted.
 *
 * @param hits found and wanted
 * @param alarms found but not wanted
 * @param misses wanted but not found
 */
record Retrieval(long hits, long alarms, long misses) {
  /** Hits over everything found; 0 if nothing was found. */
  double precision() {
    return share(hits, hits + alarms);
  }

  /** Hits over everything wanted; 0 if nothing was wanted. */
  double recall() {
    return share(hits, hits + misses);
  }

  /** The harmonic mean of precision and recall; 0 if both are. */
  double f1() {
    return share(2 * hits, 2 * hits + alarms + misses);
  }

  /** F1 under a name, with its parts in the note. */
  Measure measure(String name) {
    return new Measure(
        name,
        f1(),
        String.format(
            Locale.ROOT,
            "precision %.3f, recall %.3f, %d wanted",
            precision(),
            recall(),
            hits + misses));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
