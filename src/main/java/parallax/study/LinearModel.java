package parallax.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * A linear model over named binary features, as a table a person can read: how much each feature
 * speaks for each class.
 *
 * <p>The score of a class is its bias and the sum of the weights of the features that are present,
 * in natural-log odds. What the table does not name weighs nothing.
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class LinearModel {
  /** The columns of a model's table. */
  public static final List<String> COLUMNS =
      List.of("feature", "class", "weight", "support", "example");

  /** The feature every sentence has. */
  public static final String BIAS = "(bias)";

  private final List<String> classes;
  private final Map<String, double[]> weights;

  private LinearModel(List<String> classes, Map<String, double[]> weights) {
    this.classes = List.copyOf(classes);
    this.weights = Collections.unmodifiableMap(weights);
  }

  /**
   * A model with given weights.
   *
   * @param classes in the order of each weight array
   * @param weights per feature one number a class
   */
  public static LinearModel of(List<String> classes, Map<String, double[]> weights) {
    Map<String, double[]> copies = new HashMap<>();
    weights.forEach((feature, row) -> copies.put(feature, row.clone()));
    return new LinearModel(classes, copies);
  }

  /**
   * Reads a model's table.
   *
   * @param classes that may stand in it
   * @throws parallax.csv.TableException naming file and line of an unknown class, of a weight that
   *     is no finite number or of a second weight for the same feature and class
   */
  static LinearModel read(Path file, List<String> classes) {
    return of(TableReader.read(file, COLUMNS), classes);
  }

  private static LinearModel of(List<TableRow> rows, List<String> classes) {
    Map<String, double[]> weights = new HashMap<>();
    for (TableRow row : rows) {
      String feature = row.require("feature");
      String label = row.require("class");
      int column = classes.indexOf(label);
      if (column < 0) {
        throw row.fault("class '" + label + "' is unknown; expected " + classes);
      }
      double[] own = weights.computeIfAbsent(feature, key -> unset(classes.size()));
      if (!Double.isNaN(own[column])) {
        throw row.fault("'" + feature + "' has a second weight for class '" + label + "'");
      }
      own[column] = row.number("weight");
    }
    weights.values().forEach(LinearModel::zeroWhereUnset);
    return new LinearModel(classes, weights);
  }

  /** Not a number, which no table can say. */
  private static double[] unset(int classes) {
    double[] weights = new double[classes];
    Arrays.fill(weights, Double.NaN);
    return weights;
  }

  private static void zeroWhereUnset(double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Double.isNaN(weights[i]) ? 0 : weights[i];
    }
  }

  /**
   * As above, but rows of classes that are not wanted are passed over, and the model has only those
   * of the wanted that stand in the table.
   */
  static LinearModel readSome(Path file, List<String> wanted) {
    Set<String> there = new HashSet<>();
    List<TableRow> rows = TableReader.read(file, COLUMNS);
    rows.forEach(row -> there.add(row.require("class")));
    List<String> classes = wanted.stream().filter(there::contains).toList();
    return of(rows.stream().filter(row -> classes.contains(row.get("class"))).toList(), classes);
  }

  /** The classes, in the order of {@link #scores}. */
  public List<String> classes() {
    return new ArrayList<>(classes);
  }

  /** How many features it knows, the bias not counted. */
  public int size() {
    return weights.size() - (weights.containsKey(BIAS) ? 1 : 0);
  }

  /** Whether it has a weight of this feature for any class. */
  public boolean knows(String feature) {
    return weights.containsKey(feature);
  }

  /**
   * The weights of one feature.
   *
   * @return one number a class; zeros if the table does not name it
   */
  public double[] weights(String feature) {
    double[] row = weights.get(feature);
    return row == null ? new double[classes.size()] : row.clone();
  }

  /** The score of every class, in log odds. */
  public double[] scores(Set<String> features) {
    double[] scores = weights(BIAS);
    for (String feature : features) {
      double[] row = weights.get(feature);
      if (row != null) {
        for (int i = 0; i < scores.length; i++) {
          scores[i] += row[i];
        }
      }
    }
    return scores;
  }

  /** The probability of every class where exactly one holds. */
  public double[] oneOf(Set<String> features) {
    return oneOf(scores(features));
  }

  /** Probabilities of classes of which exactly one holds, from their log odds. */
  public static double[] oneOf(double[] odds) {
    double[] scores = odds.clone();
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** The probability of every class where any number may hold. */
  public double[] anyOf(Set<String> features) {
    return anyOf(scores(features));
  }

  /** Probabilities of classes of which any number may hold, from their log odds. */
  public static double[] anyOf(double[] odds) {
    double[] scores = odds.clone();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = 1 / (1 + StrictMath.exp(-scores[i]));
    }
    return scores;
  }
}
