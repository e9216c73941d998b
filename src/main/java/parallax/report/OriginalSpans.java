package parallax.report;

import parallax.clean.CleanArticle;
import parallax.text.CodePoints;
import parallax.text.Span;

/**
 * Spans of one article on their way out: from UTF-16 offsets into the cleaned body to code points
 * of the original file. The only place where they are converted.
 */
final class OriginalSpans {
  private final CleanArticle clean;
  private final CodePoints codePoints;

  OriginalSpans(CleanArticle clean) {
    this.clean = clean;
    this.codePoints = new CodePoints(clean.article().text());
  }

  /**
   * A stretch of the original.
   *
   * @param start code point, 0-based
   * @param end code point, exclusive
   * @param surface the characters that stand there
   */
  record Place(int start, int end, String surface) {}

  /** The place of a span of the cleaned body. */
  Place of(Span inBody) {
    return ofOriginal(clean.body().toOriginal(inBody));
  }

  /** The place of a span of UTF-16 offsets into the original. */
  Place ofOriginal(Span inOriginal) {
    Span points = codePoints.of(inOriginal);
    return new Place(points.start(), points.end(), inOriginal.of(clean.article().text()));
  }
}
