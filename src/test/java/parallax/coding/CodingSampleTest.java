package parallax.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.study.Study;
import parallax.study.StudyLoader;

class CodingSampleTest {
  private static final Path CODEBOOK = Path.of("models/codebook.md");
  private static final Study STUDY = StudyLoader.load(Path.of("models")).withoutStanceModel();

  @TempDir private Path root;
  private Path run;

  @BeforeEach
  void writeRun() {
    run = SmallRun.write(root);
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    draw("one", 30, 7);
    draw("two", 30, 7);
    for (String file :
        List.of(
            "key.csv",
            "sample.csv",
            "coders/anna.csv",
            "coders/anna.xlsx",
            "coders/ben.xlsx",
            "coders/codebook.html")) {
      assertThat(root.resolve("two").resolve(file)).hasSameBinaryContentAs(file("one", file));
    }
  }

  @Test
  void anotherSeedGivesOtherSentences() throws IOException {
    draw("one", 20, 7);
    draw("two", 20, 8);
    assertThat(drawn("one")).isNotEqualTo(drawn("two"));
  }

  @Test
  void aThirdCoderChangesNothingForTheOthers() throws IOException {
    draw("one", 20, 7);
    new CodingSample(
            STUDY, CODEBOOK, new CodingSample.Plan(20, 7, List.of("anna", "ben", "carla"), 1))
        .draw(run, root.resolve("two"));
    assertThat(file("two", "coders/ben.xlsx"))
        .hasSameBinaryContentAs(file("one", "coders/ben.xlsx"));
  }

  @Test
  void sheetsHoldNothingOfTheMachinesAnswer() throws IOException {
    draw("one", 40, 7);
    List<TableRow> rows = TableReader.read(file("one", "coders/anna.csv"), List.of("item"));
    assertThat(rows).hasSize(40);
    assertThat(rows.get(0).cells().keySet())
        .containsExactly(
            "item",
            "before",
            "sentence",
            "after",
            "relevance",
            "direction",
            "voice",
            "holder",
            "author_direction",
            "frames",
            "remark");
    for (TableRow row : rows) {
      assertThat(List.copyOf(row.cells().values()).subList(4, 11)).containsOnly("");
    }
    String workbook = content(file("one", "coders/anna.xlsx"));
    assertThat(workbook).doesNotContain("Paper 1", "a1-", "stratum");
  }

  /** Were rows grouped by what the machine says, neighbours would nearly always be alike. */
  @Test
  void orderOfItemsAndRowsSaysNothing() throws IOException {
    draw("one", 60, 7);
    List<TableRow> key = key("one");
    assertThat(alikeNeighbours(key.stream().map(row -> row.get("band")).toList())).isBetween(5, 35);
    TreeMap<String, String> bands = new TreeMap<>();
    key.forEach(row -> bands.put(row.get("item"), row.get("band")));
    List<String> anna = items("anna");
    assertThat(anna).containsExactlyInAnyOrderElementsOf(bands.keySet());
    assertThat(anna).isNotEqualTo(List.copyOf(bands.keySet())).isNotEqualTo(items("ben"));
    assertThat(alikeNeighbours(anna.stream().map(bands::get).toList())).isBetween(5, 35);
  }

  @Test
  void everyStratumIsDrawnFromBeforeAnyIsDrawnFromTwice() {
    List<RunSentence> sentences = RunSentences.read(run, 1);
    SentenceSample strata = new SentenceSample(sentences, new Seed(3));
    List<SampledSentence> sample = strata.draw(strata.strata());
    assertThat(sample).extracting(SampledSentence::stratum).doesNotHaveDuplicates();
    assertThat(sample).allMatch(one -> one.drawn() == 1 && one.weight() == one.size());
    assertThat(sample).extracting(one -> one.stratum().cue()).contains(true, false);
    assertThat(sample)
        .extracting(one -> one.stratum().band())
        .contains("none", "distant", "middle", "close");
  }

  @Test
  void weightsAddUpToTheRun() {
    List<RunSentence> sentences = RunSentences.read(run, 1);
    SentenceSample strata = new SentenceSample(sentences, new Seed(3));
    double stoodFor = strata.draw(50).stream().mapToDouble(SampledSentence::weight).sum();
    assertThat(stoodFor).isEqualTo(60);
  }

