package parallax.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables cut up by hand beside the library's. */
class RegularTableTest {
  @Test
  void cellsAreCutAtCommasOutsideQuotationMarks() {
    assertThat(RegularTable.cut("a,b\n\n\"x, \"\"y\"\"\",\n"))
        .contains(
            List.of(
                new RegularTable.Row(1, List.of("a", "b")),
                new RegularTable.Row(2, List.of("x, \"y\"", ""))));
  }

  @Test
  void whatIsNotPlainIsLeftToTheLibrary() {
    for (String text : List.of("a\r\n", "a\"b\n", "\"a\" ,b\n", "\"a", "\"a\"b\n")) {
      assertThat(RegularTable.cut(text)).as(text).isEmpty();
    }
  }

  @Test
  void whatIsCutIsWhatTheLibraryReads() {
    Random random = new Random(3);
    int cut = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append("a ,\n\"\"я'".charAt(random.nextInt(8)));
      }
      Optional<List<RegularTable.Row>> rows = RegularTable.cut(text.toString());
      if (rows.isPresent()) {
        cut++;
        assertThat(rows.get()).isEqualTo(TableReader.records("t", text.toString()));
      }
    }
    assertThat(cut).isGreaterThan(5000);
  }
}
