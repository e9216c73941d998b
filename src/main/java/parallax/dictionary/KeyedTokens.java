package parallax.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Texts turned into the keys of a dictionary, as quanteda's {@code tokens_lookup} gives them.
 *
 * @param exclusive whether tokens without a match are left out; if not, they stay as they are and
 *     keys are in capitals
 * @param nomatch what stands for a token without a match if exclusive; empty leaves it out
 * @param appendKey whether the matched words stay, joined with {@code _}, before {@code /} and the
 *     key
 */
public record KeyedTokens(boolean exclusive, Optional<String> nomatch, boolean appendKey) {
  /** Keys alone. */
  public static final KeyedTokens KEYS = new KeyedTokens(true, Optional.empty(), false);

  /**
   * The text as keys.
   *
   * @param hits of the same tokens, as {@link DictionaryLookup#hits} orders them
   * @return in the order of the text; padding stays as an empty string if not exclusive
   */
  public List<String> of(List<PlainToken> tokens, List<DictionaryHit> hits) {
    Map<Integer, List<DictionaryHit>> byFirst =
        hits.stream()
            .collect(
                Collectors.groupingBy(DictionaryHit::first, TreeMap::new, Collectors.toList()));
    boolean[] matched = new boolean[tokens.size()];
    hits.forEach(hit -> Arrays.fill(matched, hit.first(), hit.end(), true));
    List<String> keyed = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      byFirst.getOrDefault(i, List.of()).forEach(hit -> keyed.add(key(tokens, hit)));
      if (!matched[i]) {
        unmatched(tokens.get(i)).ifPresent(keyed::add);
      }
    }
    return keyed;
  }

  private Optional<String> unmatched(PlainToken token) {
    return exclusive ? nomatch : Optional.of(token.form());
  }

  private String key(List<PlainToken> tokens, DictionaryHit hit) {
    String key = exclusive ? hit.key() : hit.key().toUpperCase(Locale.ROOT);
    if (!appendKey) {
      return key;
    }
    return tokens.subList(hit.first(), hit.end()).stream()
            .map(PlainToken::form)
            .collect(Collectors.joining("_"))
        + "/"
        + key;
  }
}
