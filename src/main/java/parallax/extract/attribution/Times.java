package parallax.extract.attribution;

import java.util.Set;
import parallax.text.CalendarNames;

/** Words for days and other times, which own no speech: "Friday's figures" are not Friday's. */
final class Times {
  private static final Set<String> WORDS =
      Set.of(
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
    String lemma = tree.lemma(token);
    return WORDS.contains(lemma)
        || CalendarNames.full().contains(lemma)
        || tree.isTagged(token, "CD");
  }
}
