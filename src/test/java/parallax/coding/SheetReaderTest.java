package parallax.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.csv.TableException;
import parallax.study.Study;
import parallax.study.StudyLoader;

/** Sheets come back whole, whatever was done to them. */
class SheetReaderTest {
  private static final Path CODEBOOK = Path.of("models/codebook.md");
  private static final Study STUDY = StudyLoader.load(Path.of("models")).withoutStanceModel();
  private static final List<String> NUMBERS = List.of("direction", "author_direction");

  @TempDir private Path root;
  private FilledSheet filled;
  private SheetReader reader;
  private Map<String, Code> expected;

  @BeforeEach
  void fillASheet() throws IOException {
    Path run = SmallRun.write(root);
    CodingSample.Plan plan = new CodingSample.Plan(30, 7, List.of("anna", "ben"), 1);
    new CodingSample(STUDY, CODEBOOK, plan).draw(run, root.resolve("sample"));
    filled = FilledSheet.of(root.resolve("sample/coders/anna.csv"), 0);
    reader = new SheetReader(SampleKey.read(root.resolve("sample")).items(), STUDY.frames());
    expected = codes(FilledSheet.write(root.resolve("clean/anna.csv"), filled.csv(",", "\n")));
  }

  @Test
  void aSheetIsReadAsItWasFilledIn() {
    assertThat(expected).hasSize(30);
    assertThat(expected.get("s005").relevance()).hasValue("0");
    Code code = expected.get("s006");
    assertThat(code.direction()).hasValue("-1");
    assertThat(code.authorDirection()).hasValue("1");
    assertThat(code.voice()).hasValue("rejected");
    assertThat(code.holder()).isEqualTo("the Kremlin");
    assertThat(code.frames()).containsExactly("distancing", "economic_cooperation");
    assertThat(code.remark()).isEqualTo("remark 6");
  }

