package parallax.compare;

import java.util.List;

/**
 * What a measure of a source rests on: its articles, and the sentences of each, every sentence with
 * a numerator and a denominator.
 *
 * <p>A stance is a mean over articles of the means of their sentences; a frame's rate is all cues
 * over all tokens. Both are estimated anew from drawn articles and, inside each, drawn sentences:
 * with few articles, drawing articles alone would make intervals far too narrow (Davison and
 * Hinkley 1997, section 3.8). One object is for one thread.
 */
final class Sample {
  /** From here on articles vary enough by themselves, and drawing sentences too costs time. */
  static final int MANY_ARTICLES = 20;

  private final List<Sentences> articles;
  private final double scale;
  private final boolean pooled;
  private final int[] places;

  private Sample(List<Sentences> articles, double scale, boolean pooled) {
    this.articles = articles.stream().filter(Sentences::measurable).toList();
    this.scale = scale;
    this.pooled = pooled;
    this.places =
        new int[this.articles.stream().mapToInt(own -> own.numerators.length).max().orElse(0)];
  }

  /** The mean over articles of the means of their sentences, times a scale. */
  static Sample ofMeans(List<Sentences> articles, double scale) {
    return new Sample(articles, scale, false);
  }

  /** The sum of all numerators over the sum of all denominators, times a scale. */
  static Sample pooled(List<Sentences> articles, double scale) {
    return new Sample(articles, scale, true);
  }

  /** What is drawn. */
  enum Drawn {
    SENTENCES("sentences"),
    ARTICLES_AND_SENTENCES("articles and sentences"),
    ARTICLES("articles");

    private final String label;

    Drawn(String label) {
      this.label = label;
    }

    /** As written in sources.csv. */
    String label() {
      return label;
    }
  }

  /** What is drawn: sentences alone if there is only one article. */
  Drawn drawn() {
    return drawn(articles.size());
  }

  /** What is drawn from so many articles. */
  static Drawn drawn(int articles) {
    if (articles == 1) {
      return Drawn.SENTENCES;
    }
    return articles < MANY_ARTICLES ? Drawn.ARTICLES_AND_SENTENCES : Drawn.ARTICLES;
  }

  /** The number of articles that can be measured. */
  int size() {
    return articles.size();
  }

  /** Whether there is anything to measure. */
  boolean measurable() {
    return !articles.isEmpty();
  }

  /** The measure as it is; NaN if there is nothing to measure. */
  double value() {
    Sum sum = new Sum();
    articles.forEach(article -> sum.add(article.numerator, article.denominator));
    return sum.value();
  }

  /** The measure of one draw, as many articles and sentences as there are; at least one article. */
  double draw(Draws draws) {
    Sum sum = new Sum();
    boolean whole = drawn() == Drawn.ARTICLES;
    for (int i = 0; i < articles.size(); i++) {
      Sentences article = articles.get(draws.below(articles.size()));
      if (whole) {
        sum.add(article.numerator, article.denominator);
      } else {
        article.draw(draws, places, sum);
      }
    }
    return sum.value();
  }

  /** Adds up articles in the way of the measure. */
  private final class Sum {
    private double numerator;
    private double denominator;

    private void add(double ofArticle, double over) {
      if (pooled) {
        numerator += ofArticle;
        denominator += over;
      } else if (over > 0) {
        numerator += ofArticle / over;
        denominator++;
      }
    }

    private double value() {
      return scale * numerator / denominator;
    }
  }

  /** The sentences of one article. */
  static final class Sentences {
    private final double[] numerators;
    private final double[] denominators;
    private final double numerator;
    private final double denominator;

    /**
     * The sentences of one article.
     *
     * @param numerators one per sentence
     * @param denominators one per sentence, in the same order, none negative
     */
    Sentences(double[] numerators, double[] denominators) {
      this.numerators = numerators.clone();
      this.denominators = denominators.clone();
      this.numerator = sum(numerators);
      this.denominator = sum(denominators);
    }

    /** Sentences that each count one. */
    static Sentences counted(double[] numerators) {
      double[] ones = new double[numerators.length];
      java.util.Arrays.fill(ones, 1);
      return new Sentences(numerators, ones);
    }

    private boolean measurable() {
      return denominator > 0;
    }

    private void draw(Draws draws, int[] places, Sum into) {
      draws.fill(places, numerators.length, numerators.length);
      double above = 0;
      double below = 0;
      for (int i = 0; i < numerators.length; i++) {
        above += numerators[places[i]];
        below += denominators[places[i]];
      }
      into.add(above, below);
    }

    private static double sum(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }
  }
}
