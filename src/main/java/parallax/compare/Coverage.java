package parallax.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.extract.Voice;
import parallax.frame.FrameHit;
import parallax.frame.FrameScores;
import parallax.frame.SentenceStance;
import parallax.text.Span;

/**
 * How far the lexicons reach in one article, and what became of their cues.
 *
 * @param relevant sentences about the relationship
 * @param withCue of these, how many hold a cue of a lexicon
 * @param withSide of these, how many point to one side in what the author conveys
 * @param cues places where an entry matched, each counted once however many frames it evokes
 * @param negated of the cues, how many stand under negation
 * @param hedged of the cues, how many stand in a hedged sentence
 * @param reported of the cues, how many are someone else's words, left open
 * @param endorsed of the cues, how many are someone else's words the author agrees with
 * @param rejected of the cues, how many are words the author doubts or refutes
 */
public record Coverage(
    int relevant,
    int withCue,
    int withSide,
    int cues,
    int negated,
    int hedged,
    int reported,
    int endorsed,
    int rejected) {
  private static final Comparator<FrameHit> BY_CUE =
      Comparator.comparing(FrameHit::span, Comparator.comparingInt(Span::start))
          .thenComparing(FrameHit::span, Comparator.comparingInt(Span::end))
          .thenComparing(FrameHit::entryId);

  /** Counts one article. */
  public static Coverage of(FrameScores scores) {
    Set<FrameHit> cues = new TreeSet<>(BY_CUE);
    Set<Integer> sentences = new HashSet<>();
    for (FrameHit hit : scores.hits()) {
      if (hit.ofLexicon()) {
        cues.add(hit);
        sentences.add(hit.sentence());
      }
    }
    List<SentenceStance> relevant =
        scores.stances().stream().filter(SentenceStance::relevant).toList();
    return new Coverage(
        relevant.size(),
        (int) relevant.stream().filter(s -> sentences.contains(s.sentence())).count(),
        (int) relevant.stream().filter(s -> s.authorDirection().orElse(0) != 0).count(),
        cues.size(),
        (int) cues.stream().filter(FrameHit::negated).count(),
        (int) cues.stream().filter(FrameHit::hedged).count(),
        spoken(cues, Voice.REPORTED),
        spoken(cues, Voice.ENDORSED),
        spoken(cues, Voice.REJECTED));
  }

  private static int spoken(Set<FrameHit> cues, Voice voice) {
    return (int) cues.stream().filter(cue -> cue.voice() == voice).count();
  }
}
