package parallax.report;

import java.util.List;

/**
 * The words or names of one source, as a list with bars.
 *
 * @param source the outlet
 * @param bars the most telling first
 */
record BarGroup(String source, List<Bar> bars) {
  BarGroup {
    bars = List.copyOf(bars);
  }

  /**
   * One line of such a list.
   *
   * @param label the word or name
   * @param value what is said at its right
   * @param width of the bar, a CSS length
   * @param tip the rest of the numbers
   * @param link to a sentence that holds it; empty for none
   * @param faint whether it may be chance
   */
  record Bar(String label, String value, String width, String tip, String link, boolean faint) {}

  /** A share of the widest bar as a CSS length. */
  static String width(double share) {
    return Show.decimal(Math.max(0, share) * 100, 1) + "%";
  }
}
