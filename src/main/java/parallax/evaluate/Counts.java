package parallax.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.agreement.PairAlpha;

/** How often people gave one value and a coder another. */
final class Counts {
  private final List<String> values;
  private final int[] wantedValues;
  private final int[] foundValues;
  private final double[] times;
  private final double[] wanted;
  private final double[] found;
  private final double[] equal;

  /**
   * Counts. Names of holders have as many values as there are holders, so nothing here is a square
   * of the values.
   *
   * @param values in order
   * @param wantedValues place of the value people gave, of each pair of values
   * @param foundValues place of the value the coder gave
   * @param times how many sentences have the pair; whole numbers unless sentences have weights
   */
  Counts(List<String> values, int[] wantedValues, int[] foundValues, double[] times) {
    this.values = values;
    this.wantedValues = wantedValues;
    this.foundValues = foundValues;
    this.times = times;
    this.wanted = new double[values.size()];
    this.found = new double[values.size()];
    this.equal = new double[values.size()];
    for (int i = 0; i < times.length; i++) {
      wanted[wantedValues[i]] += times[i];
      found[foundValues[i]] += times[i];
      if (wantedValues[i] == foundValues[i]) {
        equal[wantedValues[i]] += times[i];
      }
    }
  }

  /** Both sides' values in order. */
  List<String> values() {
    return values;
  }

  /** Sentences by the places of both values: what people gave, then what the coder gave. */
  SortedMap<Integer, SortedMap<Integer, Double>> pairs() {
    SortedMap<Integer, SortedMap<Integer, Double>> pairs = new TreeMap<>();
    for (int i = 0; i < times.length; i++) {
      pairs
          .computeIfAbsent(wantedValues[i], value -> new TreeMap<>())
          .merge(foundValues[i], times[i], Double::sum);
    }
    return pairs;
  }

  /** Their agreement. */
  double alpha(PairAlpha measure) {
    return measure.of(wantedValues, foundValues, times);
  }

  /** All sentences. */
  double total() {
    return Arrays.stream(wanted).sum();
  }

  /** Sentences people gave a value of the category. */
  double wanted(Category category) {
    double sum = 0;
    for (int value : category.values()) {
      sum += wanted[value];
    }
    return sum;
  }

  /** Sentences the coder gave a value of the category. */
  double found(Category category) {
    double sum = 0;
    for (int value : category.values()) {
      sum += found[value];
    }
    return sum;
  }

  /** Sentences both gave the same value of the category. */
  double hits(Category category) {
    double sum = 0;
    for (int value : category.values()) {
      sum += equal[value];
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
    return Arrays.stream(equal).sum() / total();
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
