package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.study.Gazetteer;
import parallax.study.GazetteerEntry;
import parallax.text.Span;

/**
 * Finds the gazetteer's aliases: from left to right, the longest at each place.
 *
 * <p>Safe for use by multiple threads.
 */
final class GazetteerMatcher {
  private static final Comparator<AliasPattern> LONGEST_FIRST =
      Comparator.comparingInt(AliasPattern::length).reversed();

  private final Map<String, List<AliasPattern>> byFirstKey = new HashMap<>();
  private final Map<String, List<AliasPattern>> personsByFirstKey = new HashMap<>();

  GazetteerMatcher(Gazetteer gazetteer) {
    for (GazetteerEntry entry : gazetteer.entries()) {
      AliasPattern pattern = AliasPattern.of(entry);
      Map<String, List<AliasPattern>> index = pattern.romanised() ? personsByFirstKey : byFirstKey;
      for (String key : pattern.firstKeys()) {
        index.computeIfAbsent(key, first -> new ArrayList<>()).add(pattern);
      }
    }
    byFirstKey.values().forEach(patterns -> patterns.sort(LONGEST_FIRST));
    personsByFirstKey.values().forEach(patterns -> patterns.sort(LONGEST_FIRST));
  }

  /** The aliases in a sentence, in order; they do not overlap. */
  List<NameCandidate> match(SentenceWords words) {
    List<NameCandidate> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<AliasPattern> pattern = longestAt(words, at);
      if (pattern.isPresent()) {
        int last = at + pattern.get().length() - 1;
        Span span = Abbreviations.withStop(words, words.span(at, last));
        found.add(NameCandidate.known(span, pattern.get().entry()));
        at = last;
      }
      at++;
    }
    return found;
  }

  private Optional<AliasPattern> longestAt(SentenceWords words, int at) {
    Optional<AliasPattern> plain = first(byFirstKey.get(words.get(at).key()), words, at);
    Optional<AliasPattern> person =
        first(personsByFirstKey.get(AliasPattern.romanisedKey(words.get(at))), words, at);
    if (plain.isPresent() && person.isPresent()) {
      return plain.get().length() >= person.get().length() ? plain : person;
    }
    return plain.isPresent() ? plain : person;
  }

  private static Optional<AliasPattern> first(
      List<AliasPattern> patterns, SentenceWords words, int at) {
    return patterns == null
        ? Optional.empty()
        : patterns.stream().filter(pattern -> pattern.matches(words, at)).findFirst();
  }
}
