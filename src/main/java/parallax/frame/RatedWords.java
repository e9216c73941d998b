package parallax.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parallax.study.WordRatings;

/**
 * What the rated words of a sentence sum to, as steps: a sum of 2.5 has the features {@code
 * w:+0.5}, {@code w:+1} … {@code w:+2.5}, and frames likewise {@code wf:security 1} and so on. So a
 * model learns how much a sum says without being told that it says twice as much at twice the
 * height.
 */
final class RatedWords {
  /** Of the ratings of all words; a word under negation counts with the other sign. */
  static final String POLARITY = "w:";

  private static final String FRAME = "wf:";

  private static final List<Step> POLARITY_STEPS =
      Step.of("0.5", "1", "1.5", "2", "2.5", "3", "4", "5", "6", "7", "8", "10", "12");

  private static final List<Step> FRAME_STEPS = Step.of("1", "2", "3", "4", "6", "8");

  private final WordRatings ratings;

  /**
   * @param label as it ends the name of a feature
   * @param height the least sum that reaches it
   */
  private record Step(String label, double height) {
    private static List<Step> of(String... labels) {
      return Stream.of(labels).map(label -> new Step(label, Double.parseDouble(label))).toList();
    }
  }

  RatedWords(WordRatings ratings) {
    this.ratings = ratings;
  }

  /**
   * Adds the steps a sentence reaches.
   *
   * @param words lemmas and masks
   * @param negated places of those under negation
   */
  void add(List<String> words, BitSet negated, SortedSet<String> features) {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      double polarity = ratings.get(words.get(i)).polarity();
      sum += negated.get(i) ? -polarity : polarity;
    }
    String sign = sum > 0 ? "+" : "-";
    steps(POLARITY + sign, Math.abs(sum), POLARITY_STEPS, features);
    frames(words)
        .forEach((frame, total) -> steps(FRAME + frame + " ", total, FRAME_STEPS, features));
  }

  /** The highest step of polarity among a sentence's features; empty if it reaches none. */
  static String highest(SortedSet<String> features) {
    String highest = "";
    for (Step step : POLARITY_STEPS) {
      for (String sign : List.of("+", "-")) {
        String feature = POLARITY + sign + step.label();
        highest = features.contains(feature) ? feature : highest;
      }
    }
    return highest;
  }

  /** A word that comes twice speaks of its topic once. */
  private Map<String, Double> frames(List<String> words) {
    SortedMap<String, Double> frames = new TreeMap<>();
    for (String word : new TreeSet<>(words)) {
      ratings.get(word).frames().forEach((frame, one) -> frames.merge(frame, one, Double::sum));
    }
    return frames;
  }

  private static void steps(String name, double sum, List<Step> steps, SortedSet<String> features) {
    for (Step step : steps) {
      if (sum >= step.height()) {
        features.add(name + step.label());
      }
    }
  }
}
