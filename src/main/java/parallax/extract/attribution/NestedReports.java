package parallax.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.study.ReportingCue.Complement;
import parallax.text.Span;

/**
 * Drops reports inside the content of another that tell of nobody else: "he said he hoped" is one
 * report. One inside stays if it names a source of its own and says that this source speaks.
 */
final class NestedReports {
  private NestedReports() {}

  /** The reports that stay, in their order. */
  static List<Report> prune(List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    for (Report report : reports) {
      if (reports.stream().noneMatch(outer -> isRepeated(report, outer))) {
        kept.add(report);
      }
    }
    return kept;
  }

  private static boolean isRepeated(Report inner, Report outer) {
    return holds(outer, inner) && (!hasOwnSource(inner) || !speaks(inner));
  }

  private static boolean holds(Report outer, Report inner) {
    Optional<Span> cue = inner.cue();
    return cue.isPresent() && outer.contents().stream().anyMatch(span -> span.contains(cue.get()));
  }

  private static boolean hasOwnSource(Report inner) {
    return inner.source().isPresent() && inner.source().get().head().pos().startsWith("N");
  }

  private static boolean speaks(Report inner) {
    return inner.entry().filter(cue -> cue.takes(Complement.CLAUSE)).isPresent();
  }
}
