package parallax.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 and takes nothing else for it. */
final class StrictUtf8 {
  private StrictUtf8() {}

  /**
   * The text.
   *
   * @throws RecordException naming the first byte that is no UTF-8 and its offset
   */
  static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new RecordException(
          String.format(
              Locale.ROOT,
              "not UTF-8: byte 0x%02x at byte offset %d; save the file as UTF-8",
              bytes[in.position()] & 0xff,
              in.position()));
    }
    return out.flip().toString();
  }
}
