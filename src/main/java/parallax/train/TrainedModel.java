package parallax.train;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import parallax.study.LinearModel;

/** A linear model as it is learned, with what its table says of each weight. */
final class TrainedModel {
  /** Weights are printed so, and used as printed. */
  private static final int DECIMALS = 3;

  /** A weight nearer to 0 than this changes odds by less than three in a hundred. */
  private static final double LEAST = 0.03;

  private static final int LONGEST_EXAMPLE = 120;

  private final List<String> classes;
  private final FeatureIndex index;
  private final Map<Integer, double[]> weights = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();

  private TrainedModel(List<String> classes, FeatureIndex index) {
    this.classes = classes;
    this.index = index;
  }

  /**
   * What a model learns from.
   *
   * @param kinds of features it may use
   * @param leastSupport features in fewer examples are left out
   * @param l2Cost keeps weights small
   */
  record Plan(Pattern kinds, int leastSupport, double l2Cost) {}

  /** A model of classes one of which holds. */
  static TrainedModel oneOf(
      List<Example> examples, List<String> classes, Function<Example, String> label, Plan plan) {
    TrainedModel model = new TrainedModel(classes, index(examples, plan));
    int[] labels =
        examples.stream().mapToInt(example -> classes.indexOf(label.apply(example))).toArray();
    double[] fitted = model.fit(model.numbered(examples), labels, classes.size(), plan);
    for (int c = 0; c < classes.size(); c++) {
      for (int f = 0; f < model.index.size(); f++) {
        model.weight(f, c, fitted[c * model.index.size() + f]);
      }
    }
    model.illustrate(examples);
    return model;
  }

  /** A model of classes any number of which may hold; each is learned against its absence. */
  static TrainedModel anyOf(
      List<Example> examples,
      List<String> classes,
      Function<Example, List<String>> labels,
      Plan plan) {
    TrainedModel model = new TrainedModel(classes, index(examples, plan));
    int[][] numbered = model.numbered(examples);
    List<double[]> fitted =
        classes.parallelStream()
            .map(name -> model.fit(numbered, holds(examples, labels, name), 2, plan))
            .toList();
    for (int c = 0; c < classes.size(); c++) {
      for (int f = 0; f < model.index.size(); f++) {
        model.weight(f, c, fitted.get(c)[model.index.size() + f] - fitted.get(c)[f]);
      }
    }
    model.illustrate(examples);
    return model;
  }

  private static int[] holds(
      List<Example> examples, Function<Example, List<String>> labels, String name) {
    return examples.stream()
        .mapToInt(example -> labels.apply(example).contains(name) ? 1 : 0)
        .toArray();
  }

  private static FeatureIndex index(List<Example> examples, Plan plan) {
    return new FeatureIndex(examples, plan.kinds(), plan.leastSupport());
  }

  /** The numbers of the features of each example. */
  private int[][] numbered(List<Example> examples) {
    return examples.stream().map(index::numbers).toArray(int[][]::new);
  }

  private double[] fit(int[][] numbered, int[] labels, int classCount, Plan plan) {
    return new MaximumEntropy(numbered, labels, index.size(), classCount).fit(plan.l2Cost());
  }

  private void weight(int feature, int label, double weight) {
    double rounded =
        BigDecimal.valueOf(weight).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    if (Math.abs(rounded) >= LEAST) {
      weights.computeIfAbsent(feature, key -> new double[classes.size()])[label] = rounded;
    }
  }

  /** The shortest sentence that has a feature shows best what it is. */
  private void illustrate(List<Example> sentences) {
    Map<String, String> shortest = new TreeMap<>();
    for (Example example : sentences) {
      for (String feature : example.features()) {
        shortest.merge(
            feature,
            example.sentence().text(),
            (one, other) -> other.length() < one.length() ? other : one);
      }
    }
    weights.keySet().stream()
        .map(index::name)
        .forEach(name -> Optional.ofNullable(shortest.get(name)).ifPresent(s -> cut(name, s)));
  }

  private void cut(String feature, String sentence) {
    boolean fits = sentence.length() <= LONGEST_EXAMPLE;
    examples.put(feature, fits ? sentence : sentence.substring(0, LONGEST_EXAMPLE - 1) + "…");
  }

  /** The model as the program applies it. */
  LinearModel model() {
    Map<String, double[]> named = new TreeMap<>();
    weights.forEach((feature, row) -> named.put(index.name(feature), row));
    return LinearModel.of(classes, named);
  }

  /**
   * The rows of its table, in the columns of {@link LinearModel#COLUMNS}. The example stands in the
   * first row of a feature and would say the same in the others.
   */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    weights.forEach(
        (feature, row) -> {
          String name = index.name(feature);
          String example = examples.getOrDefault(name, "");
          for (int c = 0; c < row.length; c++) {
            if (row[c] != 0) {
              String weight = BigDecimal.valueOf(row[c]).toPlainString();
              String support = Integer.toString(index.support(feature));
              rows.add(List.of(name, classes.get(c), weight, support, example));
              example = "";
            }
          }
        });
    return rows;
  }
}
