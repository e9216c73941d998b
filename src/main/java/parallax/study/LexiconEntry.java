package parallax.study;

import java.util.List;
import java.util.Optional;

/**
 * One cue of a lexicon.
 *
 * @param id unique across the study's lexicons
 * @param pattern what is looked for
 * @param frames frames of the study it evokes; empty if the cue carries direction alone
 * @param direction face value, −2…+2; 0 if the cue evokes a frame but takes no side
 * @param weight how much it counts beside others in a sentence, above 0
 * @param needs what must stand near a match; empty if nothing must
 * @param unless what must not stand near a match
 * @param source where the idea comes from
 * @param examples sentences it must match
 * @param counterExamples sentences it must not match
 */
public record LexiconEntry(
    String id,
    CuePattern pattern,
    List<String> frames,
    double direction,
    double weight,
    Optional<CuePattern> needs,
    List<CuePattern> unless,
    String source,
    List<MarkedExample> examples,
    List<MarkedExample> counterExamples) {
  public LexiconEntry {
    frames = List.copyOf(frames);
    unless = List.copyOf(unless);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** Whether the cue takes a side. */
  public boolean directed() {
    return direction != 0;
  }
}
