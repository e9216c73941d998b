package parallax.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
  private static final List<String> ID = List.of("id");

  @Test
  void rowsKnowTheLineTheyBeginOn() {
    List<TableRow> rows = TableReader.parse("t.csv", "id,x\na,\"two\nlines\"\nb,2\n", ID);
    assertThat(rows).extracting(TableRow::line).containsExactly(2L, 4L);
    assertThat(rows).extracting(row -> row.get("x")).containsExactly("two\nlines", "2");
  }

  @Test
  void byteOrderMarkAndCarriageReturnsDoNotMatter() {
    assertThat(TableReader.parse("t.csv", "\uFEFFid,x\r\na,1\r\n", ID).get(0).cells())
        .containsEntry("id", "a")
        .containsEntry("x", "1");
  }

  @Test
  void aMissingColumnIsNamedWithWhatIsThere() {
    assertThatThrownBy(() -> TableReader.parse("metadata.csv", "name,file\na,b\n", ID))
        .isInstanceOf(TableException.class)
        .hasMessage("metadata.csv line 1: the column 'id' is missing; found [name, file]");
  }

  @Test
  void anUnclosedQuoteIsExplained() {
    assertThatThrownBy(() -> TableReader.parse("metadata.csv", "id,x\na,\"open\nb,2\n", ID))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("metadata.csv: malformed CSV: ")
        .hasMessageEndingWith("look for a quotation mark that is opened and not closed");
  }

  @Test
  void aRowWithTooManyCellsIsNamedByLine() {
    assertThatThrownBy(() -> TableReader.parse("t.csv", "id,x\na,1\nb,2,3\n", ID))
        .hasMessage(
            "t.csv line 3: found 3 cells, expected 2; a cell with a comma or a quotation mark must"
                + " be quoted");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> TableReader.parse("t.csv", "", ID))
        .hasMessage("t.csv: the file is empty; expected a header with [id]");
  }

  @Test
  void aFileThatIsNoUtf8IsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("t.csv"), new byte[] {'i', 'd', '\n', (byte) 0xE9});
    assertThatThrownBy(() -> TableReader.read(file, ID))
        .hasMessage("t.csv: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void anEmptyCellThatMustBeFilledIsNamedByLine() {
    TableRow row = TableReader.parse("t.csv", "id,x\n ,1\n", ID).get(0);
    assertThatThrownBy(() -> row.require("id"))
        .hasMessage("t.csv line 2: column 'id' is empty; it must be filled");
  }
}
