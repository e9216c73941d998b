package parallax.extract.attribution;

import java.util.Set;

/** Words for days and other times, which own no speech: "Friday's figures" are not Friday's. */
final class Times {
  private static final Set<String> WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring",
          "summer",
          "autumn",
          "winter",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "week",
          "weekend",
          "fortnight",
          "month",
          "quarter",
          "season",
          "year",
          "decade",
          "century",
          "time",
          "moment",
          "while");

  private Times() {}

  /** Whether a token is such a word or a number, as years are. */
  static boolean isTime(SentenceTree tree, int token) {
    return WORDS.contains(tree.lemma(token)) || tree.isTagged(token, "CD");
  }
}
