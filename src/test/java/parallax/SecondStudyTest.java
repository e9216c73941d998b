package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.annotate.TestAnnotators;
import parallax.annotate.opennlp.OpenNlpLanguageGuard;
import parallax.clean.Cleaner;
import parallax.corpus.CatalogueEntry;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.dictionary.DictionaryLookup;
import parallax.dictionary.DictionaryReader;
import parallax.dictionary.LookupOptions;
import parallax.dictionary.PlainTokens;
import parallax.provenance.RunInputs;
import parallax.report.OutputRun;
import parallax.study.Study;
import parallax.study.StudyFolder;
import parallax.study.StudyLoader;

/** Another pair of countries is another folder: a whole run of the second study that ships. */
@Tag("models")
class SecondStudyTest {
  private static final Path FOLDER = Path.of("models", "studies", "norway-sweden");
  private static final Corpus CORPUS = CorpusReader.open(Path.of("corpus", "norway-sweden"));

  @TempDir private static Path output;

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    Study study = StudyLoader.load(FOLDER);
    RunInputs inputs = RunInputs.of(StudyFolder.open(FOLDER).hashes(), "corenlp");
    Pipeline pipeline =
        new Pipeline(
            study, TestAnnotators.coreNlp(), new OpenNlpLanguageGuard(TestAnnotators.lock()));
    try (OutputRun run = new OutputRun(output, CORPUS, study, inputs)) {
      new Batch(pipeline, 1)
          .run(CORPUS, outcome -> run.accept(((Batch.Analysed) outcome).analysis()));
      run.publish();
    }
  }

  @Test
  void articlesStandOnTheSideTheyWereWrittenFor() {
    Map<String, Double> signs = new TreeMap<>();
    rows("articles.csv")
        .forEach(
            row ->
                signs.put(
                    row.get("article_id"), Math.signum(Double.parseDouble(row.require("stance")))));
    assertThat(signs)
        .isEqualTo(
            Map.of(
                "bs-01", 1.0, "bs-02", -1.0, "fs-01", -1.0, "fs-02", 1.0, "kr-01", 1.0, "kr-02",
                -1.0));
  }

  @Test
  void claimThatIsRefutedCountsForItsOpposite() {
    TableRow claim = sentence("fs-02-001");
    assertThat(claim.get("voice")).isEqualTo("rejected");
    assertThat(Double.parseDouble(claim.get("direction"))).isNegative();
    assertThat(Double.parseDouble(claim.get("author_direction"))).isPositive();
  }

  @Test
  void namesOfTheStudyAreKnown() {
    assertThat(rows("entities.csv"))
        .filteredOn(row -> row.get("surface").equals("Swedish"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("canonical")).isEqualTo("Sweden"));
    assertThat(rows("entities.csv"))
        .filteredOn(row -> row.get("surface").equals("Oslo") && row.get("metonym").equals("1"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("refers_to")).isEqualTo("Norway"));
  }

  @Test
  void figuresAreRead() {
    assertThat(rows("quantities.csv"))
        .filteredOn(row -> row.get("surface").equals("1,630 km"))
        .extracting(row -> row.get("about"))
        .containsExactly("Norway-Sweden border length");
  }

  @Test
  void frameOfItsOwnIsFoundByItsLexicon() {
    assertThat(rows("frame_hits.csv"))
        .filteredOn(row -> row.get("frame").equals("energy"))
        .extracting(row -> row.get("surface") + " " + row.get("entry_id"))
        .containsExactly("Electricity ene002", "power market ene001");
    assertThat(rows("frame_hits.csv")).noneMatch(row -> row.get("frame").equals("sanctions"));
  }

  @Test
  void dictionaryCountsWhatTheLookupCounts() {
    DictionaryLookup lookup =
        new DictionaryLookup(
            DictionaryReader.read(FOLDER.resolve("dictionaries/tone.yml"), Optional.empty()),
            LookupOptions.DEFAULT);
    Map<String, Integer> expected = new TreeMap<>();
    for (CatalogueEntry entry : CORPUS.entries()) {
      String text = new Cleaner().clean(CORPUS.read(entry)).text();
      lookup
          .hits(PlainTokens.of(text))
          .forEach(hit -> expected.merge(entry.id() + " tone." + hit.key(), 1, Integer::sum));
    }
    Map<String, Integer> counted = new TreeMap<>();
    rows("frame_scores.csv").stream()
        .filter(row -> row.get("frame").startsWith("tone.") && row.get("voice").equals("all"))
        .filter(row -> !row.get("hits").equals("0"))
        .forEach(
            row ->
                counted.put(
                    row.get("article_id") + " " + row.get("frame"),
                    Integer.parseInt(row.get("hits"))));
    assertThat(counted).isEqualTo(expected).hasSizeGreaterThan(8);
  }

  @Test
  void dictionaryStandsInEveryTableAndPage() {
    assertThat(rows("dictionaries.csv"))
        .extracting(
            row -> row.get("negative") + " " + row.get("positive") + " " + row.get("matches"))
        .containsExactly("tone.cold tone.warm 23");
    assertThat(rows("dictionary_scores.csv")).hasSize(9 * 5);
    assertThat(rows("contrasts.csv"))
        .filteredOn(row -> row.get("measure").equals("tone"))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.get("difference")).isNotEmpty());
    assertThat(rows("source_frames.csv")).anyMatch(row -> row.get("frame").equals("tone.warm"));
    assertThat(rows("frames_by_source.csv").get(0).cells()).containsKey("tone.cold");
    assertThat(text("report.html"))
        .contains("By dictionaries of others", "dictionary-1-balance", "dictionary-1-frames");
    assertThat(text("report-assets/charts.js")).contains("dictionary-1-balance");
    assertThat(text("methods.md"))
        .contains("a dictionary of others was looked up", "| tone | tone.yml | 2 | 11 | glob |");
    assertThat(text("manifest.json")).contains("dictionaries/tone.yml", "base/study.yaml");
  }

  @Test
  void rowsOfEvidenceStillSumToTheAuthorDirection() {
    Map<String, Double> sums = new TreeMap<>();
    rows("frame_hits.csv")
        .forEach(
            row ->
                sums.merge(
                    row.get("sentence_id"),
                    Double.parseDouble(row.get("contribution")),
                    Double::sum));
    for (TableRow row : rows("sentences.csv")) {
      if (row.get("relevant").equals("1")) {
        assertThat(sums.get(row.get("sentence_id")))
            .isCloseTo(
                Double.parseDouble(row.get("author_direction")),
                org.assertj.core.data.Offset.offset(1e-4));
      }
    }
  }

  private TableRow sentence(String id) {
    return rows("sentences.csv").stream()
        .filter(row -> row.get("sentence_id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<TableRow> rows(String file) {
    return TableReader.read(output.resolve(file), List.of());
  }

  private String text(String file) {
    try {
      return Files.readString(output.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
