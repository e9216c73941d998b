package parallax.study;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/**
 * An example sentence of a cue, with the match marked.
 *
 * @param text without the marks
 * @param match what must be matched; empty for a counter-example, where nothing may be
 */
public record MarkedExample(String text, Optional<Span> match) {
  private static final Pattern MARKED =
      Pattern.compile("((?:(?!\\[\\[|\\]\\]).)*)\\[\\[((?:(?!\\[\\[|\\]\\]).)+)\\]\\](.*)");

  /**
   * An example written with [[marks]] around the match.
   *
   * @throws IllegalArgumentException if it does not hold exactly one pair of marks
   */
  static MarkedExample marked(String written) {
    Matcher matcher = MARKED.matcher(written);
    if (!matcher.matches() || hasMarks(matcher.group(3))) {
      throw new IllegalArgumentException(
          "example '" + written + "' has no single marked match; expected Ties [[cooled]] again.");
    }
    int start = matcher.group(1).length();
    String match = matcher.group(2);
    return new MarkedExample(
        matcher.group(1) + match + matcher.group(3),
        Optional.of(new Span(start, start + match.length())));
  }

  /**
   * A counter-example.
   *
   * @throws IllegalArgumentException if it holds marks
   */
  static MarkedExample unmarked(String written) {
    if (hasMarks(written)) {
      throw new IllegalArgumentException(
          "counter-example '" + written + "' marks a match; expected a sentence without marks");
    }
    return new MarkedExample(written, Optional.empty());
  }

  private static boolean hasMarks(String text) {
    return text.contains("[[") || text.contains("]]");
  }
}
