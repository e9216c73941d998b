package parallax.frame;

import java.util.Arrays;
import java.util.stream.IntStream;
import parallax.annotate.Dependency;
import parallax.extract.SentenceView;

/** Who governs whom in a sentence. Tokens are 0-based; without a parse none governs another. */
final class Dependencies {
  private final int[] governors;
  private final String[] relations;

  private Dependencies(int size) {
    this.governors = new int[size];
    this.relations = new String[size];
    Arrays.fill(governors, Dependency.ROOT);
    Arrays.fill(relations, "");
  }

  static Dependencies of(SentenceView view) {
    Dependencies found = new Dependencies(view.size());
    for (Dependency dependency : view.sentence().dependencies()) {
      found.governors[dependency.dependent()] = dependency.governor();
      found.relations[dependency.dependent()] = dependency.relation();
    }
    return found;
  }

  /** What a token hangs on; {@link Dependency#ROOT} if on nothing. */
  int governor(int token) {
    return governors[token];
  }

  /** How it hangs on it; empty if the sentence was not parsed. */
  String relation(int token) {
    return relations[token];
  }

  /** The first token of what a head governs, directly or not, or the head itself. */
  int firstUnder(int head) {
    return IntStream.range(0, head).filter(token -> isUnder(token, head)).findFirst().orElse(head);
  }

  private boolean isUnder(int token, int head) {
    int at = token;
    // A parse is a tree; one that is not must not hold the run.
    for (int steps = 0; at >= 0 && at != head && steps < governors.length; steps++) {
      at = governors[at];
    }
    return at == head;
  }
}
