package parallax.frame;

import java.util.Set;
import java.util.stream.IntStream;
import parallax.extract.CueMatch;
import parallax.extract.SentenceView;
import parallax.study.FunctionCue;
import parallax.study.FunctionCue.Kind;

/**
 * Whether what a sentence states is less than certain. A hedge in a relative clause or a question
 * that only says which thing is meant ("a queue that a clerk could clear", "who may use it") bears
 * on no statement; after a comma or a dash such a clause states something of its own. Part of a
 * concession ("even if") is no hedge either.
 */
final class Hedges {
  private static final Set<String> PAUSES = Set.of(",", ";", ":", "—", "–", "--", "-", "(");

  /** What the tags of who, which, when and the like begin with. */
  private static final String ASKING = "W";

  private final SentenceView view;
  private final Dependencies dependencies;

  private Hedges(SentenceView view) {
    this.view = view;
    this.dependencies = Dependencies.of(view);
  }

  /** Whether one of the hedges found in a sentence bears on what it states. */
  static boolean bear(SentenceView view, FunctionCues.Found cues) {
    if (!cues.has(Kind.HEDGE)) {
      return false;
    }
    Set<Integer> conceding = cues.words(Kind.CONCESSION);
    Hedges hedges = new Hedges(view);
    return cues.of(Kind.HEDGE).stream()
        .filter(hedge -> !conceding.containsAll(hedge.words()))
        .anyMatch(hedges::bearsOnStatement);
  }

  private boolean bearsOnStatement(CueMatch<FunctionCue> hedge) {
    int at = hedge.start();
    for (int steps = 0; at >= 0 && steps < view.size(); steps++) {
      if (identifies(at)) {
        return false;
      }
      at = dependencies.governor(at);
    }
    return true;
  }

  /** Whether a word heads a clause that says no more than which thing is meant. */
  private boolean identifies(int head) {
    boolean subordinate =
        dependencies.relation(head).equals("acl:relcl")
            || (dependencies.governor(head) >= 0 && asks(head));
    if (!subordinate) {
      return false;
    }
    int first = dependencies.firstUnder(head);
    return first == 0 || !PAUSES.contains(view.forms().get(first - 1));
  }

  private boolean asks(int head) {
    return IntStream.range(0, head)
        .anyMatch(
            word ->
                dependencies.governor(word) == head && view.token(word).pos().startsWith(ASKING));
  }
}
