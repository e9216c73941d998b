package parallax.study;

import java.util.List;
import java.util.Optional;

/**
 * What is measured in a run.
 *
 * @param name short name, such as kazakhstan-russia
 * @param title for people
 * @param first one side of the relationship
 * @param second the other side
 * @param frames in the order of the codebook
 * @param lexicons in order of name
 * @param cues words that decide how others are read: negations, hedges, verbs of reporting
 * @param gazetteer the names the study knows
 * @param reporting words by which a text shows that it reports
 * @param units the units quantities are printed in
 * @param topics the words by which figures about the same thing are recognised
 * @param stance how sentences are read, as learned from annotated passages; empty if the study has
 *     lexicons alone
 * @param settings numbers that decide what is printed
 */
public record Study(
    String name,
    String title,
    Actor first,
    Actor second,
    List<Frame> frames,
    List<Lexicon> lexicons,
    List<FunctionCue> cues,
    Gazetteer gazetteer,
    ReportingCues reporting,
    Units units,
    TopicWords topics,
    Optional<StanceModel> stance,
    StudySettings settings) {
  public Study {
    frames = List.copyOf(frames);
    lexicons = List.copyOf(lexicons);
    cues = List.copyOf(cues);
  }

  /** This study read by its lexicons alone, without what was learned. */
  public Study withoutStanceModel() {
    return new Study(
        name,
        title,
        first,
        second,
        frames,
        lexicons,
        cues,
        gazetteer,
        reporting,
        units,
        topics,
        Optional.empty(),
        settings);
  }
}
