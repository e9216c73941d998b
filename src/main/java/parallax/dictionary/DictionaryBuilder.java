package parallax.dictionary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a reader finds; a pattern that stands twice in one category counts once. */
final class DictionaryBuilder {
  private final SourceText source;
  private final Set<List<String>> categories = new LinkedHashSet<>();
  private final Map<String, DictionaryEntry> entries = new LinkedHashMap<>();
  private final List<DictionaryNote> notes;
  private PatternKind kind = PatternKind.GLOB;

  DictionaryBuilder(SourceText source) {
    this.source = source;
    this.notes = new ArrayList<>(source.notes());
  }

  /** A category and, before it, those it lies in. */
  void category(List<String> path) {
    for (int depth = 1; depth <= path.size(); depth++) {
      categories.add(List.copyOf(path.subList(0, depth)));
    }
  }

  /**
   * A pattern of a category.
   *
   * @throws DictionaryException if it is empty or stands there already with another weight
   */
  void entry(List<String> path, String pattern, BigDecimal weight, long line) {
    if (pattern.isBlank()) {
      throw source.fault(line, "an empty pattern in " + path, "a word or a phrase");
    }
    category(path);
    DictionaryEntry entry = new DictionaryEntry(path, pattern.strip(), weight);
    DictionaryEntry first = entries.putIfAbsent(path + "\n" + entry.pattern(), entry);
    if (first != null && first.weight().compareTo(weight) != 0) {
      throw source.fault(
          line,
          "'" + pattern + "' in " + path + " with weights " + first.weight() + " and " + weight,
          "one weight");
    }
  }

  /** A pattern that counts once. */
  void entry(List<String> path, String pattern, long line) {
    entry(path, pattern, BigDecimal.ONE, line);
  }

  void note(long line, String message) {
    notes.add(new DictionaryNote(line, message));
  }

  void kind(PatternKind kind) {
    this.kind = kind;
  }

  /**
   * What was collected.
   *
   * @throws DictionaryException if there is no pattern at all
   */
  Dictionary build() {
    if (entries.isEmpty()) {
      throw new DictionaryException(source.name() + ": found no pattern; expected at least one");
    }
    return new Dictionary(List.copyOf(categories), List.copyOf(entries.values()), kind, notes);
  }
}
