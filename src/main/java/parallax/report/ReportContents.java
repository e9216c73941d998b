package parallax.report;

import java.util.List;
import parallax.compare.Comparison;
import parallax.compare.figures.FigureGroup;
import parallax.corpus.Problem;

/**
 * Everything the report shows.
 *
 * @param comparison articles and sources
 * @param summaries the small tables over sources
 * @param figures the groups of figures about one thing
 * @param cleaning what was removed from each article
 * @param findings places, pairs and voices kept from the articles
 * @param problems in the order of problems.csv
 * @param sourceText whether sentences are shown
 */
record ReportContents(
    Comparison comparison,
    SummaryTables summaries,
    List<FigureGroup> figures,
    List<CleaningSummary> cleaning,
    Findings findings,
    List<Problem> problems,
    SourceText sourceText) {
  ReportContents {
    figures = List.copyOf(figures);
    cleaning = List.copyOf(cleaning);
    problems = List.copyOf(problems);
  }
}
