package parallax.annotate.corenlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads words and numbers set apart by single blanks and line ends. The parser's model is 49 MB of
 * such text, and splitting it into strings takes longer than using it.
 */
final class NumberText {
  private static final int BUFFER = 1 << 16;

  /** Numbers below this are exact as floats, and so is a quotient of two rounded rightly. */
  private static final int EXACT = 1 << 24;

  /** Powers of ten that are exact as floats. */
  private static final float[] POWERS = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private byte[] token = new byte[64];
  private int length;

  /** Reads from {@code in}, which the caller closes. */
  NumberText(InputStream in) {
    this.in = in;
  }

  /**
   * The next word.
   *
   * @throws EOFException if the text is over
   */
  String word() throws IOException {
    advance();
    return new String(token, 0, length, StandardCharsets.UTF_8);
  }

  /**
   * The next word as a number, the float nearest to it.
   *
   * @throws EOFException if the text is over
   * @throws NumberFormatException if it is none
   */
  float number() throws IOException {
    advance();
    int digits = 0;
    int decimals = 0;
    boolean afterPoint = false;
    int start = length > 0 && token[0] == '-' ? 1 : 0;
    for (int i = start; i < length; i++) {
      byte b = token[i];
      if (b == '.' && !afterPoint) {
        afterPoint = true;
      } else if (b >= '0' && b <= '9' && digits < EXACT / 16 && decimals < POWERS.length - 1) {
        digits = digits * 10 + (b - '0');
        decimals += afterPoint ? 1 : 0;
      } else {
        return Float.parseFloat(new String(token, 0, length, StandardCharsets.US_ASCII));
      }
    }
    float size = digits / POWERS[decimals];
    return start == 1 ? -size : size;
  }

  /** {@code count} numbers. */
  float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  private void advance() throws IOException {
    length = 0;
    int next = read();
    while (next == ' ' || next == '\n') {
      next = read();
    }
    while (next != ' ' && next != '\n' && next >= 0) {
      if (length == token.length) {
        token = Arrays.copyOf(token, 2 * length);
      }
      token[length++] = (byte) next;
      next = read();
    }
    if (length == 0) {
      throw new EOFException("a model ends too early");
    }
  }

  private int read() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer));
      if (filled == 0) {
        return -1;
      }
    }
    return buffer[position++] & 0xff;
  }
}
