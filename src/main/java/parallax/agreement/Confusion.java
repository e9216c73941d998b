package parallax.agreement;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Which values two coders gave the same units.
 *
 * @param first one coder
 * @param second the other
 * @param values those either of them gave a unit both coded, in order
 * @param counts how many units the first gave the one value and the second the other; pairs that do
 *     not occur have no entry
 */
public record Confusion(
    String first, String second, List<String> values, Map<Pair, Integer> counts) {
  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::first).thenComparing(Pair::second);

  public Confusion {
    values = List.copyOf(values);
    Map<Pair, Integer> sorted = new TreeMap<>(ORDER);
    sorted.putAll(counts);
    counts = Collections.unmodifiableMap(sorted);
  }

  /**
   * Two values of one unit.
   *
   * @param first by the first coder
   * @param second by the second
   */
  public record Pair(String first, String second) {}

  /** Counts the values of two coders, by their places among the coders. */
  public static Confusion of(Codings codings, int first, int second) {
    Codings two = codings.pair(first, second);
    Map<Pair, Integer> counts = new TreeMap<>(ORDER);
    for (List<Optional<String>> unit : two.units()) {
      if (unit.get(0).isPresent() && unit.get(1).isPresent()) {
        counts.merge(new Pair(unit.get(0).get(), unit.get(1).get()), 1, Integer::sum);
      }
    }
    return new Confusion(two.coders().get(0), two.coders().get(1), two.values(), counts);
  }

  /** Units both coded. */
  public int units() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Units both gave the same value. */
  public int agreed() {
    return values.stream().mapToInt(value -> count(value, value)).sum();
  }

  /** The share of units both gave the same value, 0…1; empty if they share none. */
  public OptionalDouble agreement() {
    return units() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed() / units());
  }

  /** Units the first coder gave the one value and the second the other. */
  public int count(String firstValue, String secondValue) {
    return counts.getOrDefault(new Pair(firstValue, secondValue), 0);
  }
}
