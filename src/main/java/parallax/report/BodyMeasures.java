package parallax.report;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import parallax.ArticleAnalysis;
import parallax.clean.CleanArticle;
import parallax.clean.Removal;
import parallax.compare.ArticleEvidence;
import parallax.text.Span;

/** How long a cleaned body is, and how much cleaning took away. */
final class BodyMeasures {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.,-]*");

  private BodyMeasures() {}

  /** What comparisons keep of an article. */
  static ArticleEvidence evidence(ArticleAnalysis analysis) {
    return ArticleEvidence.of(
        analysis.annotated(),
        analysis.frames(),
        words(analysis.clean()),
        removedShare(analysis.clean()).orElse(0));
  }

  /** Runs of letters and digits, inner apostrophes, points and hyphens included. */
  static int words(CleanArticle clean) {
    return (int) WORD.matcher(clean.text()).results().count();
  }

  /** Removed non-space code points over all non-space code points; empty for a blank file. */
  static OptionalDouble removedShare(CleanArticle clean) {
    String original = clean.article().text();
    long all = visible(original);
    long removed =
        clean.removals().stream().map(Removal::span).mapToLong(s -> visible(s, original)).sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) removed / all);
  }

  static long visible(Span span, String text) {
    return visible(span.of(text));
  }

  static long visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .count();
  }
}
