package parallax.frame;

import parallax.extract.Voice;
import parallax.text.Span;

/**
 * One piece of evidence in one sentence.
 *
 * @param sentence 1-based number of the sentence
 * @param span in the cleaned body
 * @param lexicon name of the lexicon the entry stands in; {@value #MODEL} where the learned model
 *     and no entry decided; empty for a rule
 * @param entryId the entry, {@code model:FEATURE} or {@code rule:NAME}
 * @param frame may be empty for an entry that carries direction alone
 * @param weight the entry's weight
 * @param negated whether the cue stands under negation
 * @param hedged whether the cue is hedged
 * @param voice in whose voice
 * @param holder canonical name of who says it; empty if the author
 * @param contribution what the row adds to its sentence's author direction; the rows of a sentence
 *     sum to it before clipping to −2…+2
 */
public record FrameHit(
    int sentence,
    Span span,
    String lexicon,
    String entryId,
    String frame,
    double weight,
    boolean negated,
    boolean hedged,
    Voice voice,
    String holder,
    double contribution) {
  /** Lexicon name of rows that no lexicon's word made but the model. */
  public static final String MODEL = "model";

  /** Whether a lexicon's entry matched. */
  public boolean ofLexicon() {
    return !lexicon.isEmpty() && !ofModel();
  }

  /** Whether the learned model says so. */
  public boolean ofModel() {
    return lexicon.equals(MODEL);
  }
}
