package parallax.report;

import java.util.Optional;
import java.util.OptionalDouble;
import parallax.compare.Interval;

/**
 * A cell of a table of the report.
 *
 * @param text what is shown
 * @param sort what it is sorted by; empty to sort by the text
 * @param link where it leads; empty for none
 * @param css {@code number}, {@code unbroken}, or empty
 */
record Cell(String text, String sort, String link, String css) {
  static Cell text(String text) {
    return new Cell(text, "", "", "");
  }

  /** Text that is kept on one line. */
  static Cell unbroken(String text) {
    return new Cell(text, "", "", "unbroken");
  }

  static Cell count(long number) {
    return number(Show.count(number), (double) number);
  }

  static Cell number(String text, double sort) {
    return new Cell(text, Double.toString(sort), "", "number");
  }

  /** A number that was withheld or does not exist. */
  static Cell missing() {
    return new Cell("–", "", "", "number");
  }

  static Cell signed(OptionalDouble value) {
    return value.isPresent()
        ? number(Show.signed(value.getAsDouble()), value.getAsDouble())
        : missing();
  }

  static Cell percent(OptionalDouble share) {
    return share.isPresent()
        ? number(Show.percent(share.getAsDouble()), share.getAsDouble())
        : missing();
  }

  static Cell interval(Optional<Interval> interval) {
    return unbroken(Show.interval(interval));
  }

  /** The same cell leading somewhere. */
  Cell to(String target) {
    return new Cell(text, sort, target, css);
  }
}
