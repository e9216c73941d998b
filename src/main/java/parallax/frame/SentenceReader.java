package parallax.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import parallax.extract.CueMatch;
import parallax.extract.SentenceView;
import parallax.frame.Reading.ReadHit;
import parallax.study.FunctionCue;
import parallax.study.FunctionCue.Kind;
import parallax.study.Study;

/**
 * Finds the cues of single sentences and reads each in its clause: negated or not, conceded or not.
 */
final class SentenceReader {
  private static final Set<String> PAUSES = Set.of(",", ";", "—", "–", "--");

  private final LexiconMatcher lexicons;
  private final FunctionCues functionCues;
  private final double concessionWeight;

  SentenceReader(Study study) {
    this.lexicons = new LexiconMatcher(study.lexicons());
    this.functionCues = new FunctionCues(study.cues());
    this.concessionWeight = study.settings().concessionWeight();
  }

  /**
   * Reads a sentence.
   *
   * @param carried whether the sentence before it bears on the relationship
   */
  Reading read(SentenceView view, boolean carried) {
    FunctionCues.Found cues = functionCues.find(view);
    Negations negations = new Negations(view, cues);
    BitSet conceded = conceded(view, cues);
    List<ReadHit> hits =
        lexicons.hits(view, carried).stream()
            .map(
                hit ->
                    new ReadHit(
                        hit,
                        negations.reach(hit.words()),
                        hit.entry().weight() * (conceded.get(hit.start()) ? concessionWeight : 1)))
            .toList();
    return new Reading(view, cues, hits, Hedges.bear(view, cues));
  }

  /** Clauses granted in order to be outweighed: "Although …," and what stands before ", but". */
  private static BitSet conceded(SentenceView view, FunctionCues.Found cues) {
    BitSet conceded = new BitSet();
    for (CueMatch<FunctionCue> cue : cues.of(Kind.CONCESSION)) {
      conceded.set(cue.start(), pauseAfter(view, cue.end()));
    }
    for (CueMatch<FunctionCue> cue : cues.of(Kind.CONTRAST)) {
      if (cue.start() > 0 && PAUSES.contains(view.forms().get(cue.start() - 1))) {
        conceded.set(0, cue.start());
      }
    }
    return conceded;
  }

  private static int pauseAfter(SentenceView view, int from) {
    int at = from;
    while (at < view.size() && !PAUSES.contains(view.forms().get(at))) {
      at++;
    }
    return at;
  }
}
