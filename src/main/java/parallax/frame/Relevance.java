package parallax.frame;

import java.util.List;
import parallax.extract.SentenceView;
import parallax.study.FunctionCue.Kind;
import parallax.study.PatternElement.Slot.Role;

/**
 * Whether sentences say something about how the two actors relate. Generous: a sentence left out is
 * lost, one let in without a cue counts as neutral.
 */
final class Relevance {
  private Relevance() {}

  /** One answer per sentence, in order. */
  static boolean[] of(List<Reading> readings) {
    boolean[] relevant = new boolean[readings.size()];
    for (int i = 0; i < relevant.length; i++) {
      relevant[i] =
          standsAlone(readings.get(i)) || (i > 0 && relevant[i - 1] && goesOn(readings.get(i)));
    }
    return relevant;
  }

  private static boolean standsAlone(Reading reading) {
    SentenceView view = reading.view();
    boolean first = view.mentions(1);
    boolean second = view.mentions(2);
    return (first && second)
        || view.mentions(Role.PAIR)
        || ((first || second) && (!reading.hits().isEmpty() || reading.cues().has(Kind.RELATION)));
  }

  /** Whether a sentence carries on the relevant one before it. */
  private static boolean goesOn(Reading reading) {
    return !reading.hits().isEmpty()
        || reading.cues().has(Kind.RELATION)
        || reading.cues().has(Kind.REFUTATION)
        || reading.cues().has(Kind.CONFIRMATION);
  }
}
