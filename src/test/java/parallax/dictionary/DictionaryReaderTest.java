package parallax.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.csv.TableException;

/** What each reader takes, what it leaves out with a note, and what it refuses. */
class DictionaryReaderTest {
  private static final Path READERS = RuleCase.FOLDER.resolve("readers");

  @TempDir private Path folder;

  static Stream<Path> cases() {
    List<Path> expected = RuleCase.files(READERS, ".expected");
    assertThat(expected).hasSizeGreaterThanOrEqualTo(9);
    return expected.stream().map(file -> Path.of(file.toString().replace(".expected", "")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readerGivesItsHitsAndNotes(Path file) {
    Dictionary dictionary = DictionaryReader.read(file, Optional.empty());
    List<String> lines = new ArrayList<>(hits(dictionary));
    dictionary.notes().forEach(note -> lines.add("note: " + note));
    assertThat(String.join("\n", lines)).isEqualTo(RuleCase.text(Path.of(file + ".expected")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tableAndYamlGiveTheSameHitsAsTheOriginal(Path file) throws IOException {
    Dictionary dictionary = DictionaryReader.read(file, Optional.empty());
    Path table = folder.resolve("copy.csv");
    DictionaryWriter.write(dictionary, table);
    Dictionary copy = DictionaryReader.read(table, Optional.empty());
    assertThat(copy.categories()).isEqualTo(dictionary.categories());
    assertThat(copy.entries()).containsExactlyInAnyOrderElementsOf(dictionary.entries());

    Path yaml = folder.resolve("copy.yml");
    DictionaryWriter.write(dictionary, yaml);
    Dictionary again = DictionaryReader.read(yaml, Optional.empty());
    assertThat(again.categories()).isEqualTo(dictionary.categories());
    assertThat(again.entries())
        .extracting(DictionaryEntry::path, DictionaryEntry::pattern)
        .containsExactlyInAnyOrderElementsOf(
            dictionary.entries().stream()
                .map(entry -> tuple(entry.path(), entry.pattern()))
                .toList());
  }

  private static List<String> hits(Dictionary dictionary) {
    String text = RuleCase.text(READERS.resolve("text.txt"));
    List<PlainToken> tokens = PlainTokens.of(text);
    return new DictionaryLookup(dictionary, LookupOptions.DEFAULT.with(dictionary.kind()))
        .hits(tokens).stream()
            .map(hit -> RuleCase.line(hit, tokens, text) + " x" + hit.weight())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.yml | Norway:\\n- ok\\n- NO | line 3: found 'NO' under the key [Norway], which YAML takes for a value of type bool; expected a string",
        "a.yml | Year:\\n- 2024 | line 2: found '2024' under the key [Year], which YAML takes for a value of type int",
        "a.yml | on:\\n- lit | line 1: found 'on' as a key under [], which YAML takes for a value of type bool",
        "a.yml | '': [a] | line 1: found a key without a name under []; expected a name",
        "a.yml | A:\\n- | line 2: found '' under the key [A], which YAML takes for a value of type null",
        "a.yml | A: [a]\\nA: [b] | line 2: found the key 'A' again; expected it once",
        "a.yml | A: &x [a]\\nB: *x | found an alias under [B]; expected the strings themselves",
        "a.yml | A: &x\\n  B: *x | found",
        "a.yml | - a | line 1: found no keys; expected key:",
        "a.yml | A: [a | expected well-formed YAML",
        "a.yml | A: [] | found no pattern; expected at least one",
        "a.dic | %\\n1\\tA\\nword\\t1 | found one line of %; expected two, with the categories between them",
        "a.dic | word\\t1 | found no line of %; expected two",
        "a.dic | %\\n1\\tA\\n%\\nword | line 4: found 'word'; expected a word, a tab and the numbers of its categories",
        "a.dic | %\\nA\\n%\\nword\\t1 | line 2: found 'A'; expected a number, a tab and a category's name",
        "a.dic | %\\n1\\tA\\n01\\tB\\n% | line 3: found the category number 1 again; expected every number once",
        "a.dic | %\\n1\\tA\\n\\t\\t2\\tB\\n% | line 3: found 2 tabs before a category; expected at most 1",
        "a.dic | %\\n1\\tA\\n%\\nword\\t99999999999 | line 4: found the category number 99999999999",
        "a.lc3 | warm\\n+Positive | line 1: found 'warm' before any category; expected a line such as +Positive",
        "a.lc3 | +\\nwarm | line 1: found a category without a name",
        "a.cat | WARM (1) | line 1: found 'WARM (1)' outside any category; expected a category above it",
        "a.cat | A\\n\\t\\tWARM (1) | line 2: found 2 tabs before 'WARM (1)'; expected at most 1",
        "a.cat | A\\n  B\\n\\t\\tWARM (1) | line 2: found spaces before 'B'; expected tabs, one a level",
        "a.cat | A\\n\\t@NEAR [WARM NEAR COLD /S 3] (1) | line 2: found the proximity rule '@NEAR [WARM NEAR COLD /S 3] (1)'; expected words and phrases only",
        "a.cat | A\\n\\tWARM (1)\\n\\tWARM (2) | line 3: found 'WARM' in [A] with weights 1 and 2; expected one weight",
        "a.ykd | <dictionary>\\n<pnode name='a'/></dictionary> | line 2: found a pattern outside any category; expected it inside a cnode",
        "a.ykd | <dictionary><cnode/></dictionary> | line 1: found a cnode without a name; expected its name",
        "a.lcd | <dictionary><cnode name='A'>\\n<leaf/></cnode></dictionary> | line 2: found the element 'leaf'; expected dictionary, cnode or pnode",
        "a.ykd | <dictionary patternengine='soundex'/> | line 1: found the patternengine 'soundex'; expected substring, wildcard, regexp or none",
        "a.ykd | <dictionary><cnode name='A'> | found XML that is malformed",
        "a.doc | x | found the ending 'doc'; expected one of [yml, yaml, dic, lc3, lcd, ykd, cat, csv]"
      })
  void badLineIsRefusedByName(String file, String content, String message) throws IOException {
    Path dictionary = write(file, content.replace("\\n", "\n").replace("\\t", "\t"));
    assertThatThrownBy(() -> DictionaryReader.read(dictionary, Optional.empty()))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(file)
        .hasMessageContaining(message);
  }

  @Test
  void tableNamesLineAndColumn() throws IOException {
    Path weight = write("a.csv", "category,pattern,weight\nA,warm,much\n");
    assertThatThrownBy(() -> DictionaryReader.read(weight, Optional.empty()))
        .hasMessage("a.csv line 2: found weight 'much'; expected a number, such as 0.75");
    Path header = write("a.csv", "category,word\nA,warm\n");
    assertThatThrownBy(() -> DictionaryReader.read(header, Optional.empty()))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("a.csv line 1: the column 'pattern' is missing");
    Path level = write("a.csv", "category,pattern\nA>,warm\n");
    assertThatThrownBy(() -> DictionaryReader.read(level, Optional.empty()))
        .hasMessageContaining("a.csv line 2: category 'A>' has a level without a name");
  }

  @ParameterizedTest
  @CsvSource({"lcd", "ykd"})
  void noEntityIsRead(String ending) throws IOException {
    Path secret = write("secret.txt", "warm");
    String outside =
        "<!DOCTYPE dictionary [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + "<dictionary><cnode name=\"A\"><pnode name=\"b\"/>&x;</cnode></dictionary>";
    String inside =
        "<!DOCTYPE dictionary [<!ENTITY x \"warm\">]>\n"
            + "<dictionary><cnode name=\"A\"><pnode name=\"&x;\"/></cnode></dictionary>";
    for (String content : List.of(outside, inside)) {
      Path file = write("a." + ending, content);
      assertThatThrownBy(() -> DictionaryReader.read(file, Optional.empty()))
          .isInstanceOf(DictionaryException.class)
          .hasMessageContaining(
              "line 1: found a document type or an entity of its own; expected plain XML");
    }
  }

  @Test
  void spacesBeforeTabsChangeNoLevel() throws IOException {
    Path file =
        write("a.cat", "SOUTH\n   \tNA\n   \t\tNamibia* (1)\n   \tZA\n   \t\tCape Town (1)\n");
    assertThat(DictionaryReader.read(file, Optional.empty()).entries())
        .extracting(DictionaryEntry::path)
        .containsExactly(List.of("SOUTH", "NA"), List.of("SOUTH", "ZA"));
  }

  @Test
  void namedEncodingIsUsed() throws IOException {
    Path file = folder.resolve("a.lc3");
    Files.writeString(file, "+Тон\nтёпл*\n", Charset.forName("KOI8-R"));
    assertThat(DictionaryReader.read(file, Optional.of(Charset.forName("KOI8-R"))).entries())
        .extracting(DictionaryEntry::pattern)
        .containsExactly("тёпл*");
    assertThatThrownBy(() -> DictionaryReader.read(file, Optional.of(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("a.lc3: found bytes that are no UTF-8; name the encoding");
  }

  @Test
  void wideTextWithoutMarkIsNotTakenForEightBits() throws IOException {
    Path file = folder.resolve("a.cat");
    Files.writeString(file, "A\n\tWARM (1)\n", StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> DictionaryReader.read(file, Optional.empty()))
        .hasMessageContaining("found zero bytes, expected text; name the encoding");
    assertThat(DictionaryReader.read(file, Optional.of(StandardCharsets.UTF_16LE)).entries())
        .hasSize(1);
  }

  @Test
  void underscoresOfPhrasesBecomeSpacesIfAskedFor() throws IOException {
    Path file = write("a.cat", "A\n\tCOLD_WAR (1)\n");
    assertThat(hits(DictionaryReader.read(file, Optional.empty()))).isEmpty();
    assertThat(hits(DictionaryReader.read(file, Optional.empty()).withSeparator("_"))).hasSize(1);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
