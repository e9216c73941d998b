package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says and returns before any model is loaded. */
class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    assertThat(run("--help")).isEqualTo(ExitCode.FINE);
    assertThat(out.toString())
        .contains("analyze", "explain", "evaluate", "verify", "Exit codes:", "130");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertThat(run("explain", "002", "--colour")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--colour");
  }

  @Test
  void aCorpusThatIsNotThereStopsTheRun() {
    assertThat(run("analyze", "--corpus", path("none"), "--output", path("o")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is no such file or folder; expected a corpus");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void thePlainBuildSaysHowToBuildTheOneForSpark() {
    int code = run("spark", "--master", "local[2]", "--input", path(""), "--output", path("o"));
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo("parallax: this build has no Spark; build the one that has with: make spark\n");
  }

  @Test
  void aCatalogueWithoutAColumnStopsTheRunByName() throws IOException {
    Files.writeString(folder.resolve("metadata.csv"), "id,file\na,a.txt\n");
    assertThat(run("analyze", "--corpus", path(""), "--output", path("o")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "parallax: metadata.csv line 1: the column 'source' is missing; found [id, file]\n");
  }

  @Test
  void aCatalogueColumnThatIsTakenStopsTheRunBeforeAnyArticle() throws IOException {
    Files.writeString(folder.resolve("metadata.csv"), "id,file,source,words\na,a.txt,Gazette,7\n");
    int code = run("analyze", "--corpus", path(""), "--output", path("o"), "--no-cache");
    assertThat(code).isEqualTo(ExitCode.USAGE);
    // a.txt is missing: had it been looked for, it would have been told.
    assertThat(err.toString())
        .isEqualTo(
            "parallax: metadata.csv line 1: the column 'words' is one articles.csv has; rename it,"
                + " e.g. catalogue_words\n");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void aStudyThatIsNotThereStopsTheRun() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    int code = run("analyze", "--corpus", path(""), "--output", path("o"), "--study", path("none"));
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("study.yaml: there is no such file");
  }

  @Test
  void measuringOnWhatWasUsedForTuningIsAUsageError() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path output = Files.createDirectories(folder.resolve("output"));
    Files.writeString(gold.resolve("articles.csv"), "doc,overall_author_direction,sampled\na,,1\n");
    Files.writeString(gold.resolve("sentences.csv"), "doc,sid,start,end\na,a-1,0,9\n");
    Files.writeString(gold.resolve("stance.csv"), "doc,sid,relevance\na,a-1,1\n");
    Files.writeString(
        output.resolve("sentences.csv"),
        "article_id,sentence_id,start,end,relevant\na,a-001,0,9,1\n");
    Files.writeString(folder.resolve("used.txt"), "a:a-001\n");
    String[] command = {
      "evaluate", path("output"), "--gold", path("gold"), "--tuning", path("used.txt")
    };
    assertThat(run(command)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("parallax: used for tuning: a (1 of 1 coded sentences)");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsToldInWords() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    String log = path("none/log.json");
    int code = run("analyze", "--corpus", path(""), "--output", path("o"), "--json-log", log);
    assertThat(err.toString())
        .isEqualTo("parallax: " + log + ": there is no such file or folder\n");
    assertThat(code).isEqualTo(ExitCode.FAULT);
  }

  @Test
  void noThreadsIsAUsageError() {
    assertThat(run("analyze", "--corpus", "corpus", "--output", path("o"), "--threads", "0"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--threads 0: expected a number from 1 up");
  }

  @Test
  void equalFoldersAreVerified() throws IOException {
    write("first/a.csv", "x");
    write("second/a.csv", "x");
    write("second/environment.json", "differs between machines");
    assertThat(run("verify", path("first"), path("second"))).isEqualTo(ExitCode.FINE);
    assertThat(out.toString()).isEqualTo("verified: 1 files are the same to the byte\n");
  }

  @Test
  void everyDifferenceIsNamed() throws IOException {
    write("first/a.csv", "x");
    write("first/b.csv", "x");
    write("second/a.csv", "y");
    write("second/c.csv", "x");
    assertThat(run("verify", path("first"), path("second"))).isEqualTo(ExitCode.DIFFERENT);
    assertThat(out.toString())
        .isEqualTo(
            """
            differs from the second folder: a.csv has other bytes
            differs from the second folder: b.csv is new
            differs from the second folder: c.csv is missing
            """);
  }

  @Test
  void committedHashesAreCompared() throws IOException {
    write("first/a.csv", "x");
    assertThat(run("verify", path("first"), "--write-reference", path("r.csv")))
        .isEqualTo(ExitCode.FINE);
    assertThat(run("verify", path("first"), "--reference", path("r.csv"))).isEqualTo(ExitCode.FINE);
    write("first/a.csv", "changed");
    assertThat(run("verify", path("first"), "--reference", path("r.csv")))
        .isEqualTo(ExitCode.DIFFERENT);
  }

  @Test
  void resultsOfOtherArticlesAreNotPublishedOver() throws IOException {
    write("output/sentences.csv", "text\nDues go up.\n");
    write("output/articles.csv", "article_id,sha256\na,0a\n");
    write("results/articles.csv", "article_id,sha256\nb,0b\n");
    assertThat(run("publish", path("output"), path("results"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("parallax: " + path("results") + ": it holds results of other articles")
        .contains("--replace");
    assertThat(run("publish", path("output"), path("results"), "--replace"))
        .isEqualTo(ExitCode.USAGE);
    // Past that: now it lacks the other tables of an output.
    assertThat(err.toString()).contains("sources.csv: there is no such file");
  }

  @Test
  void aStudyWithoutAModelHasNothingToSuggest() throws IOException {
    write("study.yaml", "name: without-a-model\n");
    assertThat(run("lexicon", "suggest", "--study", path(""))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("parallax: the study in ").contains("no trained model");
  }

  @Test
  void lexiconCheckNamesTheTableItLacks() {
    assertThat(run("lexicon", "check", "--output", path(""), "--study", "models"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("sentences.csv: there is no such file");
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
