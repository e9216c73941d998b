package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * A way of scoring the cues of a sentence.
 *
 * @param negation whether a cue under negation is turned round
 * @param voice whether it matters who speaks; if not, face value counts
 * @param graded whether a cue counts by its direction and weight; if not, every cue that takes a
 *     side counts one step, and what gathers or fits others none
 */
record Scoring(boolean negation, boolean voice, boolean graded) {
  /** Below this a sum of shares is zero but for rounding. */
  static final double NOTHING = 1e-9;

  /** All eight, the one that was used first. */
  static final List<Scoring> ALL = all();

  private static final double STRONGEST = 2;

  private static List<Scoring> all() {
    List<Scoring> all = new ArrayList<>();
    for (boolean graded : new boolean[] {true, false}) {
      for (boolean voice : new boolean[] {true, false}) {
        for (boolean negation : new boolean[] {true, false}) {
          all.add(new Scoring(negation, voice, graded));
        }
      }
    }
    return List.copyOf(all);
  }

  /** A sentence's direction, −2…+2, from the cues that are left of it. */
  double direction(List<Cue> cues) {
    return graded ? clipped(sum(cues)) : meanStep(cues);
  }

  private double sum(List<Cue> cues) {
    return cues.stream().mapToDouble(this::share).sum();
  }

  private double meanStep(List<Cue> cues) {
    double steps = 0;
    int sides = 0;
    for (Cue cue : cues) {
      double step = cue.single() ? Math.signum(settled(share(cue))) : 0;
      steps += step;
      sides += step == 0 ? 0 : 1;
    }
    return sides == 0 ? 0 : steps / sides;
  }

  private double share(Cue cue) {
    double share = voice ? cue.authorShare() : cue.faceShare();
    return cue.negated() && !negation ? -share : share;
  }

  /** A number that is zero but for rounding, as zero. */
  static double settled(double value) {
    return Math.abs(value) < NOTHING ? 0 : value;
  }

  private static double clipped(double direction) {
    return Math.max(-STRONGEST, Math.min(STRONGEST, direction));
  }
}
