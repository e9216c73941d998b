package parallax.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every place in a paragraph where a sentence may end. */
final class StopFinder {
  private static final Pattern MARKS = Pattern.compile("\\.(?:[ \\u00A0]\\.){2,}|[.!?\\u2026]+");
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?:\\[\\d{1,3}(?:[,–-] ?\\d{1,3})*\\]|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079])+");

  /** A footnote number that lost its superscript: "… grew.12 The …". */
  private static final Pattern FLAT_FOOTNOTE =
      Pattern.compile("(?<=\\p{Ll}{3}[.!?][”\"’]?)\\d{1,3}(?=\\s+\\p{Lu}|\\s*$)");

  /** A bracket with something in it, brackets within brackets one deep. */
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\(([^()]{1,250}(?:\\([^()]{0,100}\\)[^()]{0,250})?)\\)|\\[([\\d,; –-]{1,20})\\]");

  /** What a bracket after a full stop holds if it speaks of the sentence before it. */
  private static final Pattern CITATION =
      Pattern.compile(
          "(?s)(?:\\p{Ll}|[\\d,; –-]+$|.*\\b(?:1[5-9]|20)\\d\\d[a-z]?\\b|.*\\bn\\.d\\.|(?i:ibid|see |cf|source)).*");

  private final String paragraph;
  private int straightQuotes;
  private int counted;

  StopFinder(String paragraph) {
    this.paragraph = paragraph;
  }

  /** All stops in order; none begins inside another. */
  List<Stop> find() {
    List<Stop> stops = new ArrayList<>();
    Matcher marks = MARKS.matcher(paragraph);
    int from = 0;
    while (marks.find(from)) {
      Stop stop = stop(marks.start(), marks.end());
      stops.add(stop);
      from = stop.end();
    }
    return stops;
  }

  private Stop stop(int mark, int marksEnd) {
    int closed = afterClosing(marksEnd);
    int noted = afterFootnote(closed);
    int end = afterCitations(noted);
    boolean quoted =
        paragraph.substring(marksEnd, closed).chars().anyMatch(c -> "”\"’'»›".indexOf(c) >= 0);
    return new Stop(paragraph, mark, marksEnd, end, quoted, Blank.skip(paragraph, end));
  }

  private int afterClosing(int offset) {
    int end = offset;
    while (end < paragraph.length() && closes(end)) {
      end++;
    }
    // A stray blank before an unmistakable closing mark: "… far. ”".
    int mark = Blank.skip(paragraph, end);
    boolean stray = mark < paragraph.length() && "”»›".indexOf(paragraph.charAt(mark)) >= 0;
    return stray ? afterClosing(mark + 1) : end;
  }

  private boolean closes(int offset) {
    char c = paragraph.charAt(offset);
    int following = offset + 1 < paragraph.length() ? paragraph.codePointAt(offset + 1) : ' ';
    return switch (c) {
      case ')', ']', '}', '”', '»', '›' -> true;
      case '’' -> !Character.isLetterOrDigit(following) || Character.isUpperCase(following);
      case '\'' -> !Character.isLetterOrDigit(following);
      case '"' -> !Character.isLetterOrDigit(following) || straightQuotesBefore(offset) % 2 == 1;
      default -> false;
    };
  }

  /** Counts on from the last call, so that a long paragraph is read once. */
  private int straightQuotesBefore(int offset) {
    for (; counted < offset; counted++) {
      if (paragraph.charAt(counted) == '"' && !insideWord(counted)) {
        straightQuotes++;
      }
    }
    return straightQuotes;
  }

  private boolean insideWord(int offset) {
    return offset > 0
        && offset + 1 < paragraph.length()
        && Character.isLetter(paragraph.charAt(offset - 1))
        && Character.isLetter(paragraph.charAt(offset + 1));
  }

  private int afterFootnote(int offset) {
    int end = after(FOOTNOTE, offset);
    return end > offset ? end : after(FLAT_FOOTNOTE, offset);
  }

  private int after(Pattern pattern, int offset) {
    Matcher matcher = pattern.matcher(paragraph).region(offset, paragraph.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : offset;
  }

  private int afterCitations(int offset) {
    int start = Blank.skip(paragraph, offset);
    Matcher bracket = BRACKET.matcher(paragraph).region(start, paragraph.length());
    return bracket.lookingAt() && isCitation(bracket) ? afterCitations(bracket.end()) : offset;
  }

  private static boolean isCitation(Matcher bracket) {
    String content = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
    return CITATION.matcher(content).matches() && !content.matches("(?s).*\\p{L}{3}[.!?]");
  }
}
