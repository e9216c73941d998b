package parallax.clean;

import java.util.List;
import parallax.corpus.Article;
import parallax.text.AlignedText;
import parallax.text.Span;

/**
 * The body of an article with the way back to its original.
 *
 * @param article the untouched article
 * @param body the kept text: paragraphs joined by a blank line, white space collapsed, aligned with
 *     the original
 * @param paragraphs spans in {@code body.text()}, in order; empty if nothing was kept
 * @param removals in order of their place in the original, never overlapping
 */
public record CleanArticle(
    Article article, AlignedText body, List<Span> paragraphs, List<Removal> removals) {
  public CleanArticle {
    paragraphs = List.copyOf(paragraphs);
    removals = List.copyOf(removals);
  }

  /** The kept text. */
  public String text() {
    return body.text();
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }

  @Override
  public String toString() {
    return "CleanArticle["
        + id()
        + ", "
        + paragraphs.size()
        + " paragraphs, "
        + removals.size()
        + " removals]";
  }
}
