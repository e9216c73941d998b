package parallax.extract.attribution;

import java.util.List;
import java.util.Optional;
import parallax.study.ReportingCue;
import parallax.text.Span;

/**
 * A report with all parts of its content.
 *
 * @param sentence 1-based number of the sentence of the cue, or of the content where there is none
 * @param source who says it; empty if the text names nobody
 * @param cue the words that report it; empty if a quotation stands alone
 * @param contents what is reported, in order; several if cue or source stand between its parts
 * @param form the construction
 * @param entry the cue as listed; empty if a quotation stands alone
 */
public record Report(
    int sentence,
    Optional<Source> source,
    Optional<Span> cue,
    List<Span> contents,
    Form form,
    Optional<ReportingCue> entry) {
  public Report {
    contents = List.copyOf(contents);
  }
}
