package parallax.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parallax.study.LinearModel;

/**
 * The features a model may use: of the wanted kinds, in enough examples, numbered in order of name.
 * Number 0 is the bias.
 */
final class FeatureIndex {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<Integer> support = new ArrayList<>();

  /**
   * An index.
   *
   * @param kinds what a feature's name begins with
   * @param leastSupport features in fewer examples are left out
   */
  FeatureIndex(List<Example> examples, Pattern kinds, int leastSupport) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (String feature : example.features()) {
        if (kinds.matcher(feature).lookingAt()) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    names.add(LinearModel.BIAS);
    support.add(examples.size());
    counts.forEach(
        (feature, count) -> {
          if (count >= leastSupport) {
            numbers.put(feature, names.size());
            names.add(feature);
            support.add(count);
          }
        });
  }

  int size() {
    return names.size();
  }

  String name(int number) {
    return names.get(number);
  }

  int support(int number) {
    return support.get(number);
  }

  /** The numbers of an example's features, the bias first. */
  int[] numbers(Example example) {
    List<Integer> found = new ArrayList<>();
    found.add(0);
    for (String feature : example.features()) {
      Integer number = numbers.get(feature);
      if (number != null) {
        found.add(number);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