  @Test
  void aSampleOfMoreThanThereIsHoldsAll() {
    List<RunSentence> sentences = RunSentences.read(run, 1);
    List<SampledSentence> all = new SentenceSample(sentences, new Seed(3)).draw(500);
    assertThat(all).hasSize(60);
    assertThat(all.get(0).item()).isEqualTo("s001");
    assertThat(new HashSet<>(all.stream().map(one -> one.sentence().id()).toList())).hasSize(60);
  }

  @Test
  void contextStaysInsideTheArticle() {
    List<RunSentence> sentences = RunSentences.read(run, 2);
    assertThat(sentences.get(10).before()).isEmpty();
    assertThat(sentences.get(10).after())
        .isEqualTo(sentences.get(11).text() + " " + sentences.get(12).text());
    assertThat(sentences.get(9).after()).isEmpty();
    assertThat(sentences.get(1).before()).isEqualTo(sentences.get(0).text());
  }

  @Test
  void aFolderThatHoldsAnythingIsLeftAlone() throws IOException {
    draw("one", 10, 7);
    assertThatThrownBy(() -> draw("one", 10, 7))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("the folder is not empty; expected a new one");
  }

  @Test
  void aRunWithoutTextsCannotBeCoded() throws IOException {
    Path table = run.resolve("sentences.csv");
    Files.writeString(table, Files.readString(table).replaceFirst("\"Sentence 1 of.*?🐎\"", ""));
    assertThatThrownBy(() -> draw("one", 10, 7))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "sentences.csv line 2: the sentence has no text; analyse the corpus anew without"
                + " --without-text");
  }

  @Test
  void noEntryOfAWorkbookHasATime() throws IOException {
    draw("one", 10, 7);
    List<String> names = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(file("one", "coders/anna.xlsx"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.readAllBytes();
      }
    }
    assertThat(names).contains("docProps/core.xml", "xl/worksheets/sheet1.xml");
    assertThat(content(file("one", "coders/anna.xlsx")))
        .containsPattern("<dcterms:created[^>]*>1980-01-01T00:00:00Z<");
  }

  @Test
  void whatMayBeChosenIsOfferedInTheWorkbook() throws IOException {
    draw("one", 10, 7);
    String workbook = content(file("one", "coders/anna.xlsx"));
    assertThat(workbook).contains("dataValidation", "rejected", "economic_cooperation");
  }

  @Test
  void theCodebookNamesTheStudysActorsAndFrames() throws IOException {
    String page = new CodebookPage(STUDY, CODEBOOK).html();
    assertThat(page)
        .contains(STUDY.title(), "<td><code>legitimacy</code></td>", "between <strong>Kazakhstan")
        .doesNotContain("{first}", "{frames}", "{title}", "<script");
    Files.writeString(root.resolve("codebook.md"), "## Our own\n\nA <b>rule</b> of ours.\n");
    assertThat(new CodebookPage(STUDY, root.resolve("codebook.md")).html())
        .contains("<h2>Our own</h2>", "A &lt;b&gt;rule&lt;/b&gt; of ours.");
  }

  private void draw(String folder, int size, long seed) throws IOException {
    CodingSample.Plan plan = new CodingSample.Plan(size, seed, List.of("anna", "ben"), 1);
    new CodingSample(STUDY, CODEBOOK, plan).draw(run, root.resolve(folder));
  }

  private Path file(String folder, String name) {
    return root.resolve(folder).resolve(name);
  }

  private List<TableRow> key(String folder) {
    return TableReader.read(file(folder, "key.csv"), List.of("item"));
  }

  private Set<String> drawn(String folder) {
    Set<String> ids = new HashSet<>();
    key(folder).forEach(row -> ids.add(row.get("sentence_id")));
    return ids;
  }

  private List<String> items(String coder) {
    return TableReader.read(file("one", "coders/" + coder + ".csv"), List.of("item")).stream()
        .map(row -> row.get("item"))
        .toList();
  }

  private static int alikeNeighbours(List<String> values) {
    int alike = 0;
    for (int i = 1; i < values.size(); i++) {
      alike += values.get(i).equals(values.get(i - 1)) ? 1 : 0;
    }
    return alike;
  }

  /** All entries of a workbook as one text. */
  private static String content(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return text.toString();
  }
}
