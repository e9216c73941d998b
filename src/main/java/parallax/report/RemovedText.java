package parallax.report;

import java.util.List;
import parallax.clean.CleanArticle;

/**
 * A stretch that cleaning removed, for the page of its article.
 *
 * @param kind what it is, in words
 * @param rule the rule that removed it
 * @param start first code point in the original
 * @param end code point after the last
 * @param text what stood there, shortened
 */
record RemovedText(String kind, String rule, int start, int end, String text) {
  private static final int LENGTH = 400;

  static List<RemovedText> of(CleanArticle clean, SourceText sourceText) {
    OriginalSpans spans = new OriginalSpans(clean);
    return clean.removals().stream()
        .map(
            removal -> {
              OriginalSpans.Place place = spans.ofOriginal(removal.span());
              return new RemovedText(
                  Show.words(removal.kind().label()),
                  removal.rule(),
                  place.start(),
                  place.end(),
                  sourceText.sentence(Show.shortened(place.surface().strip(), LENGTH)));
            })
        .toList();
  }
}
