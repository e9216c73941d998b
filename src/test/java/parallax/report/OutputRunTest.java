package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ArticleAnalysis;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.provenance.Sha256;
import parallax.study.Frame;
import parallax.study.Study;

/** A whole run on made-up articles. */
class OutputRunTest {
  @TempDir private Path folder;

  @Test
  void sameBytesInEveryLocaleAndTimeZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      SortedMap<String, String> english = hashes(run("en"));
      assertThat(english).hasSizeGreaterThan(25);
      for (String other : List.of("tr-TR", "ru-RU", "kk-KZ", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
        assertThat(hashes(run(other))).as(other).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everyDeclaredTableIsWrittenWithItsColumnsFirst() throws IOException {
    Path output = run("tables");
    OutputSchema schema = OutputSchema.load();
    assertThat(schema.tables()).hasSizeGreaterThan(15);
    for (var table : schema.tables().values()) {
      String header = Files.readAllLines(output.resolve(table.file())).get(0);
      assertThat(header).as(table.file()).startsWith(String.join(",", table.header()));
    }
  }

  @Test
  void rowsOfEveryTableHaveDistinctFilledKeys() throws IOException {
    Path output = run("keys");
    for (var table : OutputSchema.load().tables().values()) {
      List<String> key = table.columns().stream().filter(c -> c.key()).map(c -> c.name()).toList();
      List<List<String>> keys =
          rows(output, table.file()).stream()
              .map(row -> key.stream().map(row::get).toList())
              .toList();
      assertThat(key).as(table.file()).isNotEmpty();
      assertThat(keys).as(table.file()).doesNotHaveDuplicates();
      if (table.columns().stream().noneMatch(column -> column.optional())) {
        assertThat(keys).as(table.file()).allSatisfy(k -> assertThat(k).doesNotContain(""));
      }
    }
  }

  @Test
  void rowsOfEveryTableStandInTheOrderDeclared() throws IOException {
    Path output = folder.resolve("order");
    Study study = OrderedCorpus.study(folder);
    try (OutputRun run =
        new OutputRun(output, OrderedCorpus.corpus(folder), study, MadeUpCorpus.inputs())) {
      OrderedCorpus.articles().forEach(run::accept);
      run.accept(MadeUpCorpus.problem());
      run.publish(OrderedCorpus.VALIDATION);
    }
    RowOrder order = RowOrder.load();
    for (var table : OutputSchema.load().tables().values()) {
      List<TableRow> rows = rows(output, table.file());
      if (order.others().containsKey(table.file())) {
        // One row has no order.
        assertThat(rows).as(table.file()).hasSizeGreaterThan(1);
      }
      assertThat(DeclaredOrder.places(rows, table, order.of(table)))
          .as(table.file() + " by " + order.of(table))
          .isSorted();
    }
    List<String> frames = study.allFrames().stream().map(Frame::name).toList();
    assertThat(rows(output, "source_frames.csv"))
        .filteredOn(row -> row.get("source").equals("Harbour Post"))
        .extracting(row -> row.get("frame"))
        .isEqualTo(frames);
    assertThat(rows(output, "length_check.csv"))
        .extracting(row -> row.get("measure"))
        .startsWith("stance", "face_stance")
        .endsWith(frames.toArray(String[]::new));
    assertThat(rows(output, "dictionaries.csv"))
        .extracting(row -> row.get("dictionary"))
        .containsExactly("tone", "mood");
    assertThat(rows(output, "dictionary_scores.csv"))
        .extracting(row -> row.get("voice"))
        .startsWith("all", "author", "reported", "rejected", "endorsed");
  }

  @Test
  void orderThatIsNotThatOfTheKeyNamesColumnsOfTheTable() {
    OutputSchema schema = OutputSchema.load();
    RowOrder order = RowOrder.load();
    assertThat(order.others()).hasSizeGreaterThan(5);
    order
        .others()
        .forEach(
            (file, columns) ->
                assertThat(schema.table(file).header())
                    .as(file)
                    .containsAll(columns.stream().map(RowOrder.By::column).toList()));
  }

  @Test
  void dataPackageDescribesEveryTableExactly() throws IOException {
    Path output = run("package");
    JsonNode root = json(output.resolve("datapackage.json"));
    assertThat(root.path("$schema").asText())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    TreeMap<String, String> described = new TreeMap<>();
    for (JsonNode resource : root.path("resources")) {
      StringBuilder fields = new StringBuilder();
      resource
          .path("schema")
          .path("fields")
          .forEach(f -> fields.append(f.path("name").asText() + ","));
      described.put(resource.path("path").asText(), fields.toString());
    }
    assertThat(described.keySet()).containsExactlyElementsOf(csvFiles(output));
    for (String file : csvFiles(output)) {
      String header = Files.readAllLines(output.resolve(file)).get(0);
      assertThat(described.get(file)).as(file).isEqualTo(header + ",");
    }
    assertThat(Files.readString(output.resolve("datapackage.json")))
        .contains("\"desk\"", "\"missingValues\": [\n");
  }

  @Test
  void manifestNamesEveryFileWithItsHash() throws IOException {
    Path output = run("manifest");
    TreeMap<String, String> listed = new TreeMap<>();
    for (JsonNode file : json(output.resolve("manifest.json")).path("outputs")) {
      listed.put(file.path("path").asText(), file.path("sha256").asText());
    }
    SortedMap<String, String> there = hashes(output);
    there.remove("manifest.json");
    assertThat(listed).isEqualTo(there);
  }

  @Test
  void manifestKnowsNothingOfClockAndMachine() throws IOException {
    Path output = run("clockless");
    String manifest = Files.readString(output.resolve("manifest.json"));
    assertThat(manifest)
        .doesNotContain(folder.toString(), System.getProperty("java.version"))
        .contains("\"version\": \"9.9.9\"", "\"bootstrap_seed\": ", "\"rows\": 5");
  }

  @Test
  void shortArticleKeepsItsRowWithoutAStance() throws IOException {
    TableRow row = rows(run("withheld"), "articles.csv").get(4);
    assertThat(row.get("article_id")).isEqualTo("005");
    assertThat(row.get("stance")).isEmpty();
    assertThat(row.get("withheld")).isEqualTo("fewer than 3 relevant sentences");
  }

  @Test
  void sourceStancesAreMeansOfTheirArticles() throws IOException {
    List<TableRow> rows = rows(run("sources"), "sources.csv");
    // Author directions (1, 2, 1, 2) and (1, -1, 1): stances 0.75 and 1/6.
    assertThat(rows.get(0).get("source")).isEqualTo("Harbour Post");
    assertThat(rows.get(0).get("stance")).isEqualTo("0.458333");
    assertThat(rows.get(0).get("articles")).isEqualTo("2");
    assertThat(rows.get(0).get("interval_over")).isEqualTo("articles and sentences");
    assertThat(rows.get(2).get("stance")).isEmpty();
  }

  @Test
  void offsetsLeadBackToTheOriginal() throws IOException {
    List<TableRow> hits = rows(run("offsets"), "frame_hits.csv");
    assertThat(hits).hasSizeGreaterThan(8);
    for (TableRow hit : hits) {
      ArticleAnalysis article =
          MadeUpCorpus.articles().stream()
              .filter(a -> a.id().equals(hit.get("article_id")))
              .findFirst()
              .orElseThrow();
      int[] points = article.clean().article().text().codePoints().toArray();
      int start = Integer.parseInt(hit.get("start"));
      int end = Integer.parseInt(hit.get("end"));
      assertThat(new String(points, start, end - start)).isEqualTo(hit.get("surface"));
    }
  }

  @Test
  void failureToWriteNamesFolderAndRemedy() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));
    assertThatThrownBy(() -> open(file.resolve("below")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.resolve("below").toString())
        .hasMessageContaining("choose another with --output");
  }

  private Path run(String name) throws IOException {
    Path output = folder.resolve(name);
    try (OutputRun run = open(output)) {
      MadeUpCorpus.articles().forEach(run::accept);
      run.accept(MadeUpCorpus.problem());
      run.publish();
    }
    return output;
  }

  private OutputRun open(Path output) throws IOException {
    return new OutputRun(
        output, MadeUpCorpus.corpus(folder), MadeUpCorpus.study(), MadeUpCorpus.inputs());
  }

  private static List<TableRow> rows(Path output, String file) {
    return TableReader.read(output.resolve(file), List.of());
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
  }

  private static List<String> csvFiles(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  /** Hashes of all files but environment.json and hidden ones. */
  private static SortedMap<String, String> hashes(Path output) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        if (!name.startsWith(".") && !name.equals("environment.json")) {
          hashes.put(name, Sha256.of(file));
        }
      }
    }
    return hashes;
  }
}
