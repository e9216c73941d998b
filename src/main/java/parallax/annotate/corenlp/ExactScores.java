package parallax.annotate.corenlp;

import java.util.Set;

/**
 * The scores of transitions worked out as CoreNLP's parser does, digit for digit: in double
 * precision, each feature's share rounded to a float unless it is one of the model's most frequent.
 * Slow; for decisions so close that rounding could turn them.
 *
 * <p>Safe for use by multiple threads.
 */
final class ExactScores {
  private final ParserModel model;
  private final Set<Integer> frequent;

  ExactScores(ParserModel model) {
    this.model = model;
    this.frequent = Set.copyOf(model.frequent());
  }

  /**
   * The scores of all transitions.
   *
   * @param features a row of the embeddings for each place
   */
  double[] of(int[] features) {
    double[] hidden = new double[model.bias().length];
    for (int place = 0; place < features.length; place++) {
      addShare(hidden, features[place], place, features.length);
    }
    double[] scores = new double[model.output()[0].length];
    for (int unit = 0; unit < hidden.length; unit++) {
      double sum = hidden[unit] + model.bias()[unit];
      double activation = sum * sum * sum;
      float[] weights = model.output()[unit];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += activation * weights[i];
      }
    }
    return scores;
  }

  private void addShare(double[] hidden, int row, int place, int places) {
    boolean whole = frequent.contains(row * places + place);
    double[] share = share(model.embeddings()[row], place);
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] += whole ? share[unit] : (float) share[unit];
    }
  }

  private double[] share(float[] embedding, int place) {
    double[] share = new double[model.bias().length];
    for (int i = 0; i < embedding.length; i++) {
      float[] weights = model.hidden()[place * embedding.length + i];
      for (int unit = 0; unit < share.length; unit++) {
        share[unit] += weights[unit] * embedding[i];
      }
    }
    return share;
  }
}
