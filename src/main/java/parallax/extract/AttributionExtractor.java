package parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.annotate.AnnotatedArticle;
import parallax.extract.attribution.QuotedText;
import parallax.extract.attribution.Report;
import parallax.extract.attribution.ReportFinder;
import parallax.study.ReportingCue;
import parallax.study.ReportingCue.Distance;
import parallax.study.Study;
import parallax.text.Span;

/**
 * Finds reports of what somebody says or thinks.
 *
 * <p>ReportFinder → HolderResolver → Attribution, one per stretch of content.
 *
 * <p>Safe for use by multiple threads.
 */
public final class AttributionExtractor {
  private static final double DIRECT_SHARE = 0.9;
  private static final double INDIRECT_SHARE = 0.1;

  private static final Comparator<Attribution> ORDER =
      Comparator.comparing(Attribution::content)
          .thenComparing(attribution -> attribution.cue().map(Span::start).orElse(-1));

  private final ReportFinder finder;

  /** An extractor for the reporting cues of one study. */
  public AttributionExtractor(Study study) {
    this.finder = new ReportFinder(study.reporting());
  }

  /**
   * The reports of an article in order of their content. A content that cue or source break in two
   * gives two attributions with the same source and cue.
   */
  public List<Attribution> extract(AnnotatedArticle article, List<EntityMention> mentions) {
    QuotedText quoted = QuotedText.of(article);
    List<Attribution> attributions = new ArrayList<>();
    List<Report> reports = finder.find(article);
    List<String> holders = new HolderResolver(article, mentions).holders(reports);
    for (int at = 0; at < reports.size(); at++) {
      Report report = reports.get(at);
      for (Span content : report.contents()) {
        attributions.add(
            new Attribution(
                report.sentence(),
                report.source().map(s -> s.span()),
                report.cue(),
                content,
                kind(quoted.share(report.contents())),
                report.form(),
                report.entry().map(ReportingCue::distance).orElse(Distance.NEUTRAL),
                holders.get(at),
                Voice.REPORTED));
      }
    }
    attributions.sort(ORDER);
    return attributions;
  }

  private static Attribution.Kind kind(double quoted) {
    if (quoted >= DIRECT_SHARE) {
      return Attribution.Kind.DIRECT;
    }
    return quoted <= INDIRECT_SHARE ? Attribution.Kind.INDIRECT : Attribution.Kind.MIXED;
  }
}
