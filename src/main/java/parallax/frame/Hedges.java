package parallax.frame;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.annotate.Dependency;
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
  private final int[] governors;
  private final String[] relations;

  private Hedges(SentenceView view) {
    this.view = view;
    this.governors = new int[view.size()];
    this.relations = new String[view.size()];
    Arrays.fill(governors, Dependency.ROOT);
    Arrays.fill(relations, "");
    for (Dependency dependency : view.sentence().dependencies()) {
      governors[dependency.dependent()] = dependency.governor();
      relations[dependency.dependent()] = dependency.relation();
    }
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
      at = governors[at];
    }
    return true;
  }

  /** Whether a word heads a clause that says no more than which thing is meant. */
  private boolean identifies(int head) {
    boolean subordinate =
        relations[head].equals("acl:relcl") || (governors[head] >= 0 && asks(head));
    int first = firstOf(head);
    return subordinate && (first == 0 || !PAUSES.contains(view.forms().get(first - 1)));
  }

  private boolean asks(int head) {
    return IntStream.range(0, head)
        .anyMatch(word -> governors[word] == head && view.token(word).pos().startsWith(ASKING));
  }

  private int firstOf(int head) {
    return IntStream.range(0, head).filter(word -> isUnder(word, head)).findFirst().orElse(head);
  }

  private boolean isUnder(int word, int head) {
    int at = word;
    for (int steps = 0; at >= 0 && at != head && steps < view.size(); steps++) {
      at = governors[at];
    }
    return at == head;
  }
}
