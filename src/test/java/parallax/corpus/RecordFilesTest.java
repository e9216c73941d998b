package parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.csv.TableException;
import parallax.provenance.Sha256;

class RecordFilesTest {
  private static final String TWO =
      "{\"id\":\"b\",\"outlet\":\"Gazette\",\"headline\":\"Tolls\",\"byline\":[\"Ann Lee\",\"Bo Ek\"],"
          + "\"published\":\"2023-05-04T10:00:00Z\",\"body\":\"The ferry \\u2014 \\ud83d\\ude00 \\\"late\\\".\"}\n"
          + "{\"id\":\"a\",\"outlet\":\"Courier\",\"body\":\"A second text.\"}\n";

  @TempDir private Path folder;

  @Test
  void jsonLinesBecomeArticlesInOrderOfTheirIds() throws IOException {
    Corpus corpus = open("news.jsonl", TWO);
    assertThat(corpus.entries()).extracting(CatalogueEntry::id).containsExactly("a", "b");
    CatalogueEntry entry = corpus.entries().get(1);
    assertThat(entry)
        .isEqualTo(
            new CatalogueEntry(
                "b",
                "news.jsonl:1",
                "Gazette",
                "Ann Lee, Bo Ek",
                "Tolls",
                "2023-05-04",
                "day",
                "",
                "",
                "",
                Map.of()));
    Article article = corpus.read(entry);
    assertThat(article.text()).isEqualTo("The ferry — 😀 \"late\".");
    assertThat(article.sha256()).isEqualTo(Sha256.of(article.text()));
    assertThat(article.form()).isEqualTo(Article.Form.PLAIN);
    assertThat(corpus.warnings()).isEmpty();
  }

  @Test
  void aPackedFileGivesTheSameArticles() throws IOException {
    Files.write(folder.resolve("news.jsonl.gz"), gzip(TWO.getBytes(StandardCharsets.UTF_8)));
    Corpus packed = CorpusReader.open(folder.resolve("news.jsonl.gz"));
    Corpus plain = open("news.jsonl", TWO);
    assertThat(texts(packed)).isEqualTo(texts(plain)).hasSize(2);
  }

