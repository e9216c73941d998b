package parallax.train;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Fits a maximum-entropy model (multinomial logistic regression): the weights that minimise the sum
 * of −ln p(class) over the examples plus an L2 cost, by OpenNLP's L-BFGS. One thread and {@link
 * StrictMath}, so that the same examples give the same weights.
 */
final class MaximumEntropy {
  /** A descent that gains less than this share of the loss is the last. */
  private static final double TOLERANCE = 1e-4;

  private static final int ITERATIONS = 150;
  private static final int UPDATES = 15;
  private static final int EVALUATIONS = 30_000;

  /** Feature 0, the bias, is this big, so that the costs hardly bear on how common a class is. */
  static final double BIAS_SIZE = 5;

  private final int[][] rows;
  private final int[] classes;
  private final int features;
  private final int classCount;

  /**
   * A problem.
   *
   * @param rows numbers of the features of each example
   * @param classes the class of each example, 0-based
   * @param features how many features there are
   * @param classCount how many classes there are
   */
  MaximumEntropy(int[][] rows, int[] classes, int features, int classCount) {
    this.rows = rows;
    this.classes = classes;
    this.features = features;
    this.classCount = classCount;
  }

  /**
   * The weights.
   *
   * @param l2Cost half of it times the sum of their squares is added to the loss
   * @return for class c and feature f, at c · features + f
   */
  double[] fit(double l2Cost) {
    double[] weights = new double[features * classCount];
    double before = Double.POSITIVE_INFINITY;
    double loss = new Loss(weights, l2Cost).valueAt(new double[weights.length]);
    while (before - loss > TOLERANCE * loss) {
      before = loss;
      loss = descend(weights, l2Cost);
    }
    for (int c = 0; c < classCount; c++) {
      weights[c * features] *= BIAS_SIZE;
    }
    return weights;
  }

  /**
   * Goes on from {@code weights}, for the minimizer stops where a step no longer gains a
   * ten-thousandth, and what is rare is hardly learned by then. It has no L1 cost: with one it
   * gives up further off.
   */
  private double descend(double[] weights, double l2Cost) {
    Loss loss = new Loss(weights.clone(), l2Cost);
    double[] steps = new QNMinimizer(0, 0, ITERATIONS, UPDATES, EVALUATIONS).minimize(loss);
    for (int i = 0; i < weights.length; i++) {
      weights[i] += steps[i];
    }
    return loss.valueAt(steps);
  }

  private static double size(int feature) {
    return feature == 0 ? BIAS_SIZE : 1;
  }

  /** The negative log likelihood and the cost of steps away from weights, and their gradient. */
  private final class Loss implements Function {
    private final double[] start;
    private final double l2Cost;

    Loss(double[] start, double l2Cost) {
      this.start = start;
      this.l2Cost = l2Cost;
    }

    private double[] after(double[] steps) {
      double[] weights = start.clone();
      for (int i = 0; i < weights.length; i++) {
        weights[i] += steps[i];
      }
      return weights;
    }

    @Override
    public int getDimension() {
      return features * classCount;
    }

    @Override
    public double valueAt(double[] steps) {
      double[] weights = after(steps);
      double loss = 0;
      for (double weight : weights) {
        loss += l2Cost / 2 * weight * weight;
      }
      for (int i = 0; i < rows.length; i++) {
        loss -= StrictMath.log(probabilities(rows[i], weights)[classes[i]]);
      }
      return loss;
    }

    @Override
    public double[] gradientAt(double[] steps) {
      double[] weights = after(steps);
      double[] gradient = new double[weights.length];
      for (int i = 0; i < weights.length; i++) {
        gradient[i] = l2Cost * weights[i];
      }
      for (int i = 0; i < rows.length; i++) {
        double[] probabilities = probabilities(rows[i], weights);
        probabilities[classes[i]] -= 1;
        for (int c = 0; c < classCount; c++) {
          for (int feature : rows[i]) {
            gradient[c * features + feature] += size(feature) * probabilities[c];
          }
        }
      }
      return gradient;
    }

    private double[] probabilities(int[] row, double[] weights) {
      double[] scores = new double[classCount];
      double most = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < classCount; c++) {
        for (int feature : row) {
          scores[c] += size(feature) * weights[c * features + feature];
        }
        most = Math.max(most, scores[c]);
      }
      double sum = 0;
      for (int c = 0; c < classCount; c++) {
        scores[c] = StrictMath.exp(scores[c] - most);
        sum += scores[c];
      }
      for (int c = 0; c < classCount; c++) {
        scores[c] = Math.max(scores[c] / sum, Double.MIN_NORMAL);
      }
      return scores;
    }
  }
}
