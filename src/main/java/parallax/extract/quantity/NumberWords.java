package parallax.extract.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** English words for small numbers, fractions and places in a row. */
final class NumberWords {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final List<String> ROUND_ORDINALS =
      List.of(
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth",
          "hundredth");
  private static final Map<String, Integer> CARDINAL_VALUES = new HashMap<>();
  private static final Map<String, Integer> ORDINAL_VALUES = new HashMap<>();
  private static final Map<String, Integer> DENOMINATORS = new HashMap<>();
  private static final Map<String, Integer> MULTIPLES =
      Map.ofEntries(
          Map.entry("twofold", 2),
          Map.entry("threefold", 3),
          Map.entry("fourfold", 4),
          Map.entry("fivefold", 5),
          Map.entry("sixfold", 6),
          Map.entry("sevenfold", 7),
          Map.entry("eightfold", 8),
          Map.entry("ninefold", 9),
          Map.entry("tenfold", 10),
          Map.entry("twentyfold", 20),
          Map.entry("hundredfold", 100));

  static {
    for (int i = 0; i < ONES.size(); i++) {
      CARDINAL_VALUES.put(ONES.get(i), i);
    }
    CARDINAL_VALUES.put("nought", 0);
    for (int i = 0; i < TENS.size(); i++) {
      CARDINAL_VALUES.put(TENS.get(i), 10 * (i + 2));
    }
    for (int i = 0; i < ORDINALS.size(); i++) {
      ORDINAL_VALUES.put(ORDINALS.get(i), i + 1);
    }
    for (int i = 0; i < ROUND_ORDINALS.size(); i++) {
      ORDINAL_VALUES.put(ROUND_ORDINALS.get(i), 10 * (i + 2));
    }
    for (int i = 2; i < 10; i++) {
      DENOMINATORS.put(ORDINALS.get(i), i + 1);
    }
    DENOMINATORS.put("tenth", 10);
    DENOMINATORS.put("quarter", 4);
    DENOMINATORS.put("half", 2);
    DENOMINATORS.put("hundredth", 100);
  }

  private NumberWords() {}

  /** All words a number, a place or a fraction can begin with. */
  static Set<String> all() {
    Set<String> words = new HashSet<>(CARDINAL_VALUES.keySet());
    words.addAll(ORDINAL_VALUES.keySet());
    words.addAll(MULTIPLES.keySet());
    return words;
  }

  /** The value of "zero" to "nineteen" and of "twenty" to "ninety". */
  static OptionalInt cardinal(String word) {
    return of(CARDINAL_VALUES, word);
  }

  /** The digit a word stands for behind a decimal point, "nought" to "nine". */
  static OptionalInt digit(String word) {
    if (word.equals("oh")) {
      return OptionalInt.of(0);
    }
    OptionalInt value = cardinal(word);
    return value.isPresent() && value.getAsInt() < 10 ? value : OptionalInt.empty();
  }

  /** Whether the word is one of the tens, "twenty" to "ninety". */
  static boolean isTens(String word) {
    return TENS.contains(word);
  }

  /** The place of "first" to "twentieth" and of the round ones up to "hundredth". */
  static OptionalInt ordinal(String word) {
    return of(ORDINAL_VALUES, word);
  }

  /** The denominator of "half", "third", "quarter" to "tenth", singular or plural. */
  static OptionalInt denominator(String word) {
    if (word.equals("halves")) {
      return OptionalInt.of(2);
    }
    return of(
        DENOMINATORS,
        word.endsWith("s") && !word.equals("s") ? word.substring(0, word.length() - 1) : word);
  }

  /** The factor of "tenfold" and its like. */
  static OptionalInt fold(String word) {
    return of(MULTIPLES, word);
  }

  private static OptionalInt of(Map<String, Integer> values, String word) {
    Integer value = values.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
