package parallax.frame;

import java.util.List;
import parallax.study.FunctionCue.Kind;
import parallax.study.PatternElement.Slot.Role;

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

  /**
   * Whether an article can say how the two actors relate: it names both, or one of them and both at
   * once ("the two countries"). One that names one of them only may mean the other by a figure of
   * speech or not name it at all ("it slips out of the embrace"): it concerns the pair where a
   * sentence that names the one speaks of ties and no third party is named anywhere, whose ties
   * these might be. Any other is about something else, whatever its words.
   */
  static boolean concerns(List<Reading> article) {
    boolean first = article.stream().anyMatch(reading -> reading.view().mentions(1));
    boolean second = article.stream().anyMatch(reading -> reading.view().mentions(2));
    boolean both = article.stream().anyMatch(reading -> reading.view().mentions(Role.PAIR));
    return (first && second) || (both && (first || second)) || speaksOfTies(article);
  }

  private static boolean speaksOfTies(List<Reading> article) {
    return article.stream().noneMatch(reading -> reading.view().mentions(Role.OTHER))
        && article.stream()
            .anyMatch(reading -> reading.view().mentions(Role.ACTOR) && speaksOfRelations(reading));
  }

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
