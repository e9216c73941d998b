package parallax.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.evaluate.GoldValidation;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.study.StudySettings;

class CodingCheckTest {
  private static final Path CODEBOOK = Path.of("models/codebook.md");
  private static final Study STUDY = StudyLoader.load(Path.of("models")).withoutStanceModel();
  private static final String HEADER =
      "item,relevance,direction,voice,holder,author_direction,frames,remark\n";

  @TempDir private Path root;
  private Path run;

  @BeforeEach
  void drawASample() throws IOException {
    run = SmallRun.write(root);
    CodingSample.Plan plan = new CodingSample.Plan(6, 7, List.of("anna", "ben", "carla"), 1);
    new CodingSample(STUDY, CODEBOOK, plan).draw(run, root.resolve("sample"));
  }

  @Test
  void coderWhoAgreeInAllHaveAnAlphaOfOne() throws IOException {
    String codes = "s001,1,-1,author,,-1,security,\ns002,0,,,,,,\ns003,1,2,reported,Ada,2,,\n";
    check(codes, codes).writeTables(root.resolve("out"));
    assertThat(row("alpha", "variable", "relevance").get("alpha")).isEqualTo("1");
    assertThat(row("alpha", "variable", "direction").get("units")).isEqualTo("2");
    assertThat(row("alpha", "variable", "voice").get("verdict")).isEqualTo("good");
    assertThat(row("alpha", "variable", "frame:security").get("alpha")).isEqualTo("1");
    assertThat(row("alpha", "variable", "frame:culture").get("alpha")).isEmpty();
    assertThat(row("alpha", "variable", "frame:culture").get("verdict"))
        .isEqualTo("cannot be told");
  }

  @Test
  void onlySentencesBothFoundRelevantAreComparedFurther() throws IOException {
    check(
            "s001,1,-1,author,,-1,,\ns002,1,1,author,,1,,\ns003,0,,,,,,\n",
            "s001,1,-2,author,,-2,,\ns002,0,,,,,,\ns003,0,,,,,,\n")
        .writeTables(root.resolve("out"));
    assertThat(row("pairs", "variable", "relevance").get("agreement")).isEqualTo("0.666667");
    assertThat(row("pairs", "variable", "direction").get("units")).isEqualTo("1");
    assertThat(table("confusion"))
        .filteredOn(row -> row.get("variable").equals("direction"))
        .extracting(row -> row.get("value_a") + "/" + row.get("value_b") + "/" + row.get("units"))
        .containsExactly("-1/-2/1");
  }

  @Test
  void twoSpellingsOfAHolderAreOne() throws IOException {
    check("s001,1,0,reported,Tokayev,0,,\n", "s001,1,0,reported,Kassym-Jomart  Tokayev,0,,\n")
        .writeTables(root.resolve("out"));
    assertThat(row("pairs", "variable", "holder").get("agreed")).isEqualTo("1");
  }

  @Test
  void whatTheyDifferOnIsListedWithoutTheMachinesAnswer() throws IOException {
    check(
            "s001,1,-1,author,,-1,security,doubtful\ns002,0,,,,,,\n",
            "s001,1,1,author,,-1,,\ns002,1,2,author,,2,,\n")
        .writeTables(root.resolve("out"));
    List<TableRow> rows = table("discuss");
    assertThat(rows)
        .extracting(row -> row.get("item") + " " + row.get("variable") + " " + row.get("open"))
        .containsExactly(
            "s001 direction 1",
            "s001 frame:security 1",
            "s002 relevance 1",
            "s002 direction 1",
            "s002 voice 1",
            "s002 author_direction 1",
            "s003 relevance 1",
            "s004 relevance 1",
            "s005 relevance 1",
            "s006 relevance 1");
    assertThat(rows.get(0).cells().keySet())
        .containsExactly(
            "item",
            "variable",
            "open",
            "coder anna",
            "coder ben",
            "majority",
            "agreed",
            "sentence",
            "remarks");
    assertThat(rows.get(0).get("coder anna")).isEqualTo("-1");
    assertThat(rows.get(0).get("remarks")).isEqualTo("anna: doubtful");
    assertThat(rows.get(0).get("sentence")).contains("says Ğani 🐎");
  }

