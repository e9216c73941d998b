package parallax.frame;

import java.util.ArrayList;
import java.util.List;
import parallax.extract.Voice;
import parallax.study.StanceModel;

/**
 * Direction, voice and author direction of the sentences of one article, read together: an author
 * who argues that ties hold is likelier to reject a claim of rupture than to share it.
 *
 * <p>The article has a leaning t, from −1 to +1, that nobody states. Given t, p(v, d | t) ∝ p(v) ·
 * p(d) · exp(λ · t · f(v) · d), where d is −1, 0 or +1 and f(v) what the author conveys of words in
 * that voice (1 his own and endorsed, −1 rejected, ρ reported); λ stands in the model's settings, ρ
 * comes with the sentence. How likely t is, is learned from the article's other sentences, each
 * counted by how surely it is relevant: p(t) ∝ Π Σ p(v) p(d) exp(λ t f(v) d) / z(t), where z(t) =
 * (exp(λt) + 1 + exp(−λt)) / 3 is what an author's sentence of unknown direction would give, so
 * that no leaning is favoured before anything was read. A sentence's reading is the mean over t, on
 * a grid.
 */
final class JointStance {
  private static final int DIRECTIONS = 3;

  /** Leanings that are tried, evenly from −1 to +1. */
  private static final int LEANINGS = 21;

  private final double articleWeight;
  private final List<double[]> factors = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final List<double[][]> alone = new ArrayList<>();
  private List<double[][]> joint = new ArrayList<>();

  /**
   * No sentence yet.
   *
   * @param articleWeight λ, at least 0; at 0 every sentence is read alone
   */
  JointStance(double articleWeight) {
    this.articleWeight = articleWeight;
  }

  private static double factor(String voice, double reported) {
    return switch (voice) {
      case "rejected" -> -1;
      case "reported" -> reported;
      default -> 1;
    };
  }

  /**
   * Adds the article's next relevant sentence.
   *
   * @param voices probabilities in the order of {@link StanceModel#VOICES}
   * @param directions probabilities in the order of {@link StanceModel#DIRECTIONS}
   * @param weight how much it bears on the others, above 0: the surer it is relevant, the more
   * @param reported ρ, what the author conveys of the direction if he only reports it, 0…1
   */
  void add(double[] voices, double[] directions, double weight, double reported) {
    weights.add(weight);
    factors.add(
        StanceModel.VOICES.stream().mapToDouble(voice -> factor(voice, reported)).toArray());
    double[][] product = new double[voices.length][directions.length];
    for (int v = 0; v < voices.length; v++) {
      for (int d = 0; d < directions.length; d++) {
        product[v][d] = voices[v] * directions[d];
      }
    }
    alone.add(product);
  }

  /** Reads all sentences that were added in each other's light. */
  void solve() {
    int sentences = alone.size();
    if (sentences < 2) {
      joint = alone;
      return;
    }
    double[][] likelihoods = new double[LEANINGS][sentences];
    double[] all = new double[LEANINGS];
    for (int step = 0; step < LEANINGS; step++) {
      double leaning = leaning(step);
      for (int i = 0; i < sentences; i++) {
        double seen = total(tilted(alone.get(i), tilt(factors.get(i), leaning)));
        likelihoods[step][i] = weights.get(i) * StrictMath.log(seen / unread(leaning));
        all[step] += likelihoods[step][i];
      }
    }
    joint = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      joint.add(mean(alone.get(i), factors.get(i), others(all, likelihoods, i)));
    }
  }

  private static double leaning(int step) {
    return 2.0 * step / (LEANINGS - 1) - 1;
  }

  /** What a leaning multiplies the probability of a voice and a direction by. */
  private double[][] tilt(double[] factors, double leaning) {
    double[][] tilt = new double[factors.length][DIRECTIONS];
    for (int v = 0; v < factors.length; v++) {
      for (int d = 0; d < DIRECTIONS; d++) {
        tilt[v][d] = StrictMath.exp(articleWeight * leaning * factors[v] * (d - 1));
      }
    }
    return tilt;
  }

  private double unread(double leaning) {
    double there = StrictMath.exp(articleWeight * leaning);
    return (there + 1 + 1 / there) / DIRECTIONS;
  }

  /** How likely each leaning is by all sentences but one; sums to 1. */
  private static double[] others(double[] all, double[][] likelihoods, int sentence) {
    double[] likely = new double[LEANINGS];
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < LEANINGS; step++) {
      likely[step] = all[step] - likelihoods[step][sentence];
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

  private double[][] mean(double[][] sentence, double[] factors, double[] likely) {
    double[][] mean = new double[sentence.length][DIRECTIONS];
    for (int step = 0; step < LEANINGS; step++) {
      double[][] tilted = tilted(sentence, tilt(factors, leaning(step)));
      double share = likely[step] / total(tilted);
      for (int v = 0; v < mean.length; v++) {
        for (int d = 0; d < DIRECTIONS; d++) {
          mean[v][d] += share * tilted[v][d];
        }
      }
    }
    return mean;
  }

  private static double[][] tilted(double[][] sentence, double[][] tilt) {
    double[][] tilted = new double[sentence.length][DIRECTIONS];
    for (int v = 0; v < sentence.length; v++) {
      for (int d = 0; d < DIRECTIONS; d++) {
        tilted[v][d] = sentence[v][d] * tilt[v][d];
      }
    }
    return tilted;
  }

  /** Expected author direction, −1…+1. */
  private static double author(double[][] joint, double[] factors) {
    double sum = 0;
    for (int v = 0; v < joint.length; v++) {
      sum += factors[v] * (joint[v][2] - joint[v][0]);
    }
    return sum;
  }

  /** Expected author direction of the sentence at {@code index}, −1…+1. */
  double author(int index) {
    return author(joint.get(index), factors.get(index));
  }

  /** The same as if the sentence stood alone. */
  double authorAlone(int index) {
    return author(alone.get(index), factors.get(index));
  }

  /** Expected face direction, −1…+1. */
  double direction(int index) {
    double sum = 0;
    for (double[] row : joint.get(index)) {
      sum += row[2] - row[0];
    }
    return sum;
  }

  /** What the author conveys of the sentence's direction, −1…+1, over all voices it may be in. */
  double factor(int index) {
    double sum = 0;
    for (int v = 0; v < factors.get(index).length; v++) {
      sum += factors.get(index)[v] * total(joint.get(index)[v]);
    }
    return sum;
  }

  /** The likeliest voice; of equally likely ones, the first. */
  Voice voice(int index) {
    double[][] table = joint.get(index);
    int best = 0;
    for (int v = 1; v < table.length; v++) {
      if (total(table[v]) > total(table[best])) {
        best = v;
      }
    }
    return switch (StanceModel.VOICES.get(best)) {
      case "reported" -> Voice.REPORTED;
      case "endorsed" -> Voice.ENDORSED;
      case "rejected" -> Voice.REJECTED;
      default -> Voice.AUTHOR;
    };
  }

  private static double total(double[][] table) {
    double sum = 0;
    for (double[] row : table) {
      sum += total(row);
    }
    return sum;
  }

  private static double total(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    return sum;
  }
}
