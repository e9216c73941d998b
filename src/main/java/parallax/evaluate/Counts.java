package parallax.evaluate;

import java.util.List;
import parallax.agreement.PairAlpha;

/** How often people gave one value and a coder another. */
final class Counts {
  private final List<String> values;
  private final double[][] matrix;

  /**
   * Counts.
   *
   * @param values in order
   * @param matrix row by people, column by the coder, both in the order of the values; whole
   *     numbers unless sentences have weights
   */
  Counts(List<String> values, double[][] matrix) {
    this.values = values;
    this.matrix = matrix;
  }

  /** Both sides' values in order. */
  List<String> values() {
    return values;
  }

  /** Sentences people gave the one value and the coder the other, by their places. */
  double count(int wantedValue, int foundValue) {
    return matrix[wantedValue][foundValue];
  }

  /** Their agreement. */
  double alpha(PairAlpha measure) {
    return measure.of(matrix);
  }

  /** All sentences. */
  double total() {
    double total = 0;
    for (int a = 0; a < matrix.length; a++) {
      total += wanted(a);
    }
    return total;
  }

  private double wanted(int value) {
    double sum = 0;
    for (double count : matrix[value]) {
      sum += count;
    }
    return sum;
  }

  private double found(int value) {
    double sum = 0;
    for (double[] row : matrix) {
      sum += row[value];
    }
    return sum;
  }

  /** Sentences people gave a value of the category. */
  double wanted(Category category) {
    double sum = 0;
    for (int value : category.values()) {
      sum += wanted(value);
    }
    return sum;
  }

  /** Sentences the coder gave a value of the category. */
  double found(Category category) {
    double sum = 0;
    for (int value : category.values()) {
      sum += found(value);
    }
    return sum;
  }

  /** Sentences both gave the same value of the category. */
  double hits(Category category) {
    double sum = 0;
    for (int value : category.values()) {
      sum += matrix[value][value];
    }
    return sum;
  }

  /** Hits over found; NaN if nothing was found. */
  double precision(Category category) {
    return hits(category) / found(category);
  }

  /** Hits over wanted; NaN if nothing was wanted. */
  double recall(Category category) {
    return hits(category) / wanted(category);
  }

  /** The harmonic mean of both; NaN if nothing was found or wanted. */
  double f1(Category category) {
    return 2 * hits(category) / (found(category) + wanted(category));
  }

  /** The share of sentences both gave the same value; NaN if there is none. */
  double accuracy() {
    double equal = 0;
    for (int value = 0; value < matrix.length; value++) {
      equal += matrix[value][value];
    }
    return equal / total();
  }

  /** The mean of F1 over the categories people used; NaN if they used none. */
  double macroF1(List<Category> categories) {
    double sum = 0;
    int used = 0;
    for (Category category : categories) {
      if (wanted(category) > 0) {
        sum += f1(category);
        used++;
      }
    }
    return sum / used;
  }

  /**
   * Values that are told of together.
   *
   * @param name as in the tables
   * @param values places of its values among all
   */
  record Category(String name, List<Integer> values) {
    Category {
      values = List.copyOf(values);
    }
  }
}
