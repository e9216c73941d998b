package parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import parallax.extract.CueIndex;
import parallax.extract.CueMatch;
import parallax.extract.ReadyPattern;
import parallax.extract.SentenceView;
import parallax.study.Lexicon;
import parallax.study.LexiconEntry;
import parallax.text.Span;

/**
 * Finds lexicon entries in a sentence, and lets the longer of two that say something about the same
 * words win.
 *
 * <p>Safe for use by multiple threads.
 */
public final class LexiconMatcher {
  /** How many tokens before and after a match the neighbours may stand that it needs or shuns. */
  static final int NEIGHBOURHOOD = 10;

  private static final Comparator<CueHit> BY_PLACE =
      Comparator.comparingInt(CueHit::start)
          .thenComparing(Comparator.comparingInt(CueHit::end).reversed())
          .thenComparing(hit -> hit.entry().id());

  private final CueIndex<Filed> index;

  /** An entry with the name of its lexicon, and what must and must not stand near it. */
  private record Filed(
      String lexicon, LexiconEntry entry, List<Near> needs, List<ReadyPattern> unless) {
    Filed(String lexicon, LexiconEntry entry) {
      this(
          lexicon,
          entry,
          entry.needs().stream().map(p -> new Near(p.metByActor(), new ReadyPattern(p))).toList(),
          entry.unless().stream().map(ReadyPattern::new).toList());
    }
  }

  /**
   * What must stand near an entry.
   *
   * @param metByActor whether a mention of an actor is enough
   * @param pattern what it is
   */
  private record Near(boolean metByActor, ReadyPattern pattern) {}

  /** A matcher for all entries of some lexicons. */
  public LexiconMatcher(List<Lexicon> lexicons) {
    List<Filed> entries = new ArrayList<>();
    for (Lexicon lexicon : lexicons) {
      lexicon.entries().forEach(entry -> entries.add(new Filed(lexicon.name(), entry)));
    }
    this.index = new CueIndex<>(entries, filed -> filed.entry().pattern());
  }

  /**
   * Where entries match in a sentence, in order of place.
   *
   * @param carried as for an article's sentence that goes on about the actors without naming them
   * @return spans in the cleaned body
   */
  public List<Span> places(SentenceView view, boolean carried) {
    return hits(view, carried).stream().map(hit -> view.span(hit.start(), hit.end())).toList();
  }

  /**
   * The hits in a sentence in order of place.
   *
   * @param carried whether the sentence goes on about the actors without naming them: then what
   *     must stand near an actor may stand anywhere
   */
  List<CueHit> hits(SentenceView view, boolean carried) {
    boolean topical = carried || view.namesActor();
    List<CueHit> hits =
        index.find(view).stream()
            .filter(match -> inItsPlace(match, view, topical))
            .map(LexiconMatcher::hit)
            .sorted(BY_PLACE)
            .toList();
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> beats(other, hit)))
        .toList();
  }

  private static boolean inItsPlace(CueMatch<Filed> match, SentenceView view, boolean topical) {
    return match.cue().needs().stream()
            .allMatch(need -> (topical && need.metByActor()) || near(need.pattern(), match, view))
        && match.cue().unless().stream().noneMatch(pattern -> near(pattern, match, view));
  }

  private static boolean near(ReadyPattern pattern, CueMatch<Filed> match, SentenceView view) {
    return CueIndex.any(pattern, view, match.start() - NEIGHBOURHOOD, match.end() + NEIGHBOURHOOD);
  }

  private static CueHit hit(CueMatch<Filed> match) {
    Filed filed = match.cue();
    return new CueHit(filed.lexicon(), filed.entry(), match.start(), match.end(), match.words());
  }

  /** Of two entries that take a side by the same words, the more specific one speaks. */
  private static boolean beats(CueHit winner, CueHit loser) {
    if (!winner.entry().directed() || !loser.entry().directed() || winner.equals(loser)) {
      return false;
    }
    if (!new HashSet<>(winner.words()).containsAll(loser.words())) {
      return false;
    }
    int more = winner.words().size() - loser.words().size();
    return more > 0 || (more == 0 && BY_PLACE.compare(winner, loser) < 0);
  }
}
