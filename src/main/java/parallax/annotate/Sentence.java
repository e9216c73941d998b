package parallax.annotate;

import java.util.List;
import parallax.text.Span;

/**
 * One sentence of a cleaned body.
 *
 * @param number 1-based within the article
 * @param paragraph 0-based index of the paragraph it lies in
 * @param span in the cleaned body, from its first to its last non-space character
 * @param tokens in order, never empty
 * @param dependencies at most one per token; empty if the annotator does not parse
 */
public record Sentence(
    int number, int paragraph, Span span, List<Token> tokens, List<Dependency> dependencies) {
  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = List.copyOf(dependencies);
  }

  /** Leaves the tokens out. */
  @Override
  public String toString() {
    return "Sentence[" + number + ", " + span + "]";
  }
}
