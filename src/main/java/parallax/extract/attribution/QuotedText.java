package parallax.extract.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parallax.annotate.AnnotatedArticle;
import parallax.text.Span;

/** Which characters of an article stand in quotation marks, double or single. Immutable. */
public final class QuotedText {
  private final String text;
  private final BitSet quoted = new BitSet();

  private QuotedText(String text) {
    this.text = text;
  }

  /** The quoted characters of an article's cleaned body. */
  public static QuotedText of(AnnotatedArticle article) {
    QuotedText found = new QuotedText(article.text());
    QuotationFinder.find(article.text(), article.clean().paragraphs()).stream()
        .flatMap(List::stream)
        .forEach(quotation -> found.quoted.set(quotation.span().start(), quotation.span().end()));
    return found;
  }

  /** The share of letters and digits in {@code spans} that are quoted; 0 if there are none. */
  public double share(List<Span> spans) {
    int[] words = spans.stream().flatMapToInt(this::lettersAndDigits).toArray();
    long inside = IntStream.of(words).filter(quoted::get).count();
    return words.length == 0 ? 0 : (double) inside / words.length;
  }

  private IntStream lettersAndDigits(Span span) {
    return IntStream.range(span.start(), span.end())
        .filter(at -> Character.isLetterOrDigit(text.charAt(at)));
  }
}
