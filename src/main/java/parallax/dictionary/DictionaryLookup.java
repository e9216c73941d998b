package parallax.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dictionary made ready for looking up: an automaton from characters to word patterns and one
 * from word patterns to phrases. What counts of nested and overlapping matches follows quanteda.
 *
 * <p>Remembers the word patterns of forms it has met; for use by one thread.
 */
public final class DictionaryLookup {
  /** Forms remembered before all are forgotten: bounds the memory, not the result. */
  private static final int REMEMBERED = 1 << 18;

  private static final int[] NO_WORDS = {};

  private final List<String> keys;
  private final List<DictionaryEntry> entries = new ArrayList<>();
  private final List<Integer> entryKeys = new ArrayList<>();
  private final WordForms forms;
  private final PhraseTrie phrases = new PhraseTrie();
  private final NestedScope scope;
  private final Map<String, int[]> remembered = new HashMap<>();

  /**
   * Compiles a dictionary.
   *
   * @throws DictionaryException if a pattern cannot be read as the options say
   */
  public DictionaryLookup(Dictionary dictionary, LookupOptions options) {
    this.scope = options.scope();
    this.forms = forms(options);
    FlatKeys flat = new FlatKeys(options.levels());
    Set<String> names = new LinkedHashSet<>();
    dictionary.categories().forEach(path -> flat.of(path).ifPresent(names::add));
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    for (DictionaryEntry entry : dictionary.entries()) {
      flat.of(entry.path()).ifPresent(key -> add(entry, numbers.get(key)));
    }
    this.keys = keysInUse(List.copyOf(names));
  }

  private static WordForms forms(LookupOptions options) {
    return switch (options.kind()) {
      case REGEX -> new RegexForms(options.caseSensitive());
      case GLOB, FIXED ->
          new GlobTrie(
              new FoldedForms(options.caseSensitive()), options.kind() == PatternKind.GLOB);
    };
  }

  private void add(DictionaryEntry entry, int key) {
    List<Integer> words = new ArrayList<>();
    for (String word : entry.pattern().strip().split("\\s+", -1)) {
      words.add(forms.add(word));
    }
    phrases.add(words, entries.size());
    entries.add(entry);
    entryKeys.add(key);
  }

  /** A category that only holds others is no key: its counts would always be nothing. */
  private List<String> keysInUse(List<String> names) {
    Map<Integer, Integer> renumbered = new HashMap<>();
    List<String> used = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (entryKeys.contains(i)) {
        renumbered.put(i, used.size());
        used.add(names.get(i));
      }
    }
    entryKeys.replaceAll(renumbered::get);
    return List.copyOf(used);
  }

  /** The flattened names of the categories that hold a pattern, in the dictionary's order. */
  public List<String> keys() {
    return keys;
  }

  /** The matches that count, ordered by first token, then by key in the dictionary's order. */
  public List<DictionaryHit> hits(List<PlainToken> tokens) {
    int[][] words = new int[tokens.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = words(tokens.get(i).form());
    }
    return new NestedMatches(keys.size(), tokens.size(), scope)
        .choose(candidates(words)).stream().map(this::hit).toList();
  }

  private List<Candidate> candidates(int[][] words) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].length > 0) {
        phrases.find(
            words,
            i,
            (first, end, entry) ->
                found.add(new Candidate(first, end, entryKeys.get(entry), entry)));
      }
    }
    return found;
  }

  private int[] words(String form) {
    if (form.isEmpty()) {
      return NO_WORDS;
    }
    int[] known = remembered.get(form);
    if (known != null) {
      return known;
    }
    if (remembered.size() == REMEMBERED) {
      remembered.clear();
    }
    int[] words = forms.matching(form);
    remembered.put(form, words);
    return words;
  }

  private DictionaryHit hit(Candidate candidate) {
    DictionaryEntry entry = entries.get(candidate.entry());
    return new DictionaryHit(
        keys.get(candidate.key()),
        candidate.first(),
        candidate.end(),
        entry.pattern(),
        entry.weight());
  }

  /**
   * A match before it is known whether it counts.
   *
   * @param first index of its first token
   * @param end index after its last
   * @param key index into the keys
   * @param entry index into the entries
   */
  record Candidate(int first, int end, int key, int entry) {
    int length() {
      return end - first;
    }
  }
}
