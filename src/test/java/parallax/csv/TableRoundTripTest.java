package parallax.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRoundTripTest {
  private static final TableSchema SCHEMA =
      new TableSchema(
          "t.csv",
          List.of(
              new Column("id", ColumnType.STRING, true, ""),
              new Column("n", ColumnType.INTEGER, false, ""),
              new Column("x", ColumnType.NUMBER, false, ""),
              new Column("flag", ColumnType.BOOLEAN, false, "")));

  @TempDir private Path folder;

  @Test
  void rowsAreWrittenWithLfAndQuotesOnlyWhereNeeded() throws IOException {
    try (TableWriter writer = new TableWriter(folder, SCHEMA)) {
      writer.row("002", 7, new BigDecimal("25000000000"), true);
      writer.row("a, \"b\"", Optional.empty(), OptionalDouble.of(-0.25), false);
    }
    assertThat(Files.readString(folder.resolve("t.csv")))
        .isEqualTo("id,n,x,flag\n002,7,25000000000,1\n\"a, \"\"b\"\"\",,-0.25,0\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1234567,0.123457",
    "-0.0000001,0",
    "1E-7,0",
    "100,100",
    "-1.5,-1.5",
    "0.30000000000000004,0.3"
  })
  void scoresAreRoundedToSixDecimalsInPlainNotation(double score, String cell) {
    assertThat(CellFormat.format(SCHEMA.columns().get(2), score)).isEqualTo(cell);
  }

  @Test
  void numbersLookTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ru-RU", "kk-KZ", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(CellFormat.format(SCHEMA.columns().get(2), 1234.5)).isEqualTo("1234.5");
        assertThat(CellFormat.format(SCHEMA.columns().get(1), 1234567)).isEqualTo("1234567");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    assertThatThrownBy(() -> CellFormat.format(SCHEMA.columns().get(2), Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column x: NaN");
  }

  @Test
  void aCellOfTheWrongTypeIsRefused() throws IOException {
    try (TableWriter writer = new TableWriter(folder, SCHEMA)) {
      assertThatThrownBy(() -> writer.row("a", "7", 1.0, true))
          .hasMessage("column n holds integer but was given String '7'");
      assertThatThrownBy(() -> writer.row("a")).hasMessage("t.csv has 4 columns but the row has 1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7", "-7", "@x", "\tx", "'=1", "''-x", "\nx"})
  void textThatCouldRunIsGuardedAndComesBack(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "'New Kazakhstan'", "‘−7’", "7-8", " =1"})
  void harmlessTextIsLeftAlone(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
  }

  @Test
  void anyTextComesBackFromTheFile() throws IOException {
    Random random = new Random(20260101);
    String alphabet = "ab'\"=,-+@\n\r\t;é😀 ";
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(12); i > 0; i--) {
        int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
        text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
      }
      String value = text.substring(random.nextInt(2));
      try (TableWriter writer = new TableWriter(folder, SCHEMA)) {
        writer.row(value, 1, 1.0, true);
      }
      TableRow row = TableReader.read(folder.resolve("t.csv"), List.of("id")).get(0);
      assertThat(row.cells().get("id")).as("round %d", round).isEqualTo(value);
    }
  }
}
