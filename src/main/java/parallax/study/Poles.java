package parallax.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which categories of a dictionary make the two ends of its scale. A category counts with 1, one
 * that takes matches back, such as that of negated words, with −1.
 *
 * @param negative factor by category of the end below 0, in the order given
 * @param positive factor by category of the end above 0
 */
public record Poles(Map<String, Integer> negative, Map<String, Integer> positive) {
  /** A dictionary without a scale: its categories are frames and nothing more. */
  public static final Poles NONE = new Poles(Map.of(), Map.of());

  private static final String EXPECTED = "expected NEGATIVE=POSITIVE, such as cold=warm";

  public Poles {
    negative = Collections.unmodifiableMap(new LinkedHashMap<>(negative));
    positive = Collections.unmodifiableMap(new LinkedHashMap<>(positive));
  }

  /**
   * Reads poles as given on the command line: {@code cold=warm}; several categories of one end are
   * divided by commas, and a minus sign takes a category's matches back: {@code
   * neg,-neg_negated=pos,-pos_negated}.
   *
   * @throws StudyException if an end is missing or empty
   */
  public static Poles parse(String text) {
    int cut = text.indexOf('=');
    if (cut < 0 || text.indexOf('=', cut + 1) >= 0) {
      throw new StudyException("poles '" + text + "': " + EXPECTED);
    }
    return of(
        List.of(text.substring(0, cut).split(",", -1)),
        List.of(text.substring(cut + 1).split(",", -1)));
  }

  /**
   * Poles of categories as written, each with a minus sign or without.
   *
   * @throws StudyException if one is empty or stands twice
   */
  public static Poles of(List<String> negative, List<String> positive) {
    Poles poles = new Poles(terms(negative), terms(positive));
    List<String> both = new ArrayList<>(poles.negative.keySet());
    both.retainAll(poles.positive.keySet());
    if (!both.isEmpty()) {
      throw new StudyException("poles: " + both + " stand at both ends; expected each at one");
    }
    return poles;
  }

  private static Map<String, Integer> terms(List<String> categories) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    for (String category : categories) {
      String term = category.strip();
      boolean back = term.startsWith("-");
      String name = back ? term.substring(1).strip() : term;
      if (name.isEmpty()) {
        throw new StudyException("poles: found an end without a category; " + EXPECTED);
      }
      if (terms.put(name, back ? -1 : 1) != null) {
        throw new StudyException("poles: '" + name + "' stands twice; expected it once");
      }
    }
    return terms;
  }

  /** Whether there is a scale. */
  public boolean given() {
    return !negative.isEmpty() && !positive.isEmpty();
  }

  /** An end as written: its categories, those that take back with a minus sign. */
  public static String written(Map<String, Integer> end) {
    List<String> terms = new ArrayList<>();
    end.forEach((category, factor) -> terms.add(factor < 0 ? "-" + category : category));
    return String.join(", ", terms);
  }

  /**
   * Matches at one end.
   *
   * @param end {@link #negative} or {@link #positive}
   * @param hits matches by category
   */
  public static int sum(Map<String, Integer> end, Map<String, Integer> hits) {
    int sum = 0;
    for (Map.Entry<String, Integer> term : end.entrySet()) {
      sum += term.getValue() * hits.getOrDefault(term.getKey(), 0);
    }
    return sum;
  }
}
