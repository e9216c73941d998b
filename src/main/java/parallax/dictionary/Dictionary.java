package parallax.dictionary;

import java.util.List;

/**
 * A user's dictionary: a tree of categories with patterns at any of its nodes.
 *
 * @param categories paths of all categories in the file's order, parents before their children,
 *     those without a pattern of their own included
 * @param entries in the file's order; a pattern stands once per category
 * @param kind how the file says its patterns are to be read; glob where it says nothing
 * @param notes what the reader left out or guessed
 */
public record Dictionary(
    List<List<String>> categories,
    List<DictionaryEntry> entries,
    PatternKind kind,
    List<DictionaryNote> notes) {
  public Dictionary {
    categories = categories.stream().map(List::copyOf).toList();
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  /**
   * This dictionary with another character between the words of its patterns turned into a space,
   * such as the underscore of WordStat's phrases.
   */
  public Dictionary withSeparator(String separator) {
    return new Dictionary(
        categories,
        entries.stream()
            .map(
                entry ->
                    new DictionaryEntry(
                        entry.path(),
                        entry.pattern().replace(separator, " ").strip(),
                        entry.weight()))
            .toList(),
        kind,
        notes);
  }
}
