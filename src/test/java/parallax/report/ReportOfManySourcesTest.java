package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.corpus.Corpus;

/** The report of more sources than a chart has room for, two of them named almost alike. */
class ReportOfManySourcesTest {
  private static final int WEEKLIES = 24;

  @TempDir private static Path folder;

  @BeforeAll
  static void makeReports() throws IOException {
    List<ArticleAnalysis> articles = new ArrayList<>();
    articles.add(article("The Times of the Coast (English)"));
    articles.add(article("The Times of the Coast (Norse)"));
    for (int i = 1; i <= WEEKLIES; i++) {
      articles.add(article(String.format(Locale.ROOT, "Weekly %02d", i)));
    }
    report(folder, articles);
    report(
        folder.resolve("crowded"),
        IntStream.rangeClosed(0, StanceCharts.MOST_ROWS)
            .mapToObj(i -> article("a" + i, i % 2 == 0 ? "Herald" : "Courier"))
            .toList());
  }

  private static void report(Path output, List<ArticleAnalysis> articles) throws IOException {
    Corpus corpus =
        new Corpus(
            output, articles.stream().map(a -> a.clean().article().entry()).toList(), List.of());
    try (OutputRun run =
        new OutputRun(output, corpus, MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      articles.forEach(run::accept);
      run.publish();
    }
  }

  private static ArticleAnalysis article(String source) {
    return article(source.replaceAll("\\W", ""), source);
  }

  private static ArticleAnalysis article(String id, String source) {
    return new MadeUpArticle(id, source, "t")
        .says(1, "ties hold somehow")
        .cue("ties", "resilience", 1)
        .says(1, "ties hold somehow")
        .says(1, "ties hold somehow")
        .analysis();
  }

  @Test
  void sourcesNamedAlmostAlikeHaveLabelsOfTheirOwnInEveryChart() throws IOException {
    String script = Files.readString(folder.resolve("report-assets/charts.js"));
    for (String chart : List.of("frames", "frames-author", "voices")) {
      assertThat(
              script
                  .split("PARALLAX_CHARTS\\['" + chart + "'] = ", 2)[1]
                  .split("PARALLAX_CHARTS", 2)[0])
          .as(chart)
          .contains("The Times of…(English)", "The Times of…Coast (Norse)")
          .doesNotContain("The Times of the…");
    }
  }

  @Test
  void pageSaysWhatChartsLeaveOut() throws IOException {
    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    String sources = "The first 24 of 26 sources by name are drawn; the table has all.";
    assertThat(page.select("#chart-frames ~ p.note").eachText()).containsExactly(sources);
    assertThat(page.select("#chart-voices ~ p.note").eachText()).containsExactly(sources);
    assertThat(page.select("#chart-contrasts ~ p.note").eachText())
        .containsExactly("The 30 widest of 325 differences are drawn; the table has all.");
    assertThat(page.select("#chart-stance ~ p.note")).isEmpty();
  }

  @Test
  void sourcesAreDrawnWhereThereAreTooManyArticlesAndThePageSaysSo() throws IOException {
    Document few = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertThat(few.select("#h-stand").text()).isEqualTo("Where the articles stand");
    assertThat(few.select("#stand figcaption").get(0).text())
        .startsWith("Select a dot to read the article")
        .endsWith("the axis ends where the articles do.");
    Document many = Jsoup.parse(Files.readString(folder.resolve("crowded/report.html")));
    assertThat(many.select("#h-stand").text()).isEqualTo("Where the sources stand");
    assertThat(many.select("#stand figcaption").get(0).text())
        .startsWith("There are too many articles to draw each; articles.csv has them.")
        .endsWith("the axis ends where the sources do.");
  }

  @Test
  void pageBeginsWithArticlesWhereEachSourceHasOne() throws IOException {
    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertThat(page.select(".answer").text())
        .isEqualTo(
            "26 of 26 scored articles, each from a different source, clearly lean to resilience,"
                + " none to distancing.");
  }
}
