package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output for publishing holds no sentence of its sources. */
class WithoutTextTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void makeOutput() throws IOException {
    try (OutputRun run =
        new OutputRun(
            folder,
            MadeUpCorpus.corpus(folder),
            MadeUpCorpus.study(),
            MadeUpCorpus.inputs(),
            SourceText.LEFT_OUT)) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.publish();
    }
  }

  @Test
  void noFileHoldsASentenceOfTheSources() throws IOException {
    List<String> sentences = new ArrayList<>();
    MadeUpCorpus.articles()
        .forEach(
            article ->
                article
                    .annotated()
                    .sentences()
                    .forEach(s -> sentences.add(s.span().of(article.clean().text()))));
    assertThat(sentences).hasSizeGreaterThan(12);
    int files = 0;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("plotly.js")) {
          assertThat(Files.readString(file)).as(file.toString()).doesNotContain(sentences);
          files++;
        }
      }
    }
    assertThat(files).isGreaterThan(30);
  }

  @Test
  void scoresAndRulesStay() throws IOException {
    assertThat(Files.readString(folder.resolve("report-articles/001.html")))
        .contains("m-rupture (made-up): distancing, rejected by Ilya Brandt", "made without");
    assertThat(Files.readString(folder.resolve("frame_hits.csv"))).contains("kept growing");
    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\"source_text\": \"left out\"");
  }

  @Test
  void passagesAreLeftOutOfSurfacesAndNamesAreNot() {
    assertThat(SourceText.LEFT_OUT.surface("Collective Security Treaty Organization"))
        .isEqualTo("Collective Security Treaty Organization");
    assertThat(SourceText.LEFT_OUT.surface("one two three four five six seven eight nine"))
        .isEmpty();
    assertThat(SourceText.KEPT.surface("one two three four five six seven eight nine"))
        .isEqualTo("one two three four five six seven eight nine");
  }
}
