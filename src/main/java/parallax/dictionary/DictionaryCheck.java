package parallax.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user should know of a dictionary before counting with it: its size and likely slips. */
public final class DictionaryCheck {
  /** Patterns a line lists at most. */
  private static final int SHOWN = 8;

  /** A stem of fewer letters before a star matches half a language. */
  private static final int SHORT_STEM = 3;

  private final Dictionary dictionary;
  private final LookupOptions options;

  /** A check of a dictionary that is to be looked up in a way. */
  public DictionaryCheck(Dictionary dictionary, LookupOptions options) {
    this.dictionary = dictionary;
    this.options = options;
  }

  /**
   * The lines to print: the size of each category, then findings; the last says how many.
   *
   * @throws DictionaryException if a pattern cannot be read as the options say
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(sizes());
    List<String> findings = findings();
    lines.addAll(findings);
    lines.add(findings.isEmpty() ? "nothing to say" : findings.size() + " things to look at");
    return lines;
  }

  private List<String> sizes() {
    Map<String, List<DictionaryEntry>> byKey = new LinkedHashMap<>();
    new DictionaryLookup(dictionary, options)
        .keys()
        .forEach(key -> byKey.put(key, new ArrayList<>()));
    FlatKeys flat = new FlatKeys(options.levels());
    for (DictionaryEntry entry : dictionary.entries()) {
      flat.of(entry.path()).ifPresent(key -> byKey.get(key).add(entry));
    }
    List<String> lines = new ArrayList<>();
    byKey.forEach((key, entries) -> lines.add(size(key, entries)));
    return lines;
  }

  private static String size(String key, List<DictionaryEntry> entries) {
    return String.format(
        Locale.ROOT,
        "%s: %d patterns, %d of them phrases, %d with a wildcard",
        key,
        entries.size(),
        entries.stream().filter(entry -> words(entry).size() > 1).count(),
        entries.stream().filter(entry -> wild(entry.pattern())).count());
  }

  private List<String> findings() {
    List<String> findings = new ArrayList<>();
    dictionary.notes().forEach(note -> findings.add("note: " + note));
    add(findings, "in more than one category, each of which counts it", inSeveral());
    if (options.kind() != PatternKind.REGEX) {
      add(findings, "holds a word the text is never cut into, so that it matches nothing", cut());
    }
    if (options.kind() == PatternKind.GLOB) {
      add(findings, "has a star after fewer than three letters and matches much", shortStems());
      add(findings, "matches nothing its category does not match by a star already", covered());
    }
    return findings;
  }

  private static void add(List<String> findings, String what, Set<String> patterns) {
    if (!patterns.isEmpty()) {
      String more = patterns.size() > SHOWN ? ", … (" + patterns.size() + " in all)" : "";
      findings.add(
          what
              + ": "
              + patterns.stream().limit(SHOWN).collect(Collectors.joining("', '", "'", "'"))
              + more);
    }
  }

  private Set<String> inSeveral() {
    Map<String, Set<List<String>>> paths = new LinkedHashMap<>();
    for (DictionaryEntry entry : dictionary.entries()) {
      paths.computeIfAbsent(folded(entry), key -> new LinkedHashSet<>()).add(entry.path());
    }
    Set<String> several = new LinkedHashSet<>();
    paths.forEach(
        (pattern, where) -> {
          if (where.size() > 1) {
            several.add(pattern);
          }
        });
    return several;
  }

  private Set<String> cut() {
    return patterns(
        entry ->
            words(entry).stream()
                .anyMatch(word -> !wild(word) && PlainTokens.of(word).size() != 1));
  }

  private Set<String> shortStems() {
    return patterns(
        entry ->
            words(entry).size() == 1
                && entry.pattern().endsWith("*")
                && entry.pattern().replace("*", "").length() < SHORT_STEM);
  }

  /** Plain words that a pattern of the same category with a wildcard matches as well. */
  private Set<String> covered() {
    Map<List<String>, GlobTrie> byPath = new LinkedHashMap<>();
    FoldedForms folding = new FoldedForms(options.caseSensitive());
    for (DictionaryEntry entry : dictionary.entries()) {
      if (words(entry).size() == 1 && wild(entry.pattern())) {
        byPath
            .computeIfAbsent(entry.path(), path -> new GlobTrie(folding, true))
            .add(entry.pattern());
      }
    }
    return patterns(
        entry ->
            words(entry).size() == 1
                && !wild(entry.pattern())
                && byPath.containsKey(entry.path())
                && byPath.get(entry.path()).matching(entry.pattern()).length > 0);
  }

  private Set<String> patterns(java.util.function.Predicate<DictionaryEntry> wanted) {
    return dictionary.entries().stream()
        .filter(wanted)
        .map(DictionaryEntry::pattern)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String folded(DictionaryEntry entry) {
    return new FoldedForms(options.caseSensitive()).fold(entry.pattern());
  }

  private static List<String> words(DictionaryEntry entry) {
    return List.of(entry.pattern().split("\\s+", -1));
  }

  private static boolean wild(String pattern) {
    return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
  }
}
