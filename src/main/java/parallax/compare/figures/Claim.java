package parallax.compare.figures;

import java.util.Comparator;
import parallax.extract.Quantity;
import parallax.extract.Voice;

/**
 * One figure that one article states about a known thing. Holds no sentence of the article.
 *
 * @param article id of the article
 * @param date of the article as catalogued; empty if the catalogue has none
 * @param source the outlet
 * @param start first code point in the original file, from 0
 * @param end code point after the last
 * @param surface what stands there
 * @param quantity what it says
 * @param voice in whose voice the sentence is
 * @param topic what it measures
 * @param value what it amounts to in the topic's dimension
 */
public record Claim(
    String article,
    String date,
    String source,
    int start,
    int end,
    String surface,
    Quantity quantity,
    Voice voice,
    Topic topic,
    FigureValue value) {
  /** By article, then by place; a derived figure comes behind the one that stands there. */
  static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::article)
          .thenComparingInt(Claim::start)
          .thenComparingInt(Claim::end)
          .thenComparing(claim -> claim.topic().groupId());

  /** How other rows refer to it: the article's id and the first code point, as 002:4700. */
  public String reference() {
    return article + ":" + start;
  }

  /** The unit of {@link #value}; for things counted one by one, what is counted. */
  public String unit() {
    boolean counted = topic.dimension().equals(TopicReader.COUNT);
    return counted ? quantity.unit() : topic.dimension();
  }

  /** The period the figure is stated for; not stated if it is empty. */
  StatedPeriod period() {
    return new StatedPeriod(quantity.period());
  }

  boolean sharesSentenceWith(Claim other) {
    return article.equals(other.article) && quantity.sentence() == other.quantity.sentence();
  }
}
