package parallax.extract;

import java.util.Optional;
import parallax.text.Span;

/**
 * A report of what somebody says or thinks.
 *
 * @param sentence 1-based number of the sentence the content begins in
 * @param source in the cleaned body; empty if the text names none
 * @param cue the verb or phrase of reporting; empty if a quotation stands alone
 * @param content what is reported
 * @param kind how it is reported
 * @param holder canonical name of the source; empty if unknown
 * @param voice what the author does with it; never {@link Voice#AUTHOR}
 */
public record Attribution(
    int sentence,
    Optional<Span> source,
    Optional<Span> cue,
    Span content,
    Kind kind,
    String holder,
    Voice voice) {
  /** How something is reported. */
  public enum Kind {
    DIRECT("direct"),
    INDIRECT("indirect"),
    MIXED("mixed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As written in attributions.csv. */
    public String label() {
      return label;
    }
  }
}
