package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.AnnotatedArticle;
import parallax.extract.attribution.Report;
import parallax.extract.attribution.ReportFinder;
import parallax.study.ReportingCues;

class LooseQuotationsTest {
  private static final ReportFinder FINDER =
      new ReportFinder(ReportingCues.read(Path.of("models/reporting.csv")));

  @Test
  void quotationWithoutCueIsFiledUnderTheSentenceItStandsIn() {
    AnnotatedArticle article =
        HandmadeArticle.of(
            "Rain fell/VBD.",
            "“The/DT river rose/VBD higher than/IN in any year.”",
            "“No bridge held/VBD.”",
            "Boats came/VBD.");

    List<Report> reports = FINDER.find(article);

    assertThat(reports)
        .extracting(Report::sentence, report -> report.contents().get(0).of(article.text()))
        .containsExactly(
            tuple(2, "“The river rose higher than in any year.”"), tuple(3, "“No bridge held.”"));
  }
}
