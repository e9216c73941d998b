package parallax.clean;

import java.util.List;
import parallax.corpus.Article;
import parallax.text.AlignedText;
import parallax.text.Span;

/**
 * The body of an article with the way back to its original.
 *
 * @param article the untouched article
 * @param body the kept text, aligned with the original. White space is collapsed, wrapped lines are
 *     joined, curly apostrophes inside words are straight, quotation marks are as printed.
 *     Paragraphs stand two line feeds apart; only one where the original has but one character of
 *     white space between them, since every character of the view comes from one of the original
 * @param paragraphs spans in {@code body.text()}, in order, without the line feeds; empty if
 *     nothing was kept
 * @param removals in order of their place in the original, never overlapping. Every character of
 *     the original that is no white space is in exactly one of them, or in the alignment of the
 *     body
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
