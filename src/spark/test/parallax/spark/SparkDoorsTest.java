package parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ClusterRun;
import parallax.csv.TableReader;

/** What comes in and goes out, with the light annotator: the same rows through every door. */
class SparkDoorsTest {
  @TempDir private static Path folder;

  private static Path catalogue;
  private static SortedMap<String, List<String>> expected;
  private static MadeCorpus articles;

  @BeforeAll
  static void runOnOneMachine() throws IOException, InterruptedException {
    articles = new MadeCorpus(folder.resolve("corpus")).withArticles(6, 1);
    catalogue = articles.catalogue();
    Runs.onOneMachine(catalogue, "opennlp", folder.resolve("whole"));
    expected = Runs.whole(folder.resolve("whole"));
  }

  private static ClusterRun.Result run(String input, ClusterRun.Input format, Path output)
      throws IOException, InterruptedException {
    return new SparkRun().run(Runs.job(input, format, output, "opennlp"));
  }

  @Test
  void jsonLinesInAnyOrderGiveTheRowsOfTheCatalogue() throws IOException, InterruptedException {
    Path lines = Files.createDirectories(folder.resolve("lines"));
    List<String> all = articles.jsonLines();
    Files.write(lines.resolve("a.jsonl"), all.subList(0, 4));
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(lines.resolve("b.jsonl.gz")))) {
      gzip.write((String.join("\n", all.subList(4, 6)) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Path output = folder.resolve("of-lines");
    run(lines.toString(), ClusterRun.Input.JSONL, output);
    Runs.assertSameRows(Runs.parts(output), expected);
  }

  @Test
  void parquetGivesTheRowsOfTheCatalogue() throws IOException, InterruptedException {
    Path lines = Files.write(folder.resolve("all.jsonl"), articles.jsonLines());
    Path parquet = folder.resolve("all.parquet");
    try (SparkSession session = session()) {
      session.read().json(lines.toString()).write().parquet(parquet.toString());
    }
    Path output = folder.resolve("of-parquet");
    run(parquet.toString(), ClusterRun.Input.PARQUET, output);
    Runs.assertSameRows(Runs.parts(output), expected);
  }

  @Test
  void tablesInParquetHoldTheCellsOfTheTables() throws IOException, InterruptedException {
    Path output = folder.resolve("parquet-tables");
    ClusterRun.Job csv =
        Runs.job(catalogue.toString(), ClusterRun.Input.CATALOGUE, output, "opennlp");
    new SparkRun().run(with(csv, ClusterRun.Tables.PARQUET, csv.study(), csv.limit()));
    try (SparkSession session = session()) {
      for (String table : expected.keySet()) {
        Path parts = output.resolve(table.replace(".csv", ""));
        assertThat(cells(session, parts)).as(table).isEqualTo(cells(table));
      }
    }
  }

  private static ClusterRun.Job with(
      ClusterRun.Job job, ClusterRun.Tables tables, Path study, Duration limit) {
    return new ClusterRun.Job(
        job.master(),
        job.settings(),
        job.input(),
        job.format(),
        job.output(),
        tables,
        job.partBytes(),
        study,
        job.models(),
        job.annotator(),
        job.withoutText(),
        job.articlesPerTask(),
        limit);
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[1]")
        .config("spark.ui.enabled", "false")
        .getOrCreate();
  }

  private static List<List<String>> cells(String table) {
    return TableReader.read(folder.resolve("whole").resolve(table), List.of()).stream()
        .map(row -> List.copyOf(row.cells().values()))
        .toList();
  }

  private static List<List<String>> cells(SparkSession session, Path parts) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(parts)) {
      files = list.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
    List<List<String>> cells = new ArrayList<>();
    for (Path file : files) {
      for (Row row : session.read().parquet(file.toString()).collectAsList()) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
          own.add(row.isNullAt(i) ? "" : text(row.get(i)));
        }
        cells.add(own);
      }
    }
    return cells;
  }

  private static String text(Object value) {
    if (value instanceof Double number) {
      return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value instanceof Boolean truth ? (truth ? "1" : "0") : value.toString();
  }

  @Test
  void whatIsNoArticleCostsItselfAlone() throws IOException, InterruptedException {
    Path poisoned = new MadeCorpus(folder.resolve("poisoned")).withArticles(2, 1).catalogue();
    MadeCorpus.poison(poisoned);
    Path whole = folder.resolve("poisoned-whole");
    Path output = folder.resolve("poisoned-parts");
    Runs.onOneMachine(poisoned, "opennlp", whole);
    ClusterRun.Result result = run(poisoned.toString(), ClusterRun.Input.CATALOGUE, output);
    assertThat(result.analysed()).isEqualTo(2);
    assertThat(result.leftOut()).isEqualTo(4);
    Runs.assertSameRows(Runs.parts(output), Runs.whole(whole));
  }

  @Test
  void linesThatAreNoArticlesAreToldAsOnOneMachine() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>(articles.jsonLines().subList(0, 2));
    lines.add("{\"id\": \"cut-off\", \"text");
    lines.add("");
    lines.add("{\"title\": \"No text\"}");
    lines.add(lines.get(0));
    lines.add("{\"date\": \"soon\", \"text\": \"The lake lay still. Nobody came to the shore.\"}");
    Path folders = Files.createDirectories(folder.resolve("crawl"));
    Files.write(folders.resolve("b.jsonl"), lines);
    Files.write(folders.resolve("a.jsonl"), articles.jsonLines().subList(1, 3));
    Path whole = folder.resolve("crawl-whole");
    Path output = folder.resolve("crawl-parts");
    Runs.onOneMachine(folders, "opennlp", whole);
    ClusterRun.Result result = run(folders.toString(), ClusterRun.Input.JSONL, output);
    assertThat(result.leftOut()).isEqualTo(4);
    Runs.assertSameRows(Runs.parts(output), Runs.whole(whole));
  }

  @Test
  void aStudyThatBuildsOnAnotherGoesAlong() throws IOException, InterruptedException {
    Path study = Path.of("models", "studies", "norway-sweden");
    Path whole = folder.resolve("study-whole");
    Path output = folder.resolve("study-parts");
    Runs.onOneMachine(catalogue, study, "opennlp", whole);
    ClusterRun.Job job =
        Runs.job(catalogue.toString(), ClusterRun.Input.CATALOGUE, output, "opennlp");
    new SparkRun().run(with(job, job.tables(), study, job.limit()));
    Runs.assertSameRows(Runs.parts(output), Runs.whole(whole));
  }

  @Test
  void slowArticlesAreLeftOut() throws IOException, InterruptedException {
    Path output = folder.resolve("slow");
    ClusterRun.Job job =
        Runs.job(catalogue.toString(), ClusterRun.Input.CATALOGUE, output, "opennlp");
    ClusterRun.Result result =
        new SparkRun().run(with(job, job.tables(), job.study(), Duration.ofMillis(1)));
    assertThat(result.leftOut()).isGreaterThanOrEqualTo(1);
    assertThat(Runs.parts(output).get("problems.csv"))
        .anyMatch(row -> row.contains("took longer than 1 ms"));
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path output = Files.createDirectories(folder.resolve("taken"));
    Files.writeString(output.resolve("notes.txt"), "ours");
    assertThatThrownBy(() -> run(catalogue.toString(), ClusterRun.Input.CATALOGUE, output))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it holds notes.txt");
    assertThat(output).isDirectoryContaining(path -> path.endsWith("notes.txt"));
  }
}
