package parallax.extract.quantity;

import java.util.Arrays;
import java.util.List;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.Token;

/** The dependencies of a sentence as a tree; empty if the annotator does not parse. */
final class SentenceTree {
  private static final int NO_GOVERNOR = -1;

  private final List<Token> tokens;
  private final int[] governors;
  private final String[] relations;
  private final boolean parsed;

  SentenceTree(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.parsed = !sentence.dependencies().isEmpty();
    this.governors = new int[tokens.size()];
    this.relations = new String[tokens.size()];
    Arrays.fill(governors, NO_GOVERNOR);
    Arrays.fill(relations, "");
    for (Dependency dependency : sentence.dependencies()) {
      governors[dependency.dependent()] = dependency.governor();
      relations[dependency.dependent()] = dependency.relation();
    }
  }

  boolean isParsed() {
    return parsed;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  /** The governor of a token; negative for the root. */
  int governor(int index) {
    return governors[index];
  }

  /** The relation a token has to its governor. */
  String relation(int index) {
    return relations[index];
  }

  boolean isNoun(int index) {
    return index >= 0 && tokens.get(index).pos().startsWith("NN");
  }

  boolean isVerb(int index) {
    return index >= 0 && tokens.get(index).pos().startsWith("VB");
  }

  /** The first dependent of a token whose relation begins so; -1 if there is none. */
  int child(int index, String relation) {
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] == index && relations[i].startsWith(relation)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The token of a stretch that hangs on something outside it.
   *
   * @param from first token
   * @param to last token
   */
  int head(int from, int to) {
    for (int i = to; i >= from; i--) {
      if (governors[i] < from || governors[i] > to) {
        return i;
      }
    }
    return to;
  }
}
