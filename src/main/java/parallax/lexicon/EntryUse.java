package parallax.lexicon;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import parallax.extract.Voice;
import parallax.study.LexiconEntry;

/**
 * What one entry did in an output folder.
 *
 * @param lexicon the lexicon it stands in
 * @param entry the entry
 * @param hits its matches in relevant sentences, in order of article and place
 */
public record EntryUse(String lexicon, LexiconEntry entry, List<LexiconHit> hits) {
  public EntryUse {
    hits = List.copyOf(hits);
  }

  /** Whether it never matched. */
  public boolean neverFired() {
    return hits.isEmpty();
  }

  /** The number of articles it matched in. */
  public int articles() {
    return (int) hits.stream().map(LexiconHit::article).distinct().count();
  }

  /** The share of its matches in a voice, 0 to 1; empty if it never matched. */
  public OptionalDouble share(Voice voice) {
    return share(hits, hit -> hit.voice() == voice);
  }

  /** The share of its matches that negation turned round, 0 to 1; empty if it never matched. */
  public OptionalDouble negated() {
    return share(hits, LexiconHit::negated);
  }

  /** What it adds to a sentence's author direction on average; empty if it never matched. */
  public OptionalDouble meanContribution() {
    return hits.stream().mapToDouble(LexiconHit::contribution).average();
  }

  /**
   * The share of its matches in the author's voice that count for the other side than the entry
   * says, 0 to 1; empty if it takes no side or has no match in the author's voice.
   */
  public OptionalDouble against() {
    List<LexiconHit> own = hits.stream().filter(hit -> hit.voice() == Voice.AUTHOR).toList();
    return entry.directed()
        ? share(own, hit -> hit.contribution() * entry.direction() < 0)
        : OptionalDouble.empty();
  }

  /** Whether most of its matches in the author's voice count for the other side. */
  public boolean firesAgainstItsFrame() {
    return against().orElse(0) > 0.5;
  }

  /** Its first matches in context, each of other words. */
  public List<String> contexts(int most) {
    return hits.stream().map(LexiconHit::context).distinct().limit(most).toList();
  }

  private static OptionalDouble share(List<LexiconHit> all, Predicate<LexiconHit> counted) {
    return all.stream().mapToDouble(hit -> counted.test(hit) ? 1 : 0).average();
  }
}
