package parallax.clean;

import java.util.ArrayList;
import java.util.List;
import parallax.corpus.Article;
import parallax.text.AlignedText;
import parallax.text.Span;

/** Finds the body of an article. */
public final class Cleaner {
  /** Every line a paragraph, nothing removed. */
  public CleanArticle clean(Article article) {
    String text = article.text();
    AlignedText.Builder body = AlignedText.builder(text);
    List<Span> paragraphs = new ArrayList<>();
    int lineStart = 0;
    int lastEnd = 0;
    while (lineStart <= text.length()) {
      int newline = text.indexOf('\n', lineStart);
      int lineEnd = newline < 0 ? text.length() : newline;
      String line = text.substring(lineStart, lineEnd);
      if (!line.isBlank()) {
        int from = lineStart + line.length() - line.stripLeading().length();
        int to = lineStart + line.stripTrailing().length();
        if (body.length() > 0) {
          body.replace(new Span(lastEnd, lastEnd + 1), '\n');
        }
        int start = body.length();
        body.copy(new Span(from, to));
        paragraphs.add(new Span(start, body.length()));
        lastEnd = to;
      }
      lineStart = lineEnd + 1;
    }
    return new CleanArticle(article, body.build(), paragraphs, List.of());
  }
}
