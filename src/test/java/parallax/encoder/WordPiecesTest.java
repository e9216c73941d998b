package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final List<String> PIECES =
      List.of(
          "[PAD] [UNK] [CLS] [SEP] [unused1] the harbour cafe un ##load ##ed ##ing load ##s s it",
          "' \" “ ” ’ — – - . , ? ! $ % + < = > ^ ` | ~ [ ] ( ) # ## 1 ##9 ##4 19 3 5 pad",
          "мир и ##р 港 口 é i ##i a ##a");

  @TempDir Path folder;
  private List<String> vocabulary;
  private WordPieces pieces;

  @BeforeEach
  void readTheVocabulary() throws IOException {
    vocabulary = PIECES.stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    pieces = read(String.join("\n", vocabulary) + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '\0',
      value = {
        "The HARBOUR / the harbour",
        "unloaded loads unloading / un ##load ##ed load ##s un ##load ##ing",
        "Café, CAFÉ; cafe\u0301 / cafe , cafe [UNK] cafe",
        "“It’s the harbour” / “ it ’ s the harbour ”",
        "it's \"the\" / it ' s \" the \"",
        "harbour—cafe – un-load / harbour — cafe – un - load",
        "1944, 14 / 19 ##4 ##4 , 1 ##4",
        "3.5% +$5 <=> ^`|~ / 3 . 5 % + $ 5 < = > ^ ` | ~",
        "Мир и МИРР ИМ / мир и мир ##р [UNK]",
        "港口 the港 / 港 口 the 港",
        "the 😀 harbour😀 / the [UNK] [UNK]",
        "loadx loading harbours / [UNK] load ##ing harbour ##s",
        "[PAD] [unused1] [SEP] / [ pad ] [ [UNK] ] [ [UNK] ]",
        "## the / # # the",
        "the\u00A0harbour\u2003it\u3000s / the harbour it s",
        "the\u200Bhar\u00ADbour\u0000 load\uFEFF\uFFFDs / [UNK] load ##s",
        "har\u00ADbour\uE000 / harbour",
        "İi / i ##i",
      })
  void textsArePiecesOfTheVocabulary(String text, String expected) {
    assertThat(shown(pieces.ids(text))).isEqualTo(expected);
  }

  @Test
  void anEmptyTextHasNoPiece() {
    assertThat(pieces.ids("")).isEmpty();
    assertThat(pieces.ids(" \t\r\n\u200B")).isEmpty();
  }

  @Test
  void aWordOfMoreThanHundredCharactersIsUnknown() {
    assertThat(shown(pieces.ids("a".repeat(100)))).isEqualTo("a" + " ##a".repeat(99));
    assertThat(shown(pieces.ids("a".repeat(101) + " a"))).isEqualTo("[UNK] a");
  }

  @Test
  void lineEndsAreSpaces() {
    assertThat(shown(pieces.ids("the\nharbour\r\nit\ts"))).isEqualTo("the harbour it s");
  }

  @Test
  void everyPieceHasTheIdOfItsLine() {
    assertThat(pieces.size()).isEqualTo(vocabulary.size());
    assertThat(vocabulary).extracting(pieces::id).containsExactlyElementsOf(idsInOrder());
    assertThat(pieces.id("[unused1]")).isEqualTo(4);
    assertThatThrownBy(() -> pieces.id("boat"))
        .isInstanceOf(EncoderException.class)
        .hasMessageEndingWith("vocabulary.txt: no piece 'boat'");
  }

  private List<Integer> idsInOrder() {
    return IntStream.range(0, vocabulary.size()).boxed().toList();
  }

  @Test
  void windowsLineEndsAndAMissingLastOneAreFine() throws IOException {
    assertThat(read("[UNK]\r\nthe\r\n##s").ids("Thes")).containsExactly(1, 2);
  }

  @Test
  void otherLineEndsArePieces() throws IOException {
    assertThat(read("[UNK]\n\u2028\n\u0085\nthe\n").id("the")).isEqualTo(3);
  }

  @Test
  void aMalformedVocabularyIsRefusedWithItsLine() {
    refused("[UNK]\nthe\n\nit\n", "line 3: is empty; expected a piece of its own");
    refused("[UNK]\nthe\nthe\n", "line 3: 'the' is on line 2, too; expected a piece of its own");
    refused("[UNK]\n##s\n##s\n", "line 3: '##s' is on line 2, too; expected a piece of its own");
  }

  @Test
  void aVocabularyWithoutTheUnknownPieceIsRefused() {
    refused("the\n", "no piece [UNK]; expected one among the lines");
    refused("", "no piece [UNK]; expected one among the lines");
  }

  @Test
  void whatIsNotUtf8IsRefusedWithItsLine() throws IOException {
    Path file = folder.resolve("vocabulary.txt");
    Files.write(file, "[UNK]\ncaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> WordPieces.read(file))
        .isInstanceOf(EncoderException.class)
        .hasMessage(file + " line 2: is not UTF-8; expected a piece in UTF-8");
  }

  private WordPieces read(String lines) throws IOException {
    return WordPieces.read(Files.writeString(folder.resolve("vocabulary.txt"), lines));
  }

  private void refused(String lines, String message) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(EncoderException.class)
        .hasMessageEndingWith(message)
        .hasMessageContaining("vocabulary.txt");
  }

  private String shown(int[] ids) {
    return Arrays.stream(ids).mapToObj(vocabulary::get).collect(Collectors.joining(" "));
  }
}
