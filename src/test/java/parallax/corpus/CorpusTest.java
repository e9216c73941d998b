package parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.csv.TableException;
import parallax.provenance.Sha256;

class CorpusTest {
  @TempDir private Path folder;

  @Test
  void entriesComeInOrderOfTheirIdsWithExtraColumnsKept() throws IOException {
    catalogue("id,file,source,region,title\nb,b.txt,Gazette,north,B\na,a.txt,Courier,south,A\n");
    Corpus corpus = CorpusReader.open(folder);
    assertThat(corpus.entries()).extracting(CatalogueEntry::id).containsExactly("a", "b");
    assertThat(corpus.entries().get(0).extra()).containsExactly(Map.entry("region", "south"));
    assertThat(corpus.entries().get(0).author()).isEmpty();
    assertThat(corpus.warnings()).isEmpty();
  }

  @Test
  void datesOfTheCatalogueAreReadAsThoseOfRecords() throws IOException {
    catalogue(
        """
        id,file,source,date,date_precision
        a,a.txt,X,2022,
        b,b.txt,X,2022-07,month
        c,c.txt,X,13/07/2022,day
        d,d.txt,X,2022-07-13T23:30:00Z,
        e,e.txt,X,,
        f,f.txt,X,2022-07-01,month
        """);
    Corpus corpus = CorpusReader.open(folder);
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::date, CatalogueEntry::datePrecision)
        .containsExactly(
            tuple("2022", "year"),
            tuple("2022-07", "month"),
            tuple("", ""),
            tuple("2022-07-13", "day"),
            tuple("", ""),
            tuple("2022-07-01", "month"));
    assertThat(corpus.warnings())
        .containsExactly(
            new Problem(
                "metadata.csv:4",
                "read",
                Problem.Severity.WARNING,
                "the date '13/07/2022' cannot be read and is left empty; write 2024, 2024-02 or"
                    + " 2024-02-29"));
  }

  @Test
  void textIsReadUntouched() throws IOException {
    String text = "\uFEFFFirst line.\r\nSecond 😀 line.\r\n";
    CatalogueEntry entry = entryFor(text.getBytes(StandardCharsets.UTF_8));
    Article article = CorpusReader.open(folder).read(entry);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.sha256()).isEqualTo(Sha256.of(text));
  }

  @Test
  void aByteThatIsNoUtf8IsNamedWithItsOffset() throws IOException {
    CatalogueEntry entry = entryFor(new byte[] {'a', 'b', (byte) 0xC3, '(', 'c'});
    assertFault(entry, "not UTF-8: byte 0xc3 at byte offset 2; save the file as UTF-8");
  }

  @Test
  void aCharacterCutOffAtTheEndIsNamedWithItsOffset() throws IOException {
    CatalogueEntry entry = entryFor(new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    assertFault(entry, "not UTF-8: byte 0xe2 at byte offset 1; save the file as UTF-8");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertFault(
        entryFor(" \n".getBytes(StandardCharsets.UTF_8)),
        "the file is empty; put the article's text into it");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    assertFault(
        entryFor(new byte[] {'P', 'K', 3, 0}),
        "a binary file: zero byte at character 3; expected plain UTF-8 text");
  }

  @Test
  void aMissingFileIsRefused() throws IOException {
    CatalogueEntry entry = entryFor("text".getBytes(StandardCharsets.UTF_8));
    Files.delete(folder.resolve("a.txt"));
    assertFault(entry, "there is no such file; put it there or drop its row");
  }

  @Test
  void aFileThatIsNotTheCataloguedOneIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "changed");
    catalogue("id,file,source,sha256\na,a.txt,Courier,00ff\n");
    Corpus corpus = CorpusReader.open(folder);
    assertThatThrownBy(() -> corpus.read(corpus.entries().get(0)))
        .hasMessageContaining("the catalogue expects 00ff");
  }

  @Test
  void anIdThatStandsTwiceIsNamedWithBothLines() throws IOException {
    catalogue("id,file,source\na,a.txt,X\na,b.txt,X\n");
    assertThatThrownBy(() -> CorpusReader.open(folder))
        .isInstanceOf(TableException.class)
        .hasMessage("metadata.csv line 3: the id 'a' stands on line 2 too; ids must be unique");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", ".hidden", "-flag", "a b", "=1"})
  void anIdThatCouldEscapeOrRunIsRefused(String id) throws IOException {
    catalogue("id,file,source\n" + id + ",a.txt,X\n");
    assertThatThrownBy(() -> CorpusReader.open(folder))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("metadata.csv line 2: the id '");
  }

  @Test
  void aFileOutsideTheCorpusIsRefused() throws IOException {
    catalogue("id,file,source\na,../secret.txt,X\n");
    assertThatThrownBy(() -> CorpusReader.open(folder))
        .hasMessage(
            "metadata.csv line 2: the file '../secret.txt' lies outside the corpus; expected a path"
                + " below it");
  }

  @Test
  void aNameThatNoFileCanHaveIsToldWithWhatToDo() {
    assertThatThrownBy(
            () -> CorpusReader.catalogue("id,file,source\na,a\0.txt,X\n", Path.of("corpus")))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "metadata.csv line 2: the file 'a\0.txt' cannot be the name of a file here (Nul"
                + " character not allowed); if its letters are right, set the environment variable"
                + " LC_ALL to C.UTF-8");
  }

  @Test
  void plainTextFilesMakeACorpusWithAWarning() throws IOException {
    Files.createDirectories(folder.resolve("courier"));
    Files.writeString(folder.resolve("courier/no 1.txt"), "One.");
    Files.writeString(folder.resolve("loose.txt"), "Two.");
    Corpus corpus = CorpusReader.open(folder);
    assertThat(corpus.entries())
        .extracting(CatalogueEntry::id, CatalogueEntry::source, CatalogueEntry::title)
        .containsExactly(tuple("loose", "unknown", "loose"), tuple("no-1", "courier", "no 1"));
    assertThat(corpus.warnings())
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.WARNING);
  }

  @Test
  void anEmptyFolderIsNoCorpus() {
    assertThatThrownBy(() -> CorpusReader.open(folder))
        .hasMessageContaining("found neither metadata.csv nor texts (.txt), pages (.html)");
  }

  private void catalogue(String content) throws IOException {
    Files.writeString(folder.resolve("metadata.csv"), content);
  }

  private CatalogueEntry entryFor(byte[] content) throws IOException {
    Files.write(folder.resolve("a.txt"), content);
    catalogue("id,file,source\na,a.txt,Courier\n");
    return CorpusReader.open(folder).entries().get(0);
  }

  private void assertFault(CatalogueEntry entry, String message) {
    Corpus corpus = new Corpus(folder, List.of(entry), List.of());
    assertThatThrownBy(() -> corpus.read(entry))
        .isInstanceOf(ArticleException.class)
        .hasMessage(message);
  }
}
