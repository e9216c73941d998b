package parallax.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;
import parallax.study.Study;

/**
 * What the entries of a study did in an output folder.
 *
 * @param entries in the order of the lexicons
 * @param unknown matches by the id of an entry the study does not have: the output was made with
 *     another one
 */
public record LexiconUse(List<EntryUse> entries, SortedMap<String, Integer> unknown) {
  public LexiconUse {
    entries = List.copyOf(entries);
    unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
  }

  /**
   * Reads an output folder.
   *
   * @param output with frame_hits.csv and sentences.csv
   * @param study the study it was made with
   * @throws parallax.csv.TableException if a table is missing or malformed, or the sentences are
   *     without text
   */
  public static LexiconUse of(Path output, Study study) {
    Map<String, List<LexiconHit>> hits = HitReader.read(output);
    SortedMap<String, Integer> unknown = new TreeMap<>();
    hits.forEach((id, own) -> unknown.put(id, own.size()));
    List<EntryUse> entries = new ArrayList<>();
    for (Lexicon lexicon : study.lexicons()) {
      for (LexiconEntry entry : lexicon.entries()) {
        entries.add(new EntryUse(lexicon.name(), entry, hits.getOrDefault(entry.id(), List.of())));
        unknown.remove(entry.id());
      }
    }
    return new LexiconUse(entries, unknown);
  }

  /** The number of matches of the study's entries. */
  public int hits() {
    return entries.stream().mapToInt(use -> use.hits().size()).sum();
  }

  /** The entries that matched. */
  public List<EntryUse> fired() {
    return those(use -> !use.neverFired());
  }

  /** The entries that never matched. */
  public List<EntryUse> neverFired() {
    return those(EntryUse::neverFired);
  }

  /** The entries most of whose matches in the author's voice count for the other side. */
  public List<EntryUse> againstTheirFrame() {
    return those(EntryUse::firesAgainstItsFrame);
  }

  private List<EntryUse> those(Predicate<EntryUse> wanted) {
    return entries.stream().filter(wanted).toList();
  }
}
