package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderFolderTest {
  @TempDir Path folder;

  @Test
  void aFolderWithNeitherFileHasNoEncoder() {
    assertThat(EncoderFolder.in(folder)).isEmpty();
    assertThat(EncoderFolder.in(folder.resolve("none"))).isEmpty();
  }

  @Test
  void oneFileWithoutTheOtherIsRefused() throws IOException {
    Path vocabulary = writeVocabulary(20);
    assertThatThrownBy(() -> EncoderFolder.in(folder))
        .isInstanceOf(EncoderException.class)
        .hasMessage(folder + ": no weights.bin beside vocabulary.txt; expected both or neither");
    Files.delete(vocabulary);
    TinyModel.small().writeTo(folder);
    assertThatThrownBy(() -> EncoderFolder.in(folder))
        .isInstanceOf(EncoderException.class)
        .hasMessage(folder + ": no vocabulary.txt beside weights.bin; expected both or neither");
  }

  @Test
  void bothAreReadAtFirstUseAndOnce() throws IOException {
    Path vocabulary = writeVocabulary(20);
    Path weights = TinyModel.small().writeTo(folder);
    EncoderFolder found = EncoderFolder.in(folder).orElseThrow();
    assertThat(found.vocabularyFile()).isEqualTo(vocabulary);
    assertThat(found.weightsFile()).isEqualTo(weights);
    Encoder encoder = found.encoder();
    Files.delete(vocabulary);
    Files.delete(weights);
    assertThat(found.encoder()).isSameAs(encoder);
    assertThat(found.pieces()).isSameAs(found.pieces());
    assertThat(found.pieces().size()).isEqualTo(20);
  }

  @Test
  void aMalformedFileIsFoundAtFirstUseOnly() throws IOException {
    writeVocabulary(20);
    Files.writeString(folder.resolve("weights.bin"), "PLXENC01");
    EncoderFolder found = EncoderFolder.in(folder).orElseThrow();
    assertThat(found.pieces().id("[UNK]")).isZero();
    assertThatThrownBy(found::encoder)
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining("weights.bin offset 0: found 8 bytes");
  }

  @Test
  void weightsForAnotherVocabularyAreRefused() throws IOException {
    writeVocabulary(19);
    Path weights = TinyModel.small().writeTo(folder);
    EncoderFolder found = EncoderFolder.in(folder).orElseThrow();
    assertThatThrownBy(found::encoder)
        .isInstanceOf(EncoderException.class)
        .hasMessage(weights + ": weights for 20 pieces; expected 19, the lines of vocabulary.txt");
  }

  private Path writeVocabulary(int pieces) throws IOException {
    String lines =
        IntStream.range(0, pieces)
            .mapToObj(id -> id == 0 ? "[UNK]\n" : "piece" + id + "\n")
            .collect(Collectors.joining());
    return Files.writeString(folder.resolve("vocabulary.txt"), lines);
  }
}
