package parallax.extract;

import java.util.Optional;
import parallax.text.Span;

/**
 * A name in the text.
 *
 * @param sentence 1-based number of the sentence it stands in
 * @param span in the cleaned body
 * @param type what kind of thing is named
 * @param canonical one name per real-world thing across the corpus
 * @param refersTo for a seat of government that stands for the government: the country meant
 */
public record EntityMention(
    int sentence, Span span, EntityType type, String canonical, Optional<String> refersTo) {
  /** Whether a capital or seat stands for its government. */
  public boolean metonym() {
    return refersTo.isPresent();
  }
}
