package parallax.encoder;

import java.util.List;

/**
 * Reads the sentences of a text, each in the light of its neighbours, and scores what it was taught
 * to see.
 */
public interface ContextReader {
  /** The names of what is scored, in the order of the scores. */
  List<String> outputs();

  /** A hash of all that decides the scores: two readers of one fingerprint give the same. */
  String fingerprint();

  /**
   * The scores of each sentence, in log odds.
   *
   * @param sentences consecutive sentences of one text
   * @return as many arrays as sentences, each as long as {@link #outputs}
   */
  List<float[]> read(List<String> sentences);
}
