package parallax.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.frame.FrameHit;
import parallax.text.Span;

/** How often each lexicon entry matched, over all articles. */
public final class EntryUse {
  private static final Count NONE = new Count(0, 0, 0);

  private static final Comparator<FrameHit> BY_CUE =
      Comparator.comparing(FrameHit::entryId)
          .thenComparing(FrameHit::span, Comparator.comparingInt(Span::start))
          .thenComparing(FrameHit::span, Comparator.comparingInt(Span::end));

  private final SortedMap<String, Count> byEntry = new TreeMap<>();

  /**
   * The uses of one entry.
   *
   * @param matches in relevant sentences; one that evokes two frames counts once
   * @param negated of these, under negation
   * @param articles with a match
   */
  public record Count(int matches, int negated, int articles) implements Serializable {
    /** Both together; the articles must be others. */
    public Count plus(Count other) {
      return new Count(matches + other.matches, negated + other.negated, articles + other.articles);
    }
  }

  /** Counts an article. */
  public void add(List<FrameHit> hits) {
    Set<FrameHit> cues = new TreeSet<>(BY_CUE);
    cues.addAll(hits);
    Set<String> seen = new TreeSet<>();
    for (FrameHit cue : cues) {
      Count one = new Count(1, cue.negated() ? 1 : 0, seen.add(cue.entryId()) ? 1 : 0);
      byEntry.merge(cue.entryId(), one, Count::plus);
    }
  }

  /** Adds what was counted elsewhere, in other articles. */
  public void add(String entry, Count count) {
    byEntry.merge(entry, count, Count::plus);
  }

  /** The uses of every entry that matched, by its id. */
  public SortedMap<String, Count> counts() {
    return Collections.unmodifiableSortedMap(byEntry);
  }

  /** The uses of an entry; zeros if it never matched. */
  public Count of(String entry) {
    return byEntry.getOrDefault(entry, NONE);
  }
}
