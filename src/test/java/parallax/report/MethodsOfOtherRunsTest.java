package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.corpus.Corpus;

/** The methods appendix of runs that are large, poor or empty. */
class MethodsOfOtherRunsTest {
  @TempDir private Path folder;

  @Test
  void largeCorpusIsToldBySource() throws IOException {
    List<ArticleAnalysis> articles = new ArrayList<>();
    for (int i = 0; i < 42; i++) {
      articles.add(
          new MadeUpArticle(String.format(Locale.ROOT, "%03d", i), "Source " + i % 2, "t")
              .says(1 + i % 2, "ties hold somehow")
              .cue("ties", "resilience", 1 + i % 2)
              .says(1, "ties hold somehow")
              .says(-1, "rifts open somehow")
              .cue("rifts", "distancing", -1)
              .analysis());
    }
    assertThat(methods(articles))
        .contains("The articles are listed in articles.csv. By source:")
        .contains("| Source 0 | 21 | ")
        .contains("| source | articles with a stance | stance | interval | face value |")
        .doesNotContain("| 041 | Source 1 | ");
  }

  @Test
  void runWithoutAStanceSaysSo() throws IOException {
    assertThat(methods(List.of(new MadeUpArticle("1", "A", "t").says(1, "Ties hold.").analysis())))
        .contains("No article has a stance; the reasons are given in section 12.")
        .contains("There was no stance to score again.")
        .contains("There is one source, hence no contrast and no keyness.")
        .contains("1 (fewer than 3 relevant sentences)");
  }

  @Test
  void runWithoutAnArticleHasAnAppendixToo() throws IOException {
    assertThat(methods(List.of()))
        .contains("The corpus holds 0 articles of 0 sources")
        .contains("No article was analysed, hence there is no score, no contrast and no keyness.")
        .doesNotContain("There is one source")
        .contains("Excluded were 1 file:");
  }

  private String methods(List<ArticleAnalysis> articles) throws IOException {
    Path output = folder.resolve("out");
    Corpus corpus =
        new Corpus(
            folder, articles.stream().map(a -> a.clean().article().entry()).toList(), List.of());
    try (OutputRun run =
        new OutputRun(output, corpus, MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      articles.forEach(run::accept);
      if (articles.isEmpty()) {
        run.accept(MadeUpCorpus.problem());
      }
      run.publish();
    }
    return Files.readString(output.resolve("methods.md"));
  }
}
