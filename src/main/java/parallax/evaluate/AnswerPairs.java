package parallax.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences share what people said and what the coder said. A draw of sentences is counted by
 * pair: there are few of them, and thousands of draws are counted.
 */
final class AnswerPairs {
  private final List<String> values;
  private final int[] pairOf;
  private final int[] wanted;
  private final int[] found;

  private AnswerPairs(List<String> values, int[] pairOf, int[] wanted, int[] found) {
    this.values = values;
    this.pairOf = pairOf;
    this.wanted = wanted;
    this.found = found;
  }

  /** The pairs of values of some sentences, in the order in which they are met. */
  static AnswerPairs of(List<Tally.Said> all, List<String> values) {
    Map<String, Integer> places = new HashMap<>();
    values.forEach(value -> places.put(value, places.size()));
    Map<List<Integer>, Integer> pairs = new HashMap<>();
    List<List<Integer>> met = new ArrayList<>();
    int[] pairOf = new int[all.size()];
    for (int i = 0; i < pairOf.length; i++) {
      Tally.Said said = all.get(i);
      List<Integer> pair = List.of(places.get(said.wanted()), places.get(said.found()));
      if (pairs.putIfAbsent(pair, met.size()) == null) {
        met.add(pair);
      }
      pairOf[i] = pairs.get(pair);
    }
    int[] wanted = met.stream().mapToInt(pair -> pair.get(0)).toArray();
    int[] found = met.stream().mapToInt(pair -> pair.get(1)).toArray();
    return new AnswerPairs(values, pairOf, wanted, found);
  }

  /** Counts, each sentence so many times; whole numbers unless sentences have weights. */
  Counts counts(double[] times) {
    double[] each = new double[wanted.length];
    for (int i = 0; i < times.length; i++) {
      each[pairOf[i]] += times[i];
    }
    return new Counts(values, wanted, found, each);
  }
}
