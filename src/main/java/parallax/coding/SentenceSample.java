package parallax.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stratified draw: one sentence from every stratum in turn until there are enough, so that rare
 * voices and bands are coded often enough to say something of them. What share of its stratum was
 * drawn stands in the key, for figures about the whole run.
 */
final class SentenceSample {
  private static final int DIGITS = 3;

  private final Seed seed;
  private final Map<Stratum, List<RunSentence>> strata = new TreeMap<>();

  SentenceSample(List<RunSentence> sentences, Seed seed) {
    this.seed = seed;
    sentences.forEach(
        s -> strata.computeIfAbsent(Stratum.of(s), stratum -> new ArrayList<>()).add(s));
    strata.replaceAll((stratum, of) -> seed.shuffled("sentences of " + stratum, of));
  }

  /** How many strata hold a sentence. */
  int strata() {
    return strata.size();
  }

  /**
   * The sentences drawn, in the order of their items, which is drawn as well.
   *
   * @param size how many; all sentences if there are fewer
   */
  List<SampledSentence> draw(int size) {
    Map<Stratum, Integer> taken = taken(size);
    List<SampledSentence> drawn = new ArrayList<>();
    taken.forEach(
        (stratum, number) -> {
          List<RunSentence> of = strata.get(stratum);
          of.subList(0, number)
              .forEach(s -> drawn.add(new SampledSentence("", s, stratum, of.size(), number)));
        });
    List<SampledSentence> shuffled = seed.shuffled("items", drawn);
    List<SampledSentence> named = new ArrayList<>();
    for (SampledSentence one : shuffled) {
      named.add(
          new SampledSentence(
              item(named.size() + 1, shuffled.size()),
              one.sentence(),
              one.stratum(),
              one.size(),
              one.drawn()));
    }
    return List.copyOf(named);
  }

  private Map<Stratum, Integer> taken(int size) {
    Map<Stratum, Integer> taken = new TreeMap<>();
    List<Stratum> order = seed.shuffled("strata", List.copyOf(strata.keySet()));
    int left = size;
    boolean more = true;
    while (left > 0 && more) {
      more = false;
      for (Stratum stratum : order) {
        int before = taken.getOrDefault(stratum, 0);
        if (left > 0 && before < strata.get(stratum).size()) {
          taken.put(stratum, before + 1);
          left--;
          more = true;
        }
      }
    }
    return taken;
  }

  private static String item(int number, int of) {
    int digits = Math.max(DIGITS, Integer.toString(of).length());
    return String.format(Locale.ROOT, "s%0" + digits + "d", number);
  }
}
