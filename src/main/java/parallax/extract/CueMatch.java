package parallax.extract;

import java.util.List;

/**
 * A cue that was found.
 *
 * @param <T> what is looked for
 * @param cue what was found
 * @param start first token, 0-based in the sentence
 * @param end token after the last
 * @param words indices of the tokens that words and slots of the pattern took, in order; gaps left
 *     out
 */
public record CueMatch<T>(T cue, int start, int end, List<Integer> words) {
  public CueMatch {
    words = List.copyOf(words);
  }
}
