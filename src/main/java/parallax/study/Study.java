package parallax.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parallax.encoder.ContextReader;

/**
 * What is measured in a run.
 *
 * @param name short name, such as northland-southland
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
 * @param ratings what words lean to before anything is known of their sentence
 * @param stance how sentences are read, as learned from annotated passages; empty if the study has
 *     lexicons alone
 * @param dictionaries of other programs, whose categories are frames besides the study's own
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
    WordRatings ratings,
    Optional<StanceModel> stance,
    List<StudyDictionary> dictionaries,
    StudySettings settings) {
  public Study {
    frames = List.copyOf(frames);
    lexicons = List.copyOf(lexicons);
    cues = List.copyOf(cues);
    dictionaries = List.copyOf(dictionaries);
  }

  /** This study read by its lexicons alone, without what was learned. */
  public Study withoutStanceModel() {
    return with(Optional.empty(), dictionaries);
  }

  /**
   * This study with further dictionaries.
   *
   * @throws StudyException if two have one name, or one that of a frame or another measure, or if
   *     their frames cannot be told apart
   */
  public Study withDictionaries(List<StudyDictionary> more) {
    List<StudyDictionary> all = new ArrayList<>(dictionaries);
    all.addAll(more);
    Set<String> names = new TreeSet<>(FrameNames.MEASURES);
    frames.forEach(frame -> names.add(frame.name()));
    for (StudyDictionary dictionary : all) {
      if (!names.add(dictionary.name())) {
        throw new StudyException(
            dictionary.file()
                + ": the name '"
                + dictionary.name()
                + "' is taken by a measure, a frame or another dictionary; expected a name of its"
                + " own");
      }
    }
    FrameNames.check(frames, all);
    return with(stance, all);
  }

  /** The study's own frames, then those of its dictionaries. */
  public List<Frame> allFrames() {
    return Stream.concat(
            frames.stream(), dictionaries.stream().flatMap(other -> other.frames().stream()))
        .toList();
  }

  /**
   * This study with another way to the same readings of sentences in their context.
   *
   * @param wrap given the reader; not asked if the study has none
   */
  public Study withReader(UnaryOperator<ContextReader> wrap) {
    return with(stance.map(model -> model.withReader(wrap)), dictionaries);
  }

  private Study with(Optional<StanceModel> model, List<StudyDictionary> others) {
    return new Study(
        name, title, first, second, frames, lexicons, cues, gazetteer, reporting, units, topics,
        ratings, model, others, settings);
  }
}
