package parallax.frame;

import parallax.extract.Voice;
import parallax.study.StanceModel;

/**
 * How likely each voice and each direction of one sentence are together, p(v, d), and f(v), what
 * the author conveys of words in that voice: 1 of his own and endorsed ones, −1 of rejected ones, ρ
 * of reported ones. What the author conveys of the sentence is then E[f(v) d], with d −1, 0 or +1.
 */
final class VoicedDirection {
  private static final int DIRECTIONS = StanceModel.DIRECTIONS.size();

  private final double[][] likely;
  private final double[] factors;

  private VoicedDirection(double[][] likely, double[] factors) {
    this.likely = likely;
    this.factors = factors;
  }

  /**
   * Of voices and directions that do not depend on each other.
   *
   * @param voices probabilities in the order of {@link StanceModel#VOICES}
   * @param directions probabilities in the order of {@link StanceModel#DIRECTIONS}
   * @param reported ρ, what the author conveys of the direction if he only reports it, 0…1
   */
  static VoicedDirection of(double[] voices, double[] directions, double reported) {
    double[][] likely = new double[voices.length][DIRECTIONS];
    for (int v = 0; v < voices.length; v++) {
      for (int d = 0; d < DIRECTIONS; d++) {
        likely[v][d] = voices[v] * directions[d];
      }
    }
    double[] factors =
        StanceModel.VOICES.stream().mapToDouble(voice -> factor(voice, reported)).toArray();
    return new VoicedDirection(likely, factors);
  }

  private static double factor(String voice, double reported) {
    return switch (voice) {
      case "rejected" -> -1;
      case "reported" -> reported;
      default -> 1;
    };
  }

  /**
   * What an article that leans so, in log odds, makes of it, not normalised: · exp(λt · f(v) · d).
   */
  VoicedDirection tilted(double leaning) {
    double[][] tilted = new double[likely.length][DIRECTIONS];
    for (int v = 0; v < likely.length; v++) {
      for (int d = 0; d < DIRECTIONS; d++) {
        tilted[v][d] = likely[v][d] * StrictMath.exp(leaning * factors[v] * (d - 1));
      }
    }
    return new VoicedDirection(tilted, factors);
  }

  /**
   * The sum of several of one sentence, each times its share.
   *
   * @param several at least one
   */
  static VoicedDirection mean(VoicedDirection[] several, double[] shares) {
    double[][] mean = new double[several[0].likely.length][DIRECTIONS];
    for (int i = 0; i < several.length; i++) {
      for (int v = 0; v < mean.length; v++) {
        for (int d = 0; d < DIRECTIONS; d++) {
          mean[v][d] += shares[i] * several[i].likely[v][d];
        }
      }
    }
    return new VoicedDirection(mean, several[0].factors);
  }

  /** The sum of all p(v, d): 1, unless tilted. */
  double total() {
    double sum = 0;
    for (double[] row : likely) {
      sum += total(row);
    }
    return sum;
  }

  /** Expected author direction, −1…+1. */
  double author() {
    double sum = 0;
    for (int v = 0; v < likely.length; v++) {
      sum += factors[v] * (likely[v][2] - likely[v][0]);
    }
    return sum;
  }

  /** Expected face direction, −1…+1. */
  double direction() {
    double sum = 0;
    for (double[] row : likely) {
      sum += row[2] - row[0];
    }
    return sum;
  }

  /** What the author conveys of the sentence's direction, −1…+1, over all voices it may be in. */
  double factor() {
    double sum = 0;
    for (int v = 0; v < factors.length; v++) {
      sum += factors[v] * total(likely[v]);
    }
    return sum;
  }

  /** The likeliest voice; of equally likely ones, the first. */
  Voice voice() {
    int best = 0;
    for (int v = 1; v < likely.length; v++) {
      if (total(likely[v]) > total(likely[best])) {
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
