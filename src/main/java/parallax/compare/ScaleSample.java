package parallax.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;

/**
 * The relevant sentences of some articles, to be read in every way of {@link #READINGS}: each
 * article first, then the mean over articles, as the stance of a source is.
 */
final class ScaleSample {
  /**
   * Directions on scales, in the order of their rows. What the author conveys on the mean scale is
   * the stance itself and stands elsewhere.
   */
  static final List<Reading> READINGS =
      List.of(
          new Reading("author", StanceScale.BALANCE),
          new Reading("author", StanceScale.LOG_RATIO),
          new Reading("face", StanceScale.BALANCE),
          new Reading("face", StanceScale.LOG_RATIO),
          new Reading("face", StanceScale.MEAN));

  /**
   * A direction of sentences on a scale.
   *
   * @param direction {@code author} or {@code face}
   * @param scale on which
   */
  record Reading(String direction, StanceScale scale) {
    boolean author() {
      return direction.equals("author");
    }
  }

  private final List<Directions> articles;

  /** A sample of articles, each with at least one relevant sentence. */
  ScaleSample(List<ArticleEvidence> articles) {
    this.articles = articles.stream().map(Directions::new).toList();
  }

  /** The directions of one article's relevant sentences. */
  private static final class Directions {
    private final double[] author;
    private final double[] face;

    private Directions(ArticleEvidence article) {
      this.author = present(article, SentenceEvidence::authorDirection);
      this.face = present(article, SentenceEvidence::direction);
    }

    private static double[] present(
        ArticleEvidence article, Function<SentenceEvidence, OptionalDouble> direction) {
      return article.sentences().stream()
          .map(direction)
          .filter(OptionalDouble::isPresent)
          .mapToDouble(OptionalDouble::getAsDouble)
          .toArray();
    }
  }

  /** The value of each reading; NaN where no article has one. */
  double[] values() {
    Means means = new Means();
    articles.forEach(article -> means.add(whole(article)));
    return means.values();
  }

  /** The same of one draw of articles and, unless these are many, of sentences inside each. */
  double[] draw(Random random) {
    boolean whole = drawn() == Sample.Drawn.ARTICLES;
    Means means = new Means();
    for (int i = 0; i < articles.size(); i++) {
      Directions article = articles.get(random.nextInt(articles.size()));
      means.add(whole ? whole(article) : drawn(article, random));
    }
    return means.values();
  }

  /** What is drawn. */
  Sample.Drawn drawn() {
    return Sample.drawn(articles.size());
  }

  /** The number of articles. */
  int size() {
    return articles.size();
  }

  /** How many sentences point to distancing (−1), to neither side (0), to resilience (1). */
  int sentences(Reading reading, int side) {
    return articles.stream()
        .mapToInt(
            article ->
                (int)
                    Arrays.stream(reading.author() ? article.author : article.face)
                        .filter(direction -> Math.signum(direction) == side)
                        .count())
        .sum();
  }

  private static Counts[] whole(Directions article) {
    Counts author = new Counts();
    Counts face = new Counts();
    for (int i = 0; i < article.author.length; i++) {
      author.add(article.author[i]);
      face.add(article.face[i]);
    }
    return new Counts[] {author, face};
  }

  private static Counts[] drawn(Directions article, Random random) {
    Counts author = new Counts();
    Counts face = new Counts();
    for (int i = 0; i < article.author.length; i++) {
      int drawn = random.nextInt(article.author.length);
      author.add(article.author[drawn]);
      face.add(article.face[drawn]);
    }
    return new Counts[] {author, face};
  }

  /** Adds up sentences. */
  private static final class Counts {
    private double sum;
    private int positive;
    private int negative;
    private int sentences;

    private void add(double direction) {
      sum += direction;
      sentences++;
      positive += direction > 0 ? 1 : 0;
      negative += direction < 0 ? 1 : 0;
    }

    private double on(StanceScale scale) {
      return scale.value(sum, positive, negative, sentences);
    }
  }

  /** Means over articles of each reading; an article without a value on a scale is left out. */
  private static final class Means {
    private final double[] sums = new double[READINGS.size()];
    private final int[] measured = new int[READINGS.size()];

    private void add(Counts[] article) {
      for (int i = 0; i < sums.length; i++) {
        Reading reading = READINGS.get(i);
        double value = article[reading.author() ? 0 : 1].on(reading.scale());
        if (!Double.isNaN(value)) {
          sums[i] += value;
          measured[i]++;
        }
      }
    }

    private double[] values() {
      double[] means = new double[sums.length];
      for (int i = 0; i < sums.length; i++) {
        means[i] = sums[i] / measured[i];
      }
      return means;
    }
  }
}