  @Test
  void threeCodersDecideByMajority() throws IOException {
    Consensus consensus =
        consensus(
            "s001,1,-1,author,,-1,security,\ns002,1,1,author,,1,,\ns003,1,0,author,,0,,\n",
            "s001,1,-1,reported,,-1,security,\ns002,0,,,,,,\ns003,1,1,author,,1,,\n",
            "s001,1,2,author,,-1,,\ns002,0,,,,,,\ns003,1,2,author,,2,,\n");
    assertThat(consensus.of("s001", "direction"))
        .isEqualTo(new Decision(Decision.Kind.MAJORITY, Optional.of("-1")));
    assertThat(consensus.of("s001", "author_direction").kind()).isEqualTo(Decision.Kind.UNANIMOUS);
    assertThat(consensus.of("s001", "frame:security").value()).hasValue("1");
    assertThat(consensus.of("s003", "direction").kind()).isEqualTo(Decision.Kind.OPEN);
    assertThat(consensus.settled()).containsExactly("s001", "s002");
    assertThat(consensus.relevant("s002")).isFalse();
  }

  @Test
  void oneCodeAloneSettlesNothing() throws IOException {
    Consensus consensus = consensus("s001,1,-1,author,,-1,,\n", "s002,0,,,,,,\n");
    assertThat(consensus.settled()).isEmpty();
  }

  @Test
  void theGoldIsReadByEvaluate() throws IOException {
    String anna = "s001,1,-1,author,,-1,security;culture,\ns002,0,,,,,,\ns003,1,1,author,,1,,\n";
    String ben = "s001,1,-1,author,,-1,security,\ns002,0,,,,,,\ns003,1,0,author,,1,,\n";
    check(anna, ben).writeGold(root.resolve("gold"));
    List<TableRow> stance = TableReader.read(root.resolve("gold/stance.csv"), List.of("doc"));
    assertThat(stance).hasSize(2);
    TableRow relevant =
        stance.stream().filter(row -> row.get("item").equals("s001")).findFirst().orElseThrow();
    assertThat(relevant.get("frames")).isEqualTo("security");
    assertThat(relevant.get("open_frames")).isEqualTo("culture");
    assertThat(relevant.get("decided")).isEqualTo("unanimous");
    assertThat(relevant.get("coders")).isEqualTo("2");
    SampleKey key = SampleKey.read(root.resolve("sample"));
    assertThat(relevant.get("sid")).isEqualTo(key.get("s001", "sentence_id"));
    StudySettings settings = new StudySettings(5, 3, 100, 11, 0.95, 0.4);
    assertThat(new GoldValidation(root.resolve("gold"), settings).of(run))
        .extracting(measure -> measure.measure())
        .contains("stance.relevance_f1", "stance.author_direction_sign_accuracy")
        .allMatch(name -> name.matches("(stance|validated)\\..*"));
  }

  @Test
  void whatTheyAgreedOnInDiscussionCounts() throws IOException {
    String anna = "s001,1,-1,author,,-1,security,\ns002,0,,,,,,\n";
    String ben = "s001,1,1,author,,-1,,\ns002,1,2,author,,2,,\n";
    check(anna, ben).writeTables(root.resolve("out"));
    Path discuss = root.resolve("out/discuss.csv");
    String filled =
        Files.readString(discuss)
            .replace("s001,direction,1,-1,1,,,", "s001,direction,1,-1,1,,\u22121,")
            .replace("s001,frame:security,1,1,0,,,", "s001,frame:security,1,1,0,,yes,")
            .replace("s002,relevance,1,0,1,,,", "s002,relevance,1,0,1,,0,")
            .replace(",", ";");
    Path returned = Files.writeString(root.resolve("returned.csv"), filled);
    CodingCheck check =
        CodingCheck.of(root.resolve("sample"), sheets(anna, ben), Optional.of(returned), STUDY);
    assertThat(check.settled()).isEqualTo(2);
    check.writeGold(root.resolve("gold"));
    List<TableRow> stance = TableReader.read(root.resolve("gold/stance.csv"), List.of("doc"));
    assertThat(stance)
        .extracting(
            row ->
                row.get("item")
                    + " "
                    + row.get("relevance")
                    + " "
                    + row.get("direction")
                    + " "
                    + row.get("frames")
                    + " "
                    + row.get("decided"))
        .containsExactlyInAnyOrder("s001 1 -1 security discussed", "s002 0   discussed");
    check.writeTables(root.resolve("out"));
    assertThat(table("discuss")).extracting(row -> row.get("agreed")).contains("-1");
  }

