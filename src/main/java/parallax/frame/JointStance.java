package parallax.frame;

import java.util.ArrayList;
import java.util.List;
import parallax.extract.Voice;
import parallax.study.StanceModel;

/**
 * Direction, voice and author direction of the sentences of one article, read together: an author
 * who argues that ties hold is likelier to reject a claim of rupture than to share it.
 *
 * <p>For each sentence, p(v, d) ∝ p(v) · p(d) · exp(λ · m · f(v) · d), where d is −1, 0 or +1, f(v)
 * what the author conveys of words in that voice (1 his own and endorsed, −1 rejected, ρ reported)
 * and m the mean author direction of the article's other sentences under the same model, weighted
 * by how surely they are relevant; λ and ρ stand in the model's settings. Solved by so many rounds
 * of mean-field updates from λ = 0.
 */
final class JointStance {
  private static final int ROUNDS = 5;
  private static final int DIRECTIONS = 3;

  private final double articleWeight;
  private final double[] factors;
  private final List<Double> weights = new ArrayList<>();
  private final List<double[][]> alone = new ArrayList<>();
  private List<double[][]> joint = new ArrayList<>();

  JointStance(StanceModel.Settings settings) {
    this.articleWeight = settings.articleWeight();
    this.factors =
        StanceModel.VOICES.stream()
            .mapToDouble(voice -> factor(voice, settings.reportedFactor()))
            .toArray();
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
   */
  void add(double[] voices, double[] directions, double weight) {
    weights.add(weight);
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
    joint = alone;
    for (int round = 0; round < ROUNDS; round++) {
      double[] authors = new double[alone.size()];
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < authors.length; i++) {
        authors[i] = weights.get(i) * author(joint.get(i));
        sum += authors[i];
        weight += weights.get(i);
      }
      List<double[][]> next = new ArrayList<>();
      for (int i = 0; i < authors.length; i++) {
        double left = weight - weights.get(i);
        double others = left > 0 ? (sum - authors[i]) / left : 0;
        next.add(tilted(alone.get(i), articleWeight * others));
      }
      joint = next;
    }
  }

  private double[][] tilted(double[][] before, double tilt) {
    double[][] after = new double[before.length][DIRECTIONS];
    double sum = 0;
    for (int v = 0; v < before.length; v++) {
      for (int d = 0; d < DIRECTIONS; d++) {
        after[v][d] = before[v][d] * StrictMath.exp(tilt * factors[v] * (d - 1));
        sum += after[v][d];
      }
    }
    for (double[] row : after) {
      for (int d = 0; d < DIRECTIONS; d++) {
        row[d] /= sum;
      }
    }
    return after;
  }

  /** Expected author direction, −1…+1. */
  private double author(double[][] joint) {
    double sum = 0;
    for (int v = 0; v < joint.length; v++) {
      sum += factors[v] * (joint[v][2] - joint[v][0]);
    }
    return sum;
  }

  /** Expected author direction of the sentence at {@code index}, −1…+1. */
  double author(int index) {
    return author(joint.get(index));
  }

  /** The same as if the sentence stood alone. */
  double authorAlone(int index) {
    return author(alone.get(index));
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
    for (int v = 0; v < factors.length; v++) {
      sum += factors[v] * total(joint.get(index)[v]);
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

  private static double total(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    return sum;
  }
}
