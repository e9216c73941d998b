package parallax.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import parallax.text.Span;

/**
 * Reads character references such as {@code &} written in letters or digits as jsoup does, and says
 * how much of the source each takes.
 */
final class CharacterReferences {
  /** The longest name in the standard has 31 letters. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,10}|#[0-9]{1,10}|[A-Za-z][A-Za-z0-9]{0,31});?");

  private static final int SHORTEST = 3;

  private CharacterReferences() {}

  /**
   * A reference.
   *
   * @param span in the source
   * @param characters what it stands for, never empty
   */
  record Reference(Span span, String characters) {}

  /**
   * The reference that begins at {@code at}; empty if the ampersand there is only an ampersand.
   *
   * @param end where the text ends
   */
  static Optional<Reference> at(String source, int at, int end) {
    Matcher matcher = REFERENCE.matcher(source).region(at, end);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    // Old names need no semicolon: "&ampere" is an ampersand and "ere".
    for (int to = matcher.end(); to >= at + SHORTEST; to--) {
      String written = source.substring(at, to);
      String read = Parser.unescapeEntities(written, false);
      if (!read.isEmpty() && !read.equals(written) && standsAlone(written, read)) {
        return Optional.of(new Reference(new Span(at, to), read));
      }
    }
    return Optional.empty();
  }

  /** Whether all that was written became the reference, with no letter of the text behind it. */
  private static boolean standsAlone(String written, String read) {
    String shorter = Parser.unescapeEntities(written.substring(0, written.length() - 1), false);
    boolean tail =
        !shorter.equals(written.substring(0, written.length() - 1))
            && read.equals(shorter + written.charAt(written.length() - 1));
    return !tail;
  }
}
