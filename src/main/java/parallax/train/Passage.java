package parallax.train;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A few consecutive sentences about two actors, annotated by the codebook.
 *
 * @param id file and line
 * @param actors canonical names of the two
 * @param first how the passage calls the first actor
 * @param second how it calls the second
 * @param sentences in order
 */
public record Passage(
    String id,
    List<String> actors,
    List<String> first,
    List<String> second,
    List<PassageSentence> sentences) {
  public Passage {
    actors = List.copyOf(actors);
    first = List.copyOf(first);
    second = List.copyOf(second);
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence of a passage.
   *
   * @param text as written
   * @param relevant whether it says something about how the actors relate
   * @param direction face value, −2…+2; empty if not relevant
   * @param voice label of the voice
   * @param frames evoked
   */
  public record PassageSentence(
      String text, boolean relevant, OptionalDouble direction, String voice, List<String> frames) {
    public PassageSentence {
      frames = List.copyOf(frames);
    }
  }
}
