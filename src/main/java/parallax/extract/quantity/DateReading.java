package parallax.extract.quantity;

import java.util.Optional;

/**
 * A date, or words that point to one.
 *
 * @param from first atom
 * @param to atom after the last
 * @param period when it is; empty if that cannot be told
 * @param kind how it stands in the text
 */
record DateReading(int from, int to, Optional<Period> period, Kind kind) {
  /** How a date stands in the text. */
  enum Kind {
    /** With a figure: a row of its own. */
    CALENDAR,
    /** A month by name alone as the time of something: "in June", "this October". */
    LONE_MONTH,
    /** A month by name alone beside a noun, "the June riots": a row only if it dates a figure. */
    BARE_MONTH,
    /** "That year", "last week": dates figures, but holds no figure itself. */
    POINTER,
    /** "Now", "currently": the time of publication, for figures close by. */
    NOW
  }

  DateReading upTo(int atom) {
    return new DateReading(from, atom, period, kind);
  }
}
