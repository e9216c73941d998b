package parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parallax.compare.Comparison;
import parallax.compare.Interval;
import parallax.compare.SourceSummary;

/**
 * The first picture of the report, made of plain HTML: where each source stands. The axis ends
 * where the sources do.
 *
 * @param rows by falling stance
 * @param end of the axis on both sides, such as 0.5
 * @param between sources that were left out between the highest and the lowest; 0 if all are there
 */
record SourceStrip(List<Row> rows, String end, int between) {
  /** More would not be understood at a glance. */
  private static final int MOST = 8;

  private static final List<Double> ENDS = List.of(0.25, 0.5, 1.0);
  private static final double HUNDRED = 100;

  SourceStrip {
    rows = List.copyOf(rows);
  }

  /**
   * One source. Places are CSS lengths from the left end of the axis.
   *
   * @param source the outlet
   * @param link to its sentences
   * @param stance such as +0.12
   * @param lean {@code near}, {@code away} or {@code open}: what its interval says
   * @param verdict the same in words
   * @param dot the place of the author's voice
   * @param low the place of the interval's lower end
   * @param width of the interval
   * @param ring the place of the face value
   */
  record Row(
      String source,
      String link,
      String stance,
      String lean,
      String verdict,
      String dot,
      String low,
      String width,
      String ring) {}

  static SourceStrip of(Comparison comparison) {
    List<SourceSummary> scored =
        comparison.sources().stream()
            .filter(source -> source.stance().isPresent())
            .sorted(
                Comparator.comparingDouble((SourceSummary s) -> -s.stance().getAsDouble())
                    .thenComparing(SourceSummary::source))
            .toList();
    List<SourceSummary> shown =
        scored.size() <= MOST
            ? scored
            : Stream.concat(
                    scored.stream().limit(MOST / 2), scored.stream().skip(scored.size() - MOST / 2))
                .toList();
    double end = end(shown);
    return new SourceStrip(
        shown.stream().map(source -> row(source, end)).toList(),
        Show.decimal(end, 2).replaceAll("\\.?0+$", ""),
        scored.size() - shown.size());
  }

  private static double end(List<SourceSummary> sources) {
    double most =
        sources.stream()
            .flatMap(
                s ->
                    Stream.of(
                        s.stance().getAsDouble(),
                        s.faceStance().orElse(0),
                        s.interval().map(Interval::low).orElse(0.0),
                        s.interval().map(Interval::high).orElse(0.0)))
            .mapToDouble(Math::abs)
            .max()
            .orElse(1);
    return ENDS.stream().filter(end -> most <= end).findFirst().orElse(1.0);
  }

  private static Row row(SourceSummary source, double end) {
    double stance = source.stance().getAsDouble();
    double low = source.interval().map(Interval::low).orElse(stance);
    double high = source.interval().map(Interval::high).orElse(stance);
    String lean = lean(source);
    return new Row(
        source.source(),
        FinderLink.source(source.source()),
        Show.signed(stance),
        lean,
        switch (lean) {
          case "near" -> "leans to resilience";
          case "away" -> "leans to distancing";
          default -> "no clear side";
        },
        place(stance, end),
        place(low, end),
        Show.decimal((high - low) / (2 * end) * HUNDRED, 1) + "%",
        place(source.faceStance().orElse(stance), end));
  }

  /** What the interval of a source says: {@code near}, {@code away}, or {@code open}. */
  static String lean(SourceSummary source) {
    if (source.interval().filter(interval -> interval.low() > 0).isPresent()) {
      return "near";
    }
    return source.interval().filter(interval -> interval.high() < 0).isPresent() ? "away" : "open";
  }

  private static String place(double value, double end) {
    return Show.decimal((value + end) / (2 * end) * HUNDRED, 1) + "%";
  }
}