  @Test
  void valuesThatWereAgreedOnAreNotWrittenOver() throws IOException {
    String anna = "s001,0,,,,,,\n";
    String ben = "s001,1,1,author,,1,,\n";
    check(anna, ben).writeTables(root.resolve("out"));
    Path discuss = root.resolve("out/discuss.csv");
    Files.writeString(
        discuss, Files.readString(discuss).replace("relevance,1,0,1,,,", "relevance,1,0,1,,0,"));
    assertThatThrownBy(() -> check(anna, ben).writeTables(root.resolve("out")))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("found agreed values, which would be lost");
  }

  @Test
  void anAgreedValueThatCannotBeIsNamed() throws IOException {
    Path file =
        Files.writeString(
            root.resolve("discuss.csv"), "item,variable,agreed\ns001,direction,warm\n");
    assertThatThrownBy(
            () ->
                CodingCheck.of(
                    root.resolve("sample"),
                    sheets("s001,0,,,,,,\n", "s001,0,,,,,,\n"),
                    Optional.of(file),
                    STUDY))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "discuss.csv row 2, column agreed: found 'warm'; expected a value of direction");
  }

  @Test
  void twoSheetsOfOneCoderAreRefused() throws IOException {
    Path first = FilledSheet.write(root.resolve("a/anna.csv"), HEADER);
    Path second = FilledSheet.write(root.resolve("b/anna.csv"), HEADER);
    assertThatThrownBy(
            () ->
                CodingCheck.of(
                    root.resolve("sample"), List.of(first, second), Optional.empty(), STUDY))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("found a second sheet of the coder 'anna'");
  }

  @Test
  void theListingSaysWhatIsMissing() throws IOException {
    List<String> lines = check("s001,0,,,,,,\n", "s001,1,1,author,,,,\ns002,0,,,,,,\n").lines();
    assertThat(lines)
        .contains(
            "anna: 1 of 6 sentences coded",
            "  5 not in the sheet: s002 s003 s004 s005 s006",
            "  1 coded in part: s001",
            "settled for a gold: 0 of 6 sentences");
  }

  private CodingCheck check(String... codes) throws IOException {
    return CodingCheck.of(root.resolve("sample"), sheets(codes), Optional.empty(), STUDY);
  }

  private Consensus consensus(String... codes) throws IOException {
    CodedSample sample = CodedSample.read(root.resolve("sample"), sheets(codes), STUDY);
    return new Consensus(sample, AgreedValues.none());
  }

  private List<Path> sheets(String... codes) throws IOException {
    List<String> coders = List.of("anna", "ben", "carla");
    List<Path> sheets = new java.util.ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      Path file = root.resolve("sheets").resolve(coders.get(i) + ".csv");
      sheets.add(FilledSheet.write(file, HEADER + codes[i]));
    }
    return sheets;
  }

  private List<TableRow> table(String name) {
    return TableReader.read(root.resolve("out").resolve(name + ".csv"), List.of());
  }

  private TableRow row(String name, String column, String value) {
    return table(name).stream()
        .filter(row -> row.get(column).equals(value))
        .findFirst()
        .orElseThrow();
  }
}
