package parallax.annotate.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parallax.annotate.Dependency;

/**
 * Basic Universal Dependencies from the model of CoreNLP's neural parser: a greedy arc-standard
 * parser whose next transition a network with one hidden layer chooses (Chen and Manning 2014, "A
 * Fast and Accurate Dependency Parser using Neural Networks", section 3). The same features, the
 * same order of transitions and the same conditions on them as CoreNLP's own, with numbers laid out
 * so that a processor works on many at once. Scores are floats; where two come so close that
 * rounding could decide, they are worked out again as CoreNLP does, so that every tree is the same.
 *
 * <p>Safe for use by multiple threads.
 */
final class TransitionParser {
  /** Words, and as many tags, a state is read by; labels of their children are the rest. */
  private static final int TOKENS = 18;

  private static final int STACK_AND_COMING = 6;

  /**
   * By how much of its size a score must lead. Floats have seven digits; over a thousand hidden
   * units cancelling each other three of them are lost.
   */
  private static final float CLEAR = 1e-3f;

  private final ParserModel model;
  private final ExactScores exact;
  private final HiddenLayer hidden;
  private final String[] relations;
  private final int firstLabel;
  private final int noLabel;

  TransitionParser(ParserModel model) {
    this.model = model;
    this.exact = new ExactScores(model);
    this.hidden = new HiddenLayer(model);
    this.relations = model.relations().toArray(String[]::new);
    this.noLabel = model.labels().get(ParserModel.NONE);
    this.firstLabel = noLabel + 1;
  }

  /**
   * The dependencies of a sentence in order of their dependents, each token's one.
   *
   * @param words its tokens as written
   * @param tags their Penn Treebank tags, as many
   */
  List<Dependency> parse(List<String> words, List<String> tags) {
    Run run = new Run(words, tags);
    while (!run.state.finished()) {
      run.step();
    }
    List<Dependency> dependencies = new ArrayList<>();
    for (int word = 1; word <= words.size(); word++) {
      // CoreNLP counts tokens from 1 and calls the root's governor 0.
      dependencies.add(
          new Dependency(run.state.head(word) - 1, word - 1, relations[run.state.label(word)]));
    }
    return PassiveSubjects.correct(dependencies);
  }

  /** One sentence. */
  private final class Run {
    private final ParseState state;

    /** Rows of the embeddings; one place before the root stands for what is not there. */
    private final int[] words;

    private final int[] tags;
    private final int[] features = new int[hidden.places()];
    private final float[] activations = new float[model.bias().length];
    private final float[] scores = new float[2 * relations.length + 1];

    private Run(List<String> words, List<String> tags) {
      this.state = new ParseState(words.size());
      this.words = rows(words, model.words());
      this.tags = rows(tags, model.tags());
    }

    private void step() {
      readFeatures();
      hidden.activate(features, activations);
      score();
      apply(best());
    }

    private void readFeatures() {
      for (int depth = 0; depth < 3; depth++) {
        token(2 - depth, state.stack(depth));
        token(3 + depth, state.coming(depth));
      }
      for (int depth = 0; depth < 2; depth++) {
        int word = state.stack(depth);
        int place = STACK_AND_COMING * depth;
        child(place, state.left(word));
        child(place + 1, state.right(word));
        child(place + 2, state.innerLeft(word));
        child(place + 3, state.innerRight(word));
        child(place + 4, state.left(state.left(word)));
        child(place + 5, state.right(state.right(word)));
      }
    }

    private void child(int place, int word) {
      token(STACK_AND_COMING + place, word);
      features[2 * TOKENS + place] = word > 0 ? firstLabel + state.label(word) : noLabel;
    }

    private void token(int place, int word) {
      features[place] = words[word + 1];
      features[TOKENS + place] = tags[word + 1];
    }

    private void score() {
      Arrays.fill(scores, 0);
      RowSums.add(scores, activations, model.output(), 0);
    }

    /** The best transition that can be applied, the first if two are. */
    private int best() {
      int best = -1;
      int second = -1;
      for (int i = 0; i < scores.length; i++) {
        if (can(i)) {
          if (best < 0 || scores[i] > scores[best]) {
            second = best;
            best = i;
          } else if (second < 0 || scores[i] > scores[second]) {
            second = i;
          }
        }
      }
      return second < 0 || clear(scores[best], scores[second]) ? best : exactlyBest();
    }

    private int exactlyBest() {
      double[] all = exact.of(features);
      int best = -1;
      for (int i = 0; i < all.length; i++) {
        if (can(i) && (best < 0 || all[i] > all[best])) {
          best = i;
        }
      }
      return best;
    }

    private boolean can(int transition) {
      if (transition == 2 * relations.length) {
        return state.canShift();
      }
      boolean left = transition < relations.length;
      // Only the root's child bears the root's relation, and it bears no other.
      boolean root = transition % relations.length == 0;
      int head = state.stack(left ? 0 : 1);
      return root == (head == 0) && (left ? state.canTakeLeft() : state.canTakeRight());
    }

    private void apply(int transition) {
      if (transition == 2 * relations.length) {
        state.shift();
      } else if (transition < relations.length) {
        state.takeLeft(transition);
      } else {
        state.takeRight(transition - relations.length);
      }
    }
  }

  /** Whether rounding cannot have put the one before the other. */
  private static boolean clear(float best, float second) {
    return best - second > CLEAR * (1 + Math.abs(best));
  }

  private static int[] rows(List<String> tokens, Map<String, Integer> known) {
    int[] rows = new int[tokens.size() + 2];
    rows[0] = known.get(ParserModel.NONE);
    rows[1] = known.get(ParserModel.ROOT);
    int unknown = known.get(ParserModel.UNKNOWN);
    for (int i = 0; i < tokens.size(); i++) {
      rows[i + 2] = known.getOrDefault(tokens.get(i), unknown);
    }
    return rows;
  }
}
