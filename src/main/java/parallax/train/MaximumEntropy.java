package parallax.train;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Fits a maximum-entropy model (multinomial logistic regression): the weights that minimise the sum
 * of −ln p(class) over the examples plus L1 and L2 costs, by OpenNLP's L-BFGS. One thread and
 * {@link StrictMath}, so that the same examples give the same weights.
 */
final class MaximumEntropy {
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
   * @return for class c and feature f, at c · features + f
   */
  double[] fit(double l1Cost, double l2Cost) {
    QNMinimizer minimizer = new QNMinimizer(l1Cost, l2Cost, ITERATIONS, UPDATES, EVALUATIONS);
    double[] weights = minimizer.minimize(new Loss());
    for (int c = 0; c < classCount; c++) {
      weights[c * features] *= BIAS_SIZE;
    }
    return weights;
  }

  private static double size(int feature) {
    return feature == 0 ? BIAS_SIZE : 1;
  }

  /** The negative log likelihood and its gradient. */
  private final class Loss implements Function {
    @Override
    public int getDimension() {
      return features * classCount;
    }

    @Override
    public double valueAt(double[] weights) {
      double loss = 0;
      for (int i = 0; i < rows.length; i++) {
        loss -= StrictMath.log(probabilities(rows[i], weights)[classes[i]]);
      }
      return loss;
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[] gradient = new double[weights.length];
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
