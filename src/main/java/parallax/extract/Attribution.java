package parallax.extract;

import java.util.Optional;
import parallax.extract.attribution.Form;
import parallax.study.ReportingCue.Distance;
import parallax.text.Span;

/**
 * A report of what somebody says or thinks.
 *
 * @param sentence 1-based number of the sentence the content begins in
 * @param source in the cleaned body; empty if the text names none
 * @param cue the verb or phrase of reporting; empty if a quotation stands alone
 * @param content what is reported
 * @param kind how much of it stands in quotation marks
 * @param form the construction that reports it
 * @param distance how far the author stands back by choosing this cue; {@code NEUTRAL} if there is
 *     no cue
 * @param holder canonical name of the source; empty if unknown
 * @param voice what the author does with it; never {@link Voice#AUTHOR}
 */
public record Attribution(
    int sentence,
    Optional<Span> source,
    Optional<Span> cue,
    Span content,
    Kind kind,
    Form form,
    Distance distance,
    String holder,
    Voice voice) {
  /**
   * How much of a report stands in quotation marks, counted in letters and digits of all its parts.
   */
  public enum Kind {
    /** At least nine tenths. */
    DIRECT("direct"),
    /** At most one tenth. */
    INDIRECT("indirect"),
    /** In between. */
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

  /** Whether a view goes round that the text ascribes to nobody: "it is said that", "claims of". */
  public boolean isClaimFrame() {
    return cue.isPresent() && source.isEmpty();
  }
}
