package parallax.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Direction, voice and author direction of the sentences of one article, read together: an author
 * who argues that ties hold is likelier to reject a claim of rupture than to share it.
 *
 * <p>The article has a leaning t, from −1 to +1, that nobody states. Given t, p(v, d | t) ∝ p(v, d)
 * · exp(λ · t · f(v) · d), where p(v, d) and f(v) are the sentence's own ({@link VoicedDirection})
 * and λ stands in the model's settings. How likely t is, is learned from the article's other
 * sentences, each counted by how surely it is relevant: p(t) ∝ Π Σ p(v, d) exp(λ t f(v) d) / z(t),
 * where z(t) = (exp(λt) + 1 + exp(−λt)) / 3 is what an author's sentence of unknown direction would
 * give, so that no leaning is favoured before anything was read. A sentence's reading is the mean
 * over t, on a grid.
 */
final class JointStance {
  /** Leanings that are tried, evenly from −1 to +1. */
  private static final int LEANINGS = 21;

  private final double articleWeight;
  private final List<Double> weights = new ArrayList<>();
  private final List<VoicedDirection> alone = new ArrayList<>();
  private List<VoicedDirection> joint = new ArrayList<>();

  /**
   * No sentence yet.
   *
   * @param articleWeight λ, at least 0; at 0 every sentence is read alone
   */
  JointStance(double articleWeight) {
    this.articleWeight = articleWeight;
  }

  /**
   * Adds the article's next relevant sentence.
   *
   * @param weight how much it bears on the others, above 0: the surer it is relevant, the more
   */
  void add(VoicedDirection sentence, double weight) {
    alone.add(sentence);
    weights.add(weight);
  }

  /** Reads all sentences that were added in each other's light. */
  void solve() {
    int sentences = alone.size();
    if (sentences < 2) {
      joint = alone;
      return;
    }
    VoicedDirection[][] tilted = new VoicedDirection[sentences][LEANINGS];
    double[][] totals = new double[sentences][LEANINGS];
    double[][] likelihoods = new double[sentences][LEANINGS];
    double[] all = new double[LEANINGS];
    for (int i = 0; i < sentences; i++) {
      for (int step = 0; step < LEANINGS; step++) {
        double leaning = leaning(step);
        tilted[i][step] = alone.get(i).tilted(articleWeight * leaning);
        totals[i][step] = tilted[i][step].total();
        likelihoods[i][step] = weights.get(i) * StrictMath.log(totals[i][step] / unread(leaning));
        all[step] += likelihoods[i][step];
      }
    }
    joint = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      double[] shares = others(all, likelihoods[i]);
      for (int step = 0; step < LEANINGS; step++) {
        shares[step] /= totals[i][step];
      }
      joint.add(VoicedDirection.mean(tilted[i], shares));
    }
  }

  private static double leaning(int step) {
    return 2.0 * step / (LEANINGS - 1) - 1;
  }

  private double unread(double leaning) {
    double there = StrictMath.exp(articleWeight * leaning);
    return (there + 1 + 1 / there) / 3;
  }

  /** How likely each leaning is by all sentences but one; sums to 1. */
  private static double[] others(double[] all, double[] own) {
    double[] likely = new double[LEANINGS];
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < LEANINGS; step++) {
      likely[step] = all[step] - own[step];
      most = Math.max(most, likely[step]);
    }
    double sum = 0;
    for (int step = 0; step < LEANINGS; step++) {
      likely[step] = StrictMath.exp(likely[step] - most);
      sum += likely[step];
    }
    for (int step = 0; step < LEANINGS; step++) {
      likely[step] /= sum;
    }
    return likely;
  }

  /** The sentence at {@code index}, in the light of the others; after {@link #solve}. */
  VoicedDirection at(int index) {
    return joint.get(index);
  }

  /** The same as if it stood alone. */
  VoicedDirection alone(int index) {
    return alone.get(index);
  }
}
