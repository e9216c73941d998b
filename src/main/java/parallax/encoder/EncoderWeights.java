package parallax.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The numbers of an encoder, as its file holds them, big-endian: the name of the format, seven
 * sizes, then the tensors in the order of the constructor. Vectors are floats. Matrices stand row
 * by row (of a linear layer, a row is an output; of a table, an entry): a float, the scale, then a
 * signed byte per column; the value is scale · byte. Nothing may follow.
 */
final class EncoderWeights {
  /** What the file begins with. */
  static final String FORMAT = "PLXENC01";

  /** No size of a model comes near; a greater one is another kind of file. */
  private static final int GREATEST = 1 << 24;

  private final String file;
  private final ByteBuffer in;
  private final EncoderShape shape;
  private final ByteRows words;
  private final ByteRows positions;
  private final float[] type;
  private final LayerNorm norm;
  private final List<EncoderLayer> layers = new ArrayList<>();
  private final float[][] head;
  private final float[] headBias;

  private EncoderWeights(String file, byte[] bytes) {
    this.file = file;
    this.in = ByteBuffer.wrap(bytes);
    checkFormat();
    this.shape = readShape();
    checkLength();
    this.words = rows(shape.vocabulary(), shape.width());
    this.positions = rows(shape.positions(), shape.width());
    this.type = vector(shape.width());
    this.norm = readNorm();
    for (int layer = 0; layer < shape.layers(); layer++) {
      layers.add(layer());
    }
    this.head = new float[shape.outputs()][];
    for (int output = 0; output < head.length; output++) {
      head[output] = vector(2 * shape.width());
    }
    this.headBias = vector(shape.outputs());
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws EncoderException if it is no such file; the message names file, offset, what was found
   *     and what was expected
   */
  static EncoderWeights read(Path file) throws IOException {
    return new EncoderWeights(file.toString(), Files.readAllBytes(file));
  }

  private void checkFormat() {
    int length = FORMAT.length() + 7 * Integer.BYTES;
    if (in.limit() < length) {
      throw fault(0, in.limit() + " bytes", "a head of " + length + " bytes");
    }
    byte[] format = new byte[FORMAT.length()];
    in.get(format);
    String found = new String(format, StandardCharsets.ISO_8859_1);
    if (!found.equals(FORMAT)) {
      throw fault(0, "'" + found + "'", "'" + FORMAT + "'");
    }
  }

  private EncoderShape readShape() {
    EncoderShape read =
        new EncoderShape(
            size("layers"),
            size("width"),
            size("heads"),
            size("inner"),
            size("vocabulary"),
            size("positions"),
            size("outputs"));
    if (read.width() % (Panels.ROWS * read.heads()) != 0) {
      throw fault(
          FORMAT.length() + Integer.BYTES,
          "width " + read.width() + " with " + read.heads() + " heads",
          "a width that is a multiple of four times the heads");
    }
    return read;
  }

  private int size(String name) {
    int at = in.position();
    int size = in.getInt();
    if (size < 1 || size > GREATEST) {
      throw fault(at, name + " " + size, "1 to " + GREATEST);
    }
    return size;
  }

  private void checkLength() {
    long expected = in.position() + shape.bytes();
    if (in.limit() != expected) {
      throw fault(
          Math.min(in.limit(), expected),
          in.limit() < expected ? "the end of the file" : "further bytes",
          "a file of " + expected + " bytes for " + shape);
    }
  }

  private EncoderLayer layer() {
    int width = shape.width();
    Linear query = linear(width, width);
    Linear key = linear(width, width);
    Linear value = linear(width, width);
    Linear output = linear(width, width);
    return new EncoderLayer(
        new Attention(query, key, value, output, shape.heads()),
        readNorm(),
        linear(width, shape.inner()),
        linear(shape.inner(), width),
        readNorm());
  }

  private Linear linear(int inputs, int outputs) {
    return new Linear(rows(outputs, inputs).transposed(), vector(outputs));
  }

  private LayerNorm readNorm() {
    return new LayerNorm(vector(shape.width()), vector(shape.width()));
  }

  private ByteRows rows(int rows, int columns) {
    float[] scales = new float[rows];
    byte[] bytes = new byte[Math.multiplyExact(rows, columns)];
    for (int row = 0; row < rows; row++) {
      scales[row] = number();
      in.get(bytes, row * columns, columns);
    }
    return new ByteRows(columns, scales, bytes);
  }

  private float[] vector(int length) {
    float[] vector = new float[length];
    for (int i = 0; i < length; i++) {
      vector[i] = number();
    }
    return vector;
  }

  private float number() {
    int at = in.position();
    float number = in.getFloat();
    if (!Float.isFinite(number)) {
      throw fault(at, Float.toString(number), "a finite number");
    }
    return number;
  }

  private EncoderException fault(long offset, String found, String expected) {
    return new EncoderException(
        file + " offset " + offset + ": found " + found + "; expected " + expected);
  }

  /** The sizes. */
  EncoderShape shape() {
    return shape;
  }

  /** The vectors of the word pieces. */
  ByteRows words() {
    return words;
  }

  /** The vectors of the places in a window. */
  ByteRows positions() {
    return positions;
  }

  /** The vector of the only type of text; not to be written to, like all that follow. */
  float[] type() {
    return type;
  }

  /** The normalisation of the sum of the three. */
  LayerNorm norm() {
    return norm;
  }

  /** The layers, the first to be applied first. */
  List<EncoderLayer> layers() {
    return Collections.unmodifiableList(layers);
  }

  /** By output, weights of a sentence's mean state, then of its separator's. */
  float[][] head() {
    return head;
  }

  /** By output. */
  float[] headBias() {
    return headBias;
  }
}