  @Test
  void commasSemicolonsTabsAndBars() throws IOException {
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      comesBackWhole(filled.csv(delimiter, "\r\n"));
    }
  }

  @Test
  void lineEndsOfEverySystem() throws IOException {
    comesBackWhole(filled.csv(",", "\r"));
    comesBackWhole(filled.csv(",", "\n"));
  }

  @Test
  void byteOrderMarks() throws IOException {
    comesBackWhole("\uFEFF" + filled.csv(";", "\n"));
    comesBackWhole("\uFEFF\uFEFF" + filled.csv(",", "\n"));
  }

  @Test
  void unicodeTextOfExcel() throws IOException {
    String text = "\uFEFF" + filled.csv("\t", "\r\n");
    Path file = root.resolve("utf16/anna.txt");
    same(codes(FilledSheet.write(file, text, StandardCharsets.UTF_16LE)));
    same(codes(FilledSheet.write(file, text, StandardCharsets.UTF_16BE)));
  }

  @Test
  void theCodePageOfWesternWindows() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    FilledSheet dashed = filled.with(NUMBERS, cell -> cell.replace('-', '\u2013'));
    Path file = root.resolve("windows/anna.csv");
    Map<String, Code> codes = codes(FilledSheet.write(file, dashed.csv(";", "\r\n"), windows));
    same(codes);
  }

  @Test
  void aLineThatNamesTheDelimiter() throws IOException {
    comesBackWhole("sep=;\r\n" + filled.csv(";", "\r\n"));
  }

  @Test
  void rowsAndColumnsInAnotherOrderAndMoreOfThem() throws IOException {
    comesBackWhole(filled.shuffled().csv(",", "\n"));
  }

  @Test
  void aTitleAboveAndEmptyRowsBetween() throws IOException {
    comesBackWhole(filled.spread().csv(",", "\n"));
  }

  @Test
  void rowsQuotedWholeByTheWrongDelimiter() throws IOException {
    comesBackWhole(filled.openedWithTheWrongDelimiter());
  }

  @Test
  void quotationMarksLeftInTheCells() throws IOException {
    List<String> columns = List.of("item", "relevance", "voice", "direction");
    comesBackWhole(filled.with(columns, cell -> "\"" + cell + "\"").csv(",", "\n"));
    comesBackWhole(filled.with(columns, cell -> "'" + cell).csv(",", "\n"));
  }

  @Test
  void capitalsBlanksAndInvisibleCharacters() throws IOException {
    FilledSheet loud =
        filled
            .with(List.of("voice", "item"), cell -> " " + cell.toUpperCase(java.util.Locale.ROOT))
            .with(NUMBERS, cell -> "\u200B" + cell + "\u00A0")
            .with(List.of("frames"), cell -> cell.replace("_", " ").replace(";", ", ") + " ");
    comesBackWhole(loud.csv(",", "\n"));
  }

  @Test
  void signsAndDecimalsOfEveryCountry() throws IOException {
    comesBackWhole(filled.with(NUMBERS, cell -> cell.replace("-", "\u2212")).csv(";", "\n"));
    comesBackWhole(filled.with(NUMBERS, cell -> plus(cell)).csv(";", "\n"));
    comesBackWhole(filled.with(NUMBERS, cell -> decimals(cell, ",0")).csv(";", "\n"));
    comesBackWhole(filled.with(NUMBERS, cell -> decimals(cell, ".00")).csv(";", "\n"));
    comesBackWhole(filled.with(NUMBERS, cell -> cell.replaceAll("^-(.)$", "($1)")).csv(";", "\n"));
  }

  @Test
  void truthValuesOfSomeCountries() throws IOException {
    for (String[] words :
        List.of(
            new String[] {"FALSE", "TRUE"},
            new String[] {"FALSCH", "WAHR"},
            new String[] {"no", "Yes"},
            new String[] {"ложь", "Истина"})) {
      comesBackWhole(
          filled.with(List.of("relevance"), cell -> words[Integer.parseInt(cell)]).csv(",", "\n"));
    }
  }

  @Test
  void aWorkbookWithNumbersTruthValuesAndDates() throws IOException {
    same(codes(filled.workbook(root.resolve("book/anna.xlsx"))));
    same(codes(filled.shuffled().workbook(root.resolve("book/anna.xlsx"))));
  }

  @Test
  void theBlankWorkbookHoldsEveryItem() {
    CodedSheet blank = reader.read(root.resolve("sample/coders/anna.xlsx"));
    assertThat(blank.codes()).isEmpty();
    assertThat(blank.notes())
        .containsExactly(
            "30 not coded: s001 s002 s003 s004 s005 s006 s007 s008 s009 s010 and 20 more");
  }

  @ParameterizedTest
  @CsvSource({
    "31.12.1899, 1",
    "1899-12-29, -1",
    "1899-12-28 00:00:00, -2",
    "12/30/1899, 0",
    "1/2/1900, 2",
    "00.01.1900, 0"
  })
  void aNumberShownAsADateIsReadWhereOnlyOneIsPossible(String cell, String number) {
    assertThat(CellText.wholeNumber(cell, SheetColumn.DIRECTION.values(List.of())))
        .hasValue(number);
  }

  /** Day 1 in Excel, day 2 in LibreOffice. */
  @Test
  void aDateThatMayBeTwoNumbersIsNotGuessed() {
    List<String> values = SheetColumn.DIRECTION.values(List.of());
    assertThat(CellText.wholeNumber("01.01.1900", values)).isEmpty();
    assertThat(CellText.yesOrNo("01.01.1900")).isEqualTo(Optional.of("1"));
  }

  @Test
  void rowsThatAreMissingAreNoted() throws IOException {
    List<List<String>> rows = filled.rows();
    String left = filled.csv(",", "\n").lines().limit(28).reduce("", (a, b) -> a + b + "\n");
    CodedSheet sheet = reader.read(FilledSheet.write(root.resolve("short/anna.csv"), left));
    assertThat(sheet.codes()).hasSize(27);
    List<String> missing = rows.subList(28, 31).stream().map(row -> row.get(0)).sorted().toList();
    assertThat(sheet.notes()).containsExactly("3 not in the sheet: " + String.join(" ", missing));
  }

  @Test
  void whatCannotBeUsedIsNamed() throws IOException {
    Path file =
        FilledSheet.write(
            root.resolve("bad/anna.csv"),
            """
            item,relevance,direction,voice,holder,author_direction,frames
            s001,maybe,,,,,
            s002,1,3,author,,01.01.1900,
            s003,1,1,autor,,1,friendship; security
            s999,1,1,author,,1,
            s004,0,,,,,
            s4,1,1,author,,1,
            s006,,1,author,,1,
            """);
    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(TableException.class)
        .hasMessage(
            """
            anna.csv row 2, column relevance (B): found 'maybe'; expected one of 0, 1
            anna.csv row 3, column direction (C): found '3'; expected one of -2, -1, 0, 1, 2
            anna.csv row 3, column author_direction (F): found '01.01.1900'; expected one of -2, -1, 0, 1, 2
            anna.csv row 4, column voice (D): found 'autor'; expected one of author, reported, endorsed, rejected
            anna.csv row 4, column frames (G): found 'friendship'; expected one of FRAMES
            anna.csv row 5, column item (A): found 's999'; expected an item of the sample, such as s001
            anna.csv row 7: found s004 again, which row 6 codes otherwise; expected it once
            anna.csv row 8, column relevance (B): found ''; expected 0 or 1, since the row is coded"""
                .replace("FRAMES", String.join(", ", SheetColumn.FRAMES.values(STUDY.frames()))));
  }

  @Test
  void aSheetWithoutAColumnIsRefused() throws IOException {
    Path file = FilledSheet.write(root.resolve("bad/ben.csv"), "item,relevance\ns001,1\n");
    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "ben.csv row 1: found [item, relevance]; expected a column 'direction' among them");
  }

  @Test
  void whatIsNoSheetIsRefused() throws IOException {
    Path text = FilledSheet.write(root.resolve("bad/notes.csv"), "Dear all,\nhere it is\n");
    assertThatThrownBy(() -> reader.read(text))
        .isInstanceOf(TableException.class)
        .hasMessage("notes.csv: found no row with the columns item and relevance");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    Path workbook = Files.write(root.resolve("bad/anna.xls"), old);
    assertThatThrownBy(() -> reader.read(workbook))
        .isInstanceOf(TableException.class)
        .hasMessage("anna.xls: found an old workbook; save it as .xlsx or CSV");
  }

  private void comesBackWhole(String text) throws IOException {
    same(codes(FilledSheet.write(root.resolve("mangled/anna.csv"), text)));
  }

  private void same(Map<String, Code> codes) {
    assertThat(codes.keySet()).isEqualTo(expected.keySet());
    codes.forEach(
        (item, code) ->
            assertThat(code.sameAs(expected.get(item)))
                .as("%s: %s, expected %s", item, code, expected.get(item))
                .isTrue());
  }

  private Map<String, Code> codes(Path file) {
    return new TreeMap<>(reader.read(file).codes());
  }

  private static String plus(String cell) {
    return cell.matches("[12]") ? "+" + cell : cell;
  }

  private static String decimals(String cell, String decimals) {
    return cell.isEmpty() ? cell : cell + decimals;
  }
}