  @Test
  void aPackedFileCutOffKeepsWhatCameBefore() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"source\":\"S\",\"text\":\"Text ");
      lines.append(Sha256.of("" + i)).append("\"}\n");
    }
    byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("n.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
    Corpus corpus = CorpusReader.open(folder.resolve("n.jsonl.gz"));
    assertThat(corpus.entries()).hasSizeBetween(1000, 2000);
    assertThat(corpus.warnings().get(0).message())
        .startsWith("the gzip file is cut off or damaged after ");
    assertThat(corpus.warnings()).allMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  @Test
  void csvFieldsMayHoldLineEndsMarksAndSeparators() throws IOException {
    Corpus corpus =
        open(
            "news.csv",
            "\uFEFF"
                + """
                id,source,title,text
                x,Gazette,"Tolls, again","First ""line"".
                Second, line."

                y,Courier,Short,Plain text.
                """
                    .replace("\n", "\r\n"));
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::file)
        .containsExactly("news.csv:2", "news.csv:5");
    assertThat(corpus.entries().get(0).title()).isEqualTo("Tolls, again");
    assertThat(texts(corpus)).containsExactly("First \"line\".\r\nSecond, line.", "Plain text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void semicolonsAndTabsPartCellsToo(String separator) throws IOException {
    String table = "id;source;text\n1;S;One, two, three.\n".replace(";", separator);
    assertThat(texts(open("t.csv", table))).containsExactly("One, two, three.");
  }

  @Test
  void theLastRecordNeedsNoLineEnd() throws IOException {
    assertThat(texts(open("t.csv", "text,source\nOne.,S\nTwo.,S"))).containsExactly("One.", "Two.");
    assertThat(texts(open("t.ndjson", "{\"text\":\"One.\",\"source\":\"S\"}")))
        .containsExactly("One.");
  }

  @Test
  void recordsWithoutIdAreNumbered() throws IOException {
    Corpus corpus = open("t.csv", "source,text\nS,One.\nS,\nS,Three.\n");
    assertThat(corpus.entries()).extracting(CatalogueEntry::id).containsExactly("000001", "000003");
    assertThat(corpus.warnings())
        .containsExactly(
            new Problem(
                "t.csv:3",
                "read",
                Problem.Severity.ERROR,
                "the field 'text' is empty; expected the article's text"));
  }

  @Test
  void anAddressGivesIdAndSource() throws IOException {
    Corpus corpus =
        open("t.jsonl", "{\"url\":\"https://www.gazette.example/a/b?c=1\",\"text\":\"One.\"}\n");
    CatalogueEntry entry = corpus.entries().get(0);
    assertThat(entry.id()).matches("gazette-example-a-b-c-1-[0-9a-f]{8}");
    assertThat(entry.source()).isEqualTo("gazette.example");
    assertThat(entry.extra())
        .containsExactly(Map.entry("url", "https://www.gazette.example/a/b?c=1"));
  }

  @Test
  void anIdThatCannotBeAFileNameIsChangedAndStaysDistinct() throws IOException {
    Corpus corpus = open("t.csv", "id,source,text\na/b,S,One.\na b,S,Two.\n../x,S,Three.\n");
    assertThat(corpus.entries()).hasSize(3);
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::id)
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)?-[0-9a-f]{8}"));
  }

  @Test
  void ofTwoRecordsWithOneIdTheFirstIsKept() throws IOException {
    Corpus corpus = open("t.csv", "id,source,text\nx,S,One.\nx,S,Two.\n");
    assertThat(texts(corpus)).containsExactly("One.");
    assertThat(corpus.warnings())
        .extracting(Problem::file, Problem::message)
        .containsExactly(
            tuple(
                "t.csv:3", "the id 'x' stands at t.csv:2 too, which is kept; ids must be unique"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\": | no JSON at character ",
        "[1, 2] | found a JSON array; expected an object",
        "{\"id\":\"q\",\"words\":\"One.\"} | no text: found the fields id, words; expected one of text, ",
        "{\"text\":\"One.\"} {} | no JSON at character "
      })
  void aBadLineCostsThatRecordAlone(String line, String message) throws IOException {
    Corpus corpus =
        open("t.jsonl", TWO + line + "\n{\"id\":\"z\",\"source\":\"S\",\"text\":\"Last.\"}\n");
    assertThat(corpus.entries()).hasSize(3);
    assertThat(corpus.warnings()).hasSize(1);
    Problem problem = corpus.warnings().get(0);
    assertThat(problem.file()).isEqualTo("t.jsonl:3");
    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
    assertThat(problem.message()).startsWith(message);
  }

  @Test
  void halfACharacterIsReplacedWhereverItStands() throws IOException {
    Corpus corpus =
        open(
            "t.jsonl",
            """
            {"id":"a","source":"S\\ud83d","title":"\\ude00 T","text":"So good \\ud83d"}
            😀
            """);
    CatalogueEntry entry = corpus.entries().get(0);
    assertThat(entry.source()).isEqualTo("S\ufffd");
    assertThat(entry.title()).isEqualTo("\ufffd T");
    assertThat(corpus.read(entry).text()).isEqualTo("So good \ufffd");
    assertThat(corpus.warnings()).hasSize(1);
    assertThat(corpus.warnings().get(0).message())
        .startsWith("no JSON at character ")
        .contains("\ufffd")
        .doesNotContain("\ud83d");
  }

  @Test
  void filesOfOneStemKeepTheirRecordsApart() throws IOException {
    String record = "{\"source\":\"S\",\"text\":\"A record.\"}\n";
    Files.writeString(folder.resolve("articles.2022.jsonl"), record);
    Files.write(
        folder.resolve("articles.2023.jsonl.gz"), gzip(record.getBytes(StandardCharsets.UTF_8)));
    for (String year : List.of("2022", "2023")) {
      Files.createDirectories(folder.resolve(year));
      Files.writeString(folder.resolve(year).resolve("articles.csv"), "source,text\nS,One.\n");
    }
    Corpus corpus = CorpusReader.open(folder);
    assertThat(corpus.warnings()).isEmpty();
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::id)
        .containsExactly(
            "2022-articles-" + Sha256.of("2022/articles").substring(0, 8) + "-000001",
            "2023-articles-ec948560-000001",
            "articles.2022-000001",
            "articles.2023-000001");
  }

  @Test
  void aFileThatCannotBeReadIsAnErrorAndTheOthersAreRead() throws IOException {
    // A file that no reader may read from its beginning, not even the system's administrator.
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(unreadable));
    Files.createSymbolicLink(folder.resolve("lost.jsonl"), unreadable);
    Files.writeString(folder.resolve("news.jsonl"), TWO);
    Corpus corpus = CorpusReader.open(folder);
    assertThat(texts(corpus)).hasSize(2);
    assertThat(corpus.warnings())
        .extracting(Problem::file, Problem::severity)
        .containsExactly(tuple("lost.jsonl", Problem.Severity.ERROR));
    assertThat(corpus.warnings().get(0).message())
        .startsWith("could not be read and is left out: ");
  }

  @Test
  void whatIsTakenBackLeavesItsIdFree() {
    RecordEntries entries = new RecordEntries(RecordColumns.USUAL);
    Map<String, String> fields = Map.of("id", "a", "source", "S", "text", "One.");
    entries.add("lost.csv", 2, "", fields);
    entries.takeBack(0);
    assertThat(entries.entries()).isEmpty();
    assertThat(entries.add("kept.csv", 2, "", fields).file()).isEqualTo("kept.csv:2");
  }

  @Test
  void anOutputFolderInsideTheCorpusIsNoPartOfIt() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "A text.");
    Path output = Files.createDirectories(folder.resolve("out/report-articles"));
    Files.writeString(output.resolve("a.html"), "<p>A text.</p>");
    Files.writeString(folder.resolve("out/articles.csv"), "article_id,text\na,A text.\n");
    Files.createFile(folder.resolve("out/.parallax.lock"));
    Corpus corpus = CorpusReader.open(folder);
    assertThat(corpus.entries()).extracting(CatalogueEntry::file).containsExactly("a.txt");
    assertThat(corpus.warnings()).extracting(Problem::file).containsExactly("metadata.csv");
  }

  @Test
  void linkedFoldersAreRead() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("b.txt"), "A text elsewhere.");
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(inner.resolve("a.txt"), "A text here.");
    Files.createSymbolicLink(inner.resolve("courier"), elsewhere);
    Path link = Files.createSymbolicLink(folder.resolve("link"), inner);
    Corpus corpus = CorpusReader.open(link);
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::file, CatalogueEntry::source)
        .containsExactly(tuple("a.txt", "unknown"), tuple("courier/b.txt", "courier"));
    assertThat(texts(corpus)).containsExactly("A text here.", "A text elsewhere.");
  }

  @Test
  void aFolderWithTwoNamesIsReadOnceUnderItsOwn() throws IOException {
    Files.createDirectories(folder.resolve("may"));
    Files.writeString(folder.resolve("may/a.txt"), "A text.");
    Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("may"));
    assertThat(CorpusReader.open(folder).entries())
        .extracting(CatalogueEntry::file)
        .containsExactly("may/a.txt");
  }

  @Test
  void aLinkBackIntoTheCorpusCostsAWarning() throws IOException {
    Files.createDirectories(folder.resolve("may"));
    Files.writeString(folder.resolve("may/a.txt"), "A text.");
    Files.createSymbolicLink(folder.resolve("may/all"), folder);
    Corpus corpus = CorpusReader.open(folder);
    assertThat(corpus.entries()).hasSize(1);
    assertThat(corpus.warnings().get(0))
        .isEqualTo(
            new Problem(
                "may/all",
                "read",
                Problem.Severity.WARNING,
                "passed over: the link leads back into a folder it lies in, which is read already"));
  }

  @Test
  void aByteThatIsNoUtf8CostsItsRecord() throws IOException {
    byte[] bytes = "id,source,text\na,S,Caf? one.\nb,S,Two.\n".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;
    Files.write(folder.resolve("t.csv"), bytes);
    Corpus corpus = CorpusReader.open(folder.resolve("t.csv"));
    assertThat(texts(corpus)).containsExactly("Two.");
    assertThat(corpus.warnings().get(0).message())
        .isEqualTo("not UTF-8: byte 0xe9 at byte offset 7; save the file as UTF-8");
  }

  @Test
  void aRowWithTooFewCellsIsNamed() throws IOException {
    Corpus corpus = open("t.csv", "id,source,text\na,S,One.\nb,Two.\n");
    assertThat(corpus.warnings().get(0).message())
        .isEqualTo(
            "found 2 cells, expected 3; a cell with a separator or a quotation mark must be quoted");
  }

  @Test
  void aMarkThatIsNeverClosedIsToldWithItsLine() throws IOException {
    Corpus corpus = open("t.csv", "id,source,text\na,S,One.\nb,S,\"Two.\nc,S,Three.\n");
    assertThat(texts(corpus)).containsExactly("One.");
    assertThat(corpus.warnings().get(0).file()).isEqualTo("t.csv:3");
    assertThat(corpus.warnings().get(0).message())
        .startsWith("a quotation mark is opened and not closed");
  }

  @Test
  void aDateThatCannotBeReadIsLeftEmptyAndTold() throws IOException {
    Corpus corpus = open("t.csv", "id,source,date,text\na,S,soon,One.\n");
    assertThat(corpus.entries().get(0).date()).isEmpty();
    assertThat(corpus.warnings())
        .containsExactly(
            new Problem(
                "t.csv:2",
                "read",
                Problem.Severity.WARNING,
                "the date 'soon' cannot be read and is left empty; write 2024, 2024-02 or 2024-02-29"));
  }

  @Test
  void recordsWithoutASourceAreCountedInOneWarning() throws IOException {
    Corpus corpus = open("t.csv", "text\nOne.\nTwo.\n");
    assertThat(corpus.entries()).extracting(CatalogueEntry::source).containsOnly("unknown");
    assertThat(corpus.warnings()).hasSize(1);
    assertThat(corpus.warnings().get(0).message()).startsWith("2 records name no source");
  }

  @Test
  void aFieldTheUserNamesComesBeforeTheUsualOnes() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "text,lead,source\nWrong.,Right.,S\n");
    RecordColumns columns = new RecordColumns(Map.of(RecordColumns.Role.TEXT, "lead"));
    assertThat(texts(CorpusReader.open(folder.resolve("t.csv"), columns)))
        .containsExactly("Right.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t.csv | id,words | t.csv: the file holds no record",
        "t.csv | id,words;a,b | t.csv: no text: found the fields id, words; expected one of text",
        "t.jsonl | {} | t.jsonl: no record can be used; line 1: no text",
        "t.xlsx | PK | t.xlsx: found a file of another kind; expected texts"
      })
  void aFileThatCannotBeUsedAtAllIsRefused(String name, String content, String message)
      throws IOException {
    Files.writeString(folder.resolve(name), content.replace(';', '\n'));
    String expected =
        message.replace(
            "the file holds no record", "no record can be used; there is no record in it");
    assertThatThrownBy(() -> CorpusReader.open(folder.resolve(name)))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(expected);
  }

  @Test
  void sixteenBitTextIsRefused() throws IOException {
    Files.write(folder.resolve("t.csv"), "id,text\n".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> CorpusReader.open(folder.resolve("t.csv")))
        .hasMessage("t.csv: found UTF-16; expected UTF-8. Save the file as UTF-8");
  }

  @Test
  void aFolderMayHoldAllKindsTogether() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "A text alone.");
    Files.writeString(folder.resolve("two.html"), "<p>A page alone.</p>");
    Files.writeString(folder.resolve("news.jsonl"), "{\"source\":\"S\",\"text\":\"A record.\"}");
    Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n");
    Corpus corpus = CorpusReader.open(folder);
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::id)
        .containsExactly("news-000001", "one", "two");
    assertThat(texts(corpus)).containsExactly("A record.", "A text alone.", "<p>A page alone.</p>");
    assertThat(corpus.warnings())
        .extracting(Problem::file, Problem::severity)
        .containsExactly(
            tuple("notes.csv", Problem.Severity.WARNING),
            tuple("metadata.csv", Problem.Severity.WARNING));
  }

  @Test
  void theFilesHashStandsForTheCatalogues() throws IOException {
    assertThat(open("t.csv", "text,source\nOne.,S\n").catalogueSha256()).hasSize(64);
    assertThat(open("t.csv", "text,source\nOne.,S\n").catalogueSha256())
        .isNotEqualTo(open("t.csv", "text,source\nTwo.,S\n").catalogueSha256());
  }

  private Corpus open(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return CorpusReader.open(folder.resolve(name));
  }

  private static List<String> texts(Corpus corpus) {
    return corpus.entries().stream().map(entry -> corpus.read(entry).text()).toList();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
