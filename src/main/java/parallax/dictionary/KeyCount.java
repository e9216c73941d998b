package parallax.dictionary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one key counts in one text.
 *
 * @param key the flattened name of the category
 * @param hits the number of matches that count
 * @param weighted the sum of their weights
 */
public record KeyCount(String key, int hits, BigDecimal weighted) {
  /**
   * Counts hits.
   *
   * @param keys in the order wanted; those without a hit count nothing
   */
  public static List<KeyCount> of(List<String> keys, List<DictionaryHit> hits) {
    Map<String, KeyCount> counts = new LinkedHashMap<>();
    keys.forEach(key -> counts.put(key, new KeyCount(key, 0, BigDecimal.ZERO)));
    for (DictionaryHit hit : hits) {
      counts.computeIfPresent(hit.key(), (key, count) -> count.plus(hit.weight()));
    }
    return new ArrayList<>(counts.values());
  }

  private KeyCount plus(BigDecimal weight) {
    return new KeyCount(key, hits + 1, weighted.add(weight));
  }
}
