package parallax.evaluate;

import java.util.List;
import java.util.Optional;

/** Whoever says something of sentences: the program, or what it must be better than. */
interface Answers {
  /**
   * One value per sentence.
   *
   * @param sentences that have a value people gave
   * @return empty if this variable is none it can speak of
   */
  Optional<List<String>> of(Variable variable, List<CodedSentence> sentences);
}
