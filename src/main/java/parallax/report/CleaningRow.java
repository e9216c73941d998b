package parallax.report;

import java.util.List;

/**
 * What cleaning removed from one article, for the report.
 *
 * @param id the article
 * @param link to its page
 * @param title of the article
 * @param removed share removed, such as 32%
 * @param width the same as a CSS length
 * @param kinds what was removed, the largest part first
 */
record CleaningRow(
    String id, String link, String title, String removed, String width, String kinds) {
  static List<CleaningRow> of(List<CleaningSummary> summaries) {
    return summaries.stream().map(CleaningRow::of).toList();
  }

  private static CleaningRow of(CleaningSummary summary) {
    double all = Math.max(summary.all(), 1);
    List<String> kinds =
        summary.removed().entrySet().stream()
            .sorted(
                java.util.Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(java.util.Map.Entry.comparingByKey()))
            .map(kind -> Show.words(kind.getKey()) + " " + Show.percent(kind.getValue() / all))
            .toList();
    double removed = (summary.all() - summary.kept()) / all;
    return new CleaningRow(
        summary.entry().id(),
        ArticlePages.link(summary.entry().id()) + (kinds.isEmpty() ? "" : "#removed"),
        summary.entry().title(),
        Show.percent(removed),
        Show.decimal(removed * 100, 1) + "%",
        kinds.isEmpty() ? "nothing" : String.join(", ", kinds));
  }
}
