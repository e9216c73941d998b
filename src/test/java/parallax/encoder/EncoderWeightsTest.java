package parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderWeightsTest {
  private static final int HEAD = 36;

  @TempDir Path folder;
  private Path file;
  private TinyModel model;

  @BeforeEach
  void writeTheModel() throws IOException {
    model = TinyModel.small();
    file = model.writeTo(folder);
  }

  @Test
  void readsTheSizes() throws IOException {
    assertThat(EncoderWeights.read(file).shape())
        .isEqualTo(new EncoderShape(2, 8, 2, 12, 20, 16, 3));
  }

  @Test
  void readsRowsAsScaleTimesByte() throws IOException {
    float[] row = new float[8];
    EncoderWeights.read(file).words().addRow(19, row);
    for (int i = 0; i < row.length; i++) {
      assertThat(row[i]).isEqualTo((float) model.tensors.get(0)[19][i]);
    }
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    byte[] bytes = model.bytes();
    bytes[7] = '2';
    refused(bytes, "offset 0: found 'PLXENC02'; expected 'PLXENC01'");
  }

  @Test
  void aFileCutInTheHeadIsRefused() throws IOException {
    refused(new byte[0], "offset 0: found 0 bytes; expected a head of 36 bytes");
    refused(
        "PLXENC01".getBytes(StandardCharsets.US_ASCII),
        "offset 0: found 8 bytes; expected a head of 36 bytes");
  }

  @Test
  void aFileCutShortIsRefused() throws IOException {
    byte[] bytes = model.bytes();
    refused(
        Arrays.copyOf(bytes, bytes.length - 1),
        "offset "
            + (bytes.length - 1)
            + ": found the end of the file; expected a file of "
            + bytes.length
            + " bytes for EncoderShape[layers=2, width=8, heads=2, inner=12, vocabulary=20,"
            + " positions=16, outputs=3]");
  }

  @Test
  void whatFollowsIsRefused() throws IOException {
    byte[] bytes = model.bytes();
    refused(
        Arrays.copyOf(bytes, bytes.length + 2),
        "offset " + bytes.length + ": found further bytes; expected a file of " + bytes.length);
  }

  @Test
  void sizesThatCannotBeAreRefused() throws IOException {
    refused(withInt(8, 0), "offset 8: found layers 0; expected 1 to 16777216");
    refused(withInt(12, -8), "offset 12: found width -8; expected 1 to 16777216");
    refused(withInt(32, 1 << 25), "offset 32: found outputs 33554432; expected 1 to 16777216");
    refused(
        withInt(16, 4),
        "offset 12: found width 8 with 4 heads; expected a width that is a multiple of four times"
            + " the heads");
  }

  @Test
  void hugeSizesAreRefusedBeforeMemoryIsTaken() throws IOException {
    refused(withInt(24, 1 << 24), "offset " + model.bytes().length + ": found the end of the file");
  }

  @Test
  void numbersThatAreNoneAreRefused() throws IOException {
    byte[] bytes = model.bytes();
    ByteBuffer.wrap(bytes).putFloat(HEAD, Float.NaN);
    refused(bytes, "offset 36: found NaN; expected a finite number");
    bytes = model.bytes();
    ByteBuffer.wrap(bytes).putFloat(bytes.length - 4, Float.NEGATIVE_INFINITY);
    refused(bytes, "offset " + (bytes.length - 4) + ": found -Infinity; expected a finite number");
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("none.bin");
    assertThatThrownBy(() -> EncoderWeights.read(missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(missing.toString());
  }

  private byte[] withInt(int offset, int value) {
    byte[] bytes = model.bytes();
    ByteBuffer.wrap(bytes).putInt(offset, value);
    return bytes;
  }

  private void refused(byte[] bytes, String message) throws IOException {
    Files.write(file, bytes);
    assertThatThrownBy(() -> EncoderWeights.read(file))
        .isInstanceOf(EncoderException.class)
        .hasMessageStartingWith(file + " " + message);
  }
}
