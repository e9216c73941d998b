package parallax.dictionary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary file as decoded text.
 *
 * @param name the file's name, for messages
 * @param text without byte order mark
 * @param notes says so if the encoding was guessed
 */
record SourceText(String name, String text, List<DictionaryNote> notes) {
  /**
   * What old dictionaries of Windows programs are written in; every quanteda reader falls back on
   * it.
   */
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private static final String REMEDY = "; name the encoding, such as --encoding windows-1251";

  private static final int HEAD = 200;

  /** After a UTF-8 mark, read byte by byte, or none. */
  private static final Pattern DECLARATION =
      Pattern.compile("(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*\\sencoding=[\"']([\\w.:-]+)[\"']");

  SourceText {
    notes = List.copyOf(notes);
  }

  /**
   * Decodes a file: as named, else as its XML declaration says, else by its byte order mark, else
   * as UTF-8, else as windows-1252 with a note.
   *
   * @throws DictionaryException if the bytes are no text in the encoding
   */
  static SourceText of(String name, byte[] bytes, Optional<Charset> encoding) {
    if (encoding.isPresent()) {
      return new SourceText(name, strip(named(name, bytes, encoding.get())), List.of());
    }
    Optional<Charset> declared = declared(name, bytes);
    if (declared.isPresent()) {
      return new SourceText(name, strip(named(name, bytes, declared.get())), List.of());
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return new SourceText(name, strip(named(name, bytes, StandardCharsets.UTF_16)), List.of());
    }
    Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new SourceText(name, strip(checked(name, utf8.get())), List.of());
    }
    String guess =
        decode(bytes, FALLBACK)
            .orElseThrow(
                () ->
                    new DictionaryException(
                        name + ": found neither UTF-8 nor windows-1252" + REMEDY));
    return new SourceText(
        name,
        checked(name, guess),
        List.of(new DictionaryNote(0, "not UTF-8, read as windows-1252" + REMEDY)));
  }

  /** What an XML file says of itself in its first line. */
  private static Optional<Charset> declared(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalArgumentException e) {
      throw new DictionaryException(
          name + " line 1: found the unknown encoding " + matcher.group(1) + REMEDY, e);
    }
  }

  private static String named(String name, byte[] bytes, Charset encoding) {
    String text =
        decode(bytes, encoding)
            .orElseThrow(
                () ->
                    new DictionaryException(
                        name + ": found bytes that are no " + encoding + REMEDY));
    return checked(name, text);
  }

  /** A zero byte is no letter of any dictionary, but every other byte of UTF-16 without a mark. */
  private static String checked(String name, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new DictionaryException(
          name
              + ": found zero bytes, expected text; name the encoding, such as --encoding UTF-16LE");
    }
    return text;
  }

  private static Optional<String> decode(byte[] bytes, Charset encoding) {
    try {
      return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private static String strip(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The lines without their ends, in order; line n has index n - 1. */
  List<String> lines() {
    return List.of(text.split("\r\n|\r|\n", -1));
  }

  /** A fault in a line, 1-based. */
  DictionaryException fault(long line, String found, String expected) {
    return DictionaryException.at(name, line, found, expected);
  }
}
