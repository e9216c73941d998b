package parallax.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import parallax.study.CuePattern;
import parallax.study.PatternElement.Word;

/**
 * Finds many patterns in a sentence at once: each is filed under words one of which every match
 * must contain, so that a sentence tries only the few patterns that can match it.
 *
 * <p>Safe for use by multiple threads.
 *
 * @param <T> what the patterns belong to
 */
public final class CueIndex<T> {
  private final List<T> cues;
  private final List<ReadyPattern> patterns;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byPrefix = new HashMap<>();
  private final int longestPrefix;

  /** Files {@code cues} by the pattern of each. */
  public CueIndex(List<T> cues, Function<T, CuePattern> patternOf) {
    this.cues = List.copyOf(cues);
    this.patterns = this.cues.stream().map(patternOf).map(ReadyPattern::new).toList();
    for (int i = 0; i < patterns.size(); i++) {
      for (Word anchor : patterns.get(i).pattern().anchors()) {
        Map<String, List<Integer>> shelf = anchor.wild() ? byPrefix : byWord;
        shelf
            .computeIfAbsent(anchor.prefix().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
            .add(i);
      }
    }
    this.longestPrefix = byPrefix.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * All matches, in the order of the cues and for each in order of place; matches of one cue do not
   * overlap.
   */
  public List<CueMatch<T>> find(SentenceView view) {
    List<CueMatch<T>> matches = new ArrayList<>();
    for (int cue : candidates(view)) {
      for (CueMatch<CuePattern> match : all(patterns.get(cue), view, 0, view.size())) {
        matches.add(new CueMatch<>(cues.get(cue), match.start(), match.end(), match.words()));
      }
    }
    return matches;
  }

  /** The matches of one pattern inside a token range; they do not overlap. */
  private static List<CueMatch<CuePattern>> all(
      ReadyPattern pattern, SentenceView view, int from, int to) {
    List<CueMatch<CuePattern>> matches = new ArrayList<>();
    int at = Math.max(0, from);
    int limit = Math.min(to, view.size());
    while (at < limit) {
      Optional<CueMatch<CuePattern>> match = PatternMatcher.within(pattern, view, at, limit);
      match.ifPresent(matches::add);
      at = match.map(CueMatch::end).orElse(at + 1);
    }
    return matches;
  }

  /** Whether a pattern matches anywhere inside a token range. */
  public static boolean any(ReadyPattern pattern, SentenceView view, int from, int to) {
    int limit = Math.min(to, view.size());
    for (int at = Math.max(0, from); at < limit; at++) {
      if (PatternMatcher.within(pattern, view, at, limit).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private SortedSet<Integer> candidates(SentenceView view) {
    SortedSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < view.size(); i++) {
      lookUp(view.lemmas().get(i), found);
      lookUp(view.forms().get(i), found);
    }
    return found;
  }

  private void lookUp(String word, SortedSet<Integer> found) {
    found.addAll(byWord.getOrDefault(word, List.of()));
    for (int length = 1; length <= Math.min(word.length(), longestPrefix); length++) {
      found.addAll(byPrefix.getOrDefault(word.substring(0, length), List.of()));
    }
  }
}
