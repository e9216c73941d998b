package parallax.train;

import java.util.List;
import java.util.OptionalInt;

/**
 * A few consecutive sentences about two actors, annotated by the codebook.
 *
 * @param id file and line, for messages
 * @param actors canonical names of the two, or what stands for them
 * @param first how the passage calls the first
 * @param second how it calls the second
 * @param sentences in order
 */
public record Passage(
    String id,
    List<String> actors,
    List<String> first,
    List<String> second,
    List<AnnotatedSentence> sentences) {
  public Passage {
    actors = List.copyOf(actors);
    first = List.copyOf(first);
    second = List.copyOf(second);
    sentences = List.copyOf(sentences);
  }

  /** The sentences as one paragraph, a blank between two. */
  public String text() {
    return String.join(" ", sentences.stream().map(AnnotatedSentence::text).toList());
  }

  /**
   * One sentence of a passage.
   *
   * @param text as written
   * @param relevant whether it says something about how the actors relate
   * @param direction face value, −2…+2; empty if not relevant
   * @param voice one of {@link parallax.study.StanceModel#VOICES}
   * @param authorDirection what the author conveys, −2…+2; empty if not relevant or not told
   * @param frames evoked
   */
  public record AnnotatedSentence(
      String text,
      boolean relevant,
      OptionalInt direction,
      String voice,
      OptionalInt authorDirection,
      List<String> frames) {
    public AnnotatedSentence {
      frames = List.copyOf(frames);
    }
  }
}
