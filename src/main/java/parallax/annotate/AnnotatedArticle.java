package parallax.annotate;

import java.util.List;
import parallax.clean.CleanArticle;

/**
 * A cleaned article with its sentences.
 *
 * @param clean the article the annotations belong to
 * @param language ISO 639-1, as catalogued or detected; empty if the text is too short to tell
 * @param sentences in order; they do not overlap
 */
public record AnnotatedArticle(CleanArticle clean, String language, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }

  /** The article's id. */
  public String id() {
    return clean.id();
  }

  /** The cleaned body all spans refer to. */
  public String text() {
    return clean.text();
  }

  /** The number of tokens of all sentences. */
  public int tokenCount() {
    return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }
}
