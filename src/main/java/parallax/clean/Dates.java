package parallax.clean;

/** How dates and times are printed above articles, as parts of regular expressions. */
final class Dates {
  /** A month, whole or short. */
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )";

  /** A day and month, in either order, without a year. */
  static final String DAY =
      "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + ")";

  /** A date with a day or at least a month. */
  static final String DATE =
      "(?:"
          + WEEKDAY
          + "?"
          + DAY
          + "(?:,? \\d{4})?|"
          + MONTH
          + ",? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}/\\d{4})";

  /** A time of day with its zone. */
  static final String TIME =
      "(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?"
          + "(?: \\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|MSK|local time)\\)?(?:[+-]\\d{1,2})?)?)";

  private Dates() {}
}
