package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;

/** Results of texts that may not be published. */
class PublishedResultsTest {
  @TempDir private static Path folder;
  private static Path output;

  @BeforeAll
  static void runOnce() throws IOException {
    output = folder.resolve("out");
    try (OutputRun run =
        new OutputRun(
            output, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.publish();
    }
  }

  @Test
  void noSentenceIsAmongThem() throws IOException {
    Path target = folder.resolve("published");
    new PublishedResults(output).write(target);
    assertThat(Files.readString(output.resolve("sentences.csv"))).contains("kept growing");
    try (Stream<Path> files = Files.list(target)) {
      List<Path> all = files.sorted().toList();
      assertThat(all).hasSizeGreaterThan(25);
      for (Path file : all) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("kept growing", "Rain");
      }
    }
    assertThat(Files.readAllLines(target.resolve("sentences.csv")).get(0))
        .startsWith("article_id,sentence_id,start,end,relevant,");
    assertThat(Files.readAllLines(target.resolve("articles.csv")).get(0)).doesNotContain("desk");
  }

  @Test
  void numbersAreThoseOfTheRunToTheByte() throws IOException {
    Path target = folder.resolve("numbers");
    new PublishedResults(output).write(target);
    for (String table : List.of("contrasts", "sensitivity", "stance_scales", "frames_by_source")) {
      assertThat(target.resolve(table + ".csv"))
          .hasSameBinaryContentAs(output.resolve(table + ".csv"));
    }
    assertThat(target.resolve("methods.md")).hasSameBinaryContentAs(output.resolve("methods.md"));
  }

  @Test
  void sameArticlesAreKnownByTheirHashes() throws IOException {
    Path target = folder.resolve("known");
    new PublishedResults(output).write(target);
    PublishedResults results = new PublishedResults(output);
    assertThat(results.sameArticles(target)).isTrue();
    Path articles = target.resolve("articles.csv");
    List<String> rows = Files.readAllLines(articles);
    Files.write(articles, rows.subList(0, rows.size() - 1));
    assertThat(results.sameArticles(target)).isFalse();
  }

  @Test
  void hashesAreThoseOfTheRunAloneWhateverElseLiesInItsFolder() throws IOException {
    Path target = folder.resolve("undisturbed");
    new PublishedResults(output).write(target);
    Path before = target.resolve("reference-hashes.csv");
    assertThat(Files.readAllLines(before))
        .hasSizeGreaterThan(40)
        .anyMatch(line -> line.startsWith("manifest.json,"))
        .noneMatch(line -> line.startsWith("environment.json,"));
    Files.createDirectories(output.resolve("second-study"));
    Files.copy(output.resolve("sources.csv"), output.resolve("second-study/sources.csv"));
    Files.writeString(output.resolve("notes.txt"), "ours");
    try {
      Path disturbed = folder.resolve("disturbed");
      new PublishedResults(output).write(disturbed);
      assertThat(disturbed.resolve("reference-hashes.csv")).hasSameBinaryContentAs(before);
    } finally {
      Files.delete(output.resolve("second-study/sources.csv"));
      Files.delete(output.resolve("second-study"));
      Files.delete(output.resolve("notes.txt"));
    }
  }

  @Test
  void aFileOfTheRunThatIsGoneIsADifference() throws IOException {
    Path less = folder.resolve("less");
    try (OutputRun run =
        new OutputRun(
            less, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.publish();
    }
    Files.delete(less.resolve("keyness.csv"));
    assertThat(FolderHashes.of(less).differencesFrom(FolderHashes.of(output)))
        .containsExactly("keyness.csv is missing");
  }

  @Test
  void resultsOfOtherArticlesAreReplacedOnlyWhereThatIsAsked() throws IOException {
    Path target = folder.resolve("taken");
    PublishedResults results = new PublishedResults(output);
    results.write(target);
    results.write(target);
    Path articles = target.resolve("articles.csv");
    List<String> rows = Files.readAllLines(articles);
    Files.write(articles, rows.subList(0, rows.size() - 1));
    assertThatThrownBy(() -> results.write(target))
        .isInstanceOf(TableException.class)
        .hasMessage(
            target
                + ": it holds results of other articles than "
                + output
                + "; publish into another folder (make publish RESULTS=dir), or replace them with"
                + " --replace (make publish REPLACE=1)");
    assertThat(Files.readAllLines(articles)).hasSize(rows.size() - 1);
    results.replace(target);
    assertThat(Files.readAllLines(articles)).isEqualTo(rows);
  }

  @Test
  void nineWordsInARowAreCutToEight() {
    QuotedRuns sentences = new QuotedRuns();
    sentences.add("One two three four five six seven eight nine ten.");
    assertThat(sentences.shortened("the one, two three four five six seven eight — nine"))
        .isEqualTo("the one, two three four five six seven …");
    assertThat(sentences.shortened("two three four five six seven eight nine"))
        .isEqualTo("two three four five six seven eight nine");
  }

  @Test
  void appendixThatQuotesAnArticleIsRefused() throws IOException {
    Path quoting = folder.resolve("quoting");
    try (OutputRun run =
        new OutputRun(
            quoting, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs())) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.publish();
    }
    Files.writeString(
        quoting.resolve("sentences.csv"),
        "text\n\"the construct is how a text characterises the relationship between two actors\"\n");
    assertThatThrownBy(() -> new PublishedResults(quoting).write(folder.resolve("refused")))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("methods.md: repeats 'the construct is how a text characterises");
  }
}
