package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.corpus.Corpus;
import parallax.corpus.CorpusReader;
import parallax.csv.TableException;

/** What articles.csv passes through, and what it cannot. */
class FurtherColumnsTest {
  @TempDir private Path folder;

  @Test
  void columnsOfTheCatalogueStandInItsOrder() {
    assertThat(FurtherColumns.of(withColumns("region,word_count").entries()).names())
        .containsExactly("region", "word_count");
  }

  @Test
  void everyColumnOfArticlesIsTakenWhateverItsCase() {
    int refused = 0;
    for (String name : OutputSchema.load().table("articles.csv").header()) {
      assertRefused(name.toUpperCase(Locale.ROOT));
      if (isFurther(name)) {
        assertRefused(name);
        refused++;
      }
    }
    // The other six are fields that a catalogue has itself.
    assertThat(refused).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stance | the column 'stance' is one articles.csv has; rename it, e.g. catalogue_stance",
        "Title | the column 'Title' differs from 'title' of articles.csv in the case of letters"
            + " alone; rename it, e.g. catalogue_Title",
        "Desk,desk | the columns 'Desk' and 'desk' differ in the case of letters alone, by which"
            + " many programs do not tell columns apart; rename one"
      })
  void aColumnThatIsTakenIsNamedWithTheRemedy(String columns, String message) {
    assertThatThrownBy(() -> FurtherColumns.of(withColumns(columns).entries()))
        .isInstanceOf(TableException.class)
        .hasMessage("metadata.csv line 1: " + message);
  }

  @Test
  void theAddressIsAllThatRecordsPassThrough() throws IOException {
    Path records =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"id":"a","source":"Gazette","words":7,"stance":"firm","text":"Dues go up."}
            {"id":"b","url":"https://gazette.example/b","tokens":"x","text":"Dues go down."}
            """);
    assertThat(FurtherColumns.of(CorpusReader.open(records).entries()).names())
        .containsExactly("url");
  }

  private void assertRefused(String name) {
    assertThatThrownBy(() -> FurtherColumns.of(withColumns(name).entries()))
        .as(name)
        .isInstanceOf(TableException.class)
        .hasMessageContaining("rename it, e.g. catalogue_" + name);
  }

  /** Whether a catalogue may have the column without our reading it. */
  private boolean isFurther(String name) {
    try {
      return !withColumns(name).entries().get(0).extra().isEmpty();
    } catch (TableException e) {
      // The catalogue has the column already.
      return false;
    }
  }

  private Corpus withColumns(String columns) {
    String cells = ",x".repeat(columns.split(",").length);
    try {
      Files.writeString(
          folder.resolve("metadata.csv"),
          "id,file,source," + columns + "\na,a.txt,Gazette" + cells + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CorpusReader.open(folder);
  }
}
