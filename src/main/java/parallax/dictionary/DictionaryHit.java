package parallax.dictionary;

import java.math.BigDecimal;

/**
 * One match that counts.
 *
 * @param key the flattened name of its category
 * @param first index of its first token
 * @param end index after its last token
 * @param pattern as written in the dictionary
 * @param weight of the entry
 */
public record DictionaryHit(String key, int first, int end, String pattern, BigDecimal weight) {}
