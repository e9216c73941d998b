package parallax.study;

import java.util.List;

/**
 * One cue of a lexicon.
 *
 * @param id unique across the study's lexicons
 * @param pattern what is looked for
 * @param frame a frame of the study; empty if the cue carries direction alone
 * @param direction face value, −2…+2; 0 if the cue evokes a frame but takes no side
 * @param weight how much it counts beside others in a sentence, above 0
 * @param source where the idea comes from
 * @param examples sentences it must match, the match between [[ and ]]
 * @param counterExamples sentences it must not match
 */
public record LexiconEntry(
    String id,
    String pattern,
    String frame,
    double direction,
    double weight,
    String source,
    List<String> examples,
    List<String> counterExamples) {
  public LexiconEntry {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }
}
