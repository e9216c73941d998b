package parallax.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a web page: by its byte order mark, by what the server said, by what the
 * page says, else as UTF-8 if it can be and as Windows-1252 if not.
 *
 * <p>Bytes that are UTF-8 beyond ASCII are read as such whatever single-byte charset is declared:
 * other text hardly ever is by chance. Names stand for charsets as in the Encoding Standard, in
 * which ISO-8859-1 and US-ASCII mean Windows-1252.
 */
public final class PageDecoder {
  private static final int PRESCAN = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");
  private static final Pattern XML =
      Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,200}?encoding=[\"']([\\w.:-]{1,40})");
  private static final Map<String, Charset> STANDING_FOR =
      Map.of(
          "iso-8859-1", WINDOWS_1252,
          "latin1", WINDOWS_1252,
          "us-ascii", WINDOWS_1252,
          "ascii", WINDOWS_1252,
          "iso8859-1", WINDOWS_1252,
          "utf8", StandardCharsets.UTF_8);

  private PageDecoder() {}

  /**
   * The page's source. A byte order mark stays as its first character; bytes that are no characters
   * become U+FFFD.
   *
   * @param served the charset the server named; empty if it named none
   */
  public static String decode(byte[] bytes, Optional<String> served) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return replacing(bytes, marked.get());
    }
    Optional<Charset> declared =
        served.flatMap(PageDecoder::charset).or(() -> declared(bytes)).filter(c -> !isWide(c));
    boolean unicode = declared.filter(StandardCharsets.UTF_8::equals).isPresent();
    if (unicode || declared.isEmpty() || hasOtherThanAscii(bytes)) {
      Optional<String> text = strictUtf8(bytes);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return replacing(bytes, declared.orElse(WINDOWS_1252));
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (b.length > 2 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length > 1 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return b.length > 1 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    Matcher xml = XML.matcher(head);
    Optional<String> name =
        meta.find()
            ? Optional.of(meta.group(1))
            : xml.find() ? Optional.of(xml.group(1)) : Optional.empty();
    return name.flatMap(PageDecoder::charset);
  }

  private static Optional<Charset> charset(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(
          STANDING_FOR.containsKey(key) ? STANDING_FOR.get(key) : Charset.forName(key));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A misspelt charset says nothing; the bytes decide.
      return Optional.empty();
    }
  }

  /**
   * Sixteen bits to a character: a page that names such a charset in ASCII letters is not in it.
   */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean hasOtherThanAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // That is the answer asked for.
      return Optional.empty();
    }
  }

  private static String replacing(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces refuses nothing", e);
    }
  }
}
