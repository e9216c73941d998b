package parallax.frame;

import parallax.study.FunctionCue.Kind;

/**
 * Whether sentences say something about how the two actors relate. Generous: a sentence left out is
 * lost, one let in without a cue counts as neutral. One object judges the sentences of one article,
 * in order.
 */
final class Relevance {
  /** So many sentences after the last that names an actor still speak of the same matter. */
  private static final int CARRIED = 2;

  private int sinceNamed = CARRIED + 1;
  private boolean before;

  /** Whether the sentence last judged is relevant, so that the next may go on about it. */
  boolean carries() {
    return before;
  }

  /** Judges the next sentence of an article. */
  boolean next(Reading reading) {
    boolean named = reading.view().namesActor();
    sinceNamed = named ? 0 : sinceNamed + 1;
    before = named || (before && (sinceNamed <= CARRIED || speaksOfRelations(reading)));
    return before;
  }

  /** Whether a sentence that names nobody goes on about relations, or answers the one before. */
  private static boolean speaksOfRelations(Reading reading) {
    return reading.evidence() > 0
        || reading.cues().has(Kind.RELATION)
        || reading.cues().has(Kind.REFUTATION)
        || reading.cues().has(Kind.CONFIRMATION);
  }
}
