package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parallax.csv.Column;

/** The one schema source and the page made from it. */
class DataDictionaryTest {
  private static final Path PAGE = Path.of("docs/data-dictionary.md");

  @Test
  void pageIsUpToDate() throws IOException {
    String expected = DataDictionary.markdown(OutputSchema.load(), FileCatalogue.load());
    if (Boolean.getBoolean("parallax.update")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(PAGE)
        .as("make it anew with: mvn -q test -Dtest=DataDictionaryTest -Dparallax.update=true")
        .hasContent(expected);
  }

  @Test
  void everyColumnSaysWhatItMeans() {
    assertThat(OutputSchema.load().tables().values())
        .flatExtracting(table -> table.columns())
        .hasSizeGreaterThan(150)
        .extracting(Column::meaning)
        .doesNotContain("");
  }

  @Test
  void catalogueOfFilesNamesEveryTable() {
    assertThat(FileCatalogue.load().meanings().keySet())
        .containsAll(OutputSchema.load().tables().keySet());
  }
}
