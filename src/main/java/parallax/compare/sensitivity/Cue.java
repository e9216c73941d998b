package parallax.compare.sensitivity;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.frame.EvidenceWords;

/**
 * One cue of a relevant sentence: all its rows of evidence together, as other scorings need it.
 *
 * @param entry id of the lexicon entry, or {@code rule:NAME}
 * @param lexicon where the entry stands; empty for a rule
 * @param frames it evokes; empty if it carries direction alone
 * @param negated whether it stands under negation
 * @param authorShare what it adds to what the author conveys, before clipping to −2…+2
 * @param faceShare what it adds to the face value, whoever speaks, before clipping to −2…+2
 */
public record Cue(
    String entry,
    String lexicon,
    SortedSet<String> frames,
    boolean negated,
    double authorShare,
    double faceShare) {
  public Cue {
    frames = Collections.unmodifiableSortedSet(new TreeSet<>(frames));
  }

  /** Whether it is one piece of evidence, not the sum of many or what fits a sum to the scale. */
  boolean single() {
    return !entry.equals(EvidenceWords.REST) && !EvidenceWords.fits(entry);
  }
}
