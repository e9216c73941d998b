package parallax.encoder;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up model: numbers from a seed, written as a file of weights, and kept as they are for an
 * encoder worked out the long way.
 */
final class TinyModel {
  /** Every tensor in the order of the file, row by row; a vector is one row. */
  final List<double[][]> tensors = new ArrayList<>();

  final EncoderShape shape;
  private final Random random;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  TinyModel(EncoderShape shape, long seed) throws IOException {
    this.shape = shape;
    this.random = new Random(seed);
    writeHead();
    matrix(shape.vocabulary(), shape.width());
    matrix(shape.positions(), shape.width());
    vector(shape.width(), 0);
    norm();
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int i = 0; i < 4; i++) {
        linear(shape.width(), shape.width());
      }
      norm();
      linear(shape.inner(), shape.width());
      linear(shape.width(), shape.inner());
      norm();
    }
    floats(shape.outputs(), 2 * shape.width(), 0);
    vector(shape.outputs(), 0);
  }

  /** Two layers of width 8 with two heads. */
  static TinyModel small() throws IOException {
    return new TinyModel(new EncoderShape(2, 8, 2, 12, 20, 16, 3), 1848);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  Path writeTo(Path folder) throws IOException {
    return Files.write(folder.resolve("weights.bin"), bytes());
  }

  private void writeHead() throws IOException {
    out.write(EncoderWeights.FORMAT.getBytes(StandardCharsets.US_ASCII));
    out.writeInt(shape.layers());
    out.writeInt(shape.width());
    out.writeInt(shape.heads());
    out.writeInt(shape.inner());
    out.writeInt(shape.vocabulary());
    out.writeInt(shape.positions());
    out.writeInt(shape.outputs());
  }

  private void linear(int outputs, int inputs) throws IOException {
    matrix(outputs, inputs);
    vector(outputs, 0);
  }

  private void norm() throws IOException {
    vector(shape.width(), 1);
    vector(shape.width(), 0);
  }

  private void matrix(int rows, int columns) throws IOException {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      float scale = (float) ((0.01 + random.nextFloat() / 25) / StrictMath.sqrt(columns));
      out.writeFloat(scale);
      for (int column = 0; column < columns; column++) {
        byte value = (byte) (random.nextInt(255) - 127);
        out.writeByte(value);
        row[column] = (double) scale * value;
      }
    }
    tensors.add(matrix);
  }

  private void vector(int length, float middle) throws IOException {
    floats(1, length, middle);
  }

  private void floats(int rows, int columns, float middle) throws IOException {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      for (int column = 0; column < columns; column++) {
        float value = middle + (random.nextFloat() - 0.5f) / 2;
        out.writeFloat(value);
        row[column] = value;
      }
    }
    tensors.add(matrix);
  }
}
