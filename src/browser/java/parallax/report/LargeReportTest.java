package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.corpus.Corpus;

/** A report of two thousand articles opens quickly and does not load what nobody looks at. */
class LargeReportTest {
  private static final int ARTICLES = 2000;
  private static final int SOURCES = 40;
  private static final long MOST_BYTES = 20_000_000;
  private static final double MOST_MILLISECONDS = 3000;

  @TempDir private Path folder;

  @Test
  void twoThousandArticlesOpenInUnderThreeSecondsAndTwentyMegabytes() throws IOException {
    List<ArticleAnalysis> articles = IntStream.range(0, ARTICLES).mapToObj(this::article).toList();
    Corpus corpus =
        new Corpus(
            folder, articles.stream().map(a -> a.clean().article().entry()).toList(), List.of());
    try (OutputRun run =
        new OutputRun(folder, corpus, MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      articles.forEach(run::accept);
      run.publish();
    }
    try (OpenedReport report = new OpenedReport(folder, 1440, ColorScheme.LIGHT)) {
      Page page = report.open("report.html?side=1#find");
      page.waitForSelector("#found li a");
      Object ready =
          page.evaluate("() => performance.getEntriesByType('navigation')[0].loadEventEnd");
      assertThat(((Number) ready).doubleValue()).isLessThan(MOST_MILLISECONDS);
      long bytes = 0;
      for (String url : report.requests()) {
        String file = url.replaceAll("[?#].*", "").substring(folder.toUri().toString().length());
        bytes += Files.size(folder.resolve(file));
      }
      assertThat(bytes).isLessThan(MOST_BYTES);
      System.Logger log = System.getLogger(LargeReportTest.class.getName());
      log.log(System.Logger.Level.INFO, "{0} ms, {1} bytes", ready, bytes);
    }
  }

  private ArticleAnalysis article(int number) {
    MadeUpArticle article =
        new MadeUpArticle(
            String.format(Locale.ROOT, "a%04d", number),
            "Source " + number % SOURCES,
            "Title of article number " + number);
    for (int i = 0; i < 30; i++) {
      int direction = (number + i) % 4 - 1;
      article
          .says(direction, "Sentence " + i + " tells of freight between the two harbours again.")
          .cue("freight", i % 2 == 0 ? "resilience" : "distancing", direction);
    }
    return article.analysis();
  }
}
