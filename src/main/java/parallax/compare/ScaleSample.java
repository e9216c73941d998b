package parallax.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The relevant sentences of some articles, to be read in every way of {@link #READINGS}: each
 * article first, then the mean over articles, as the stance of a source is. One object is for one
 * thread.
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
    private static final String AUTHOR = "author";

    boolean author() {
      return direction.equals(AUTHOR);
    }
  }

  private final List<Directions> articles;
  private final int[] places;
  private final LogRatios logRatios;

  /** A sample of articles, each with at least one relevant sentence. */
  ScaleSample(List<ArticleEvidence> articles) {
    int most = articles.stream().mapToInt(a -> a.sentences().size()).max().orElse(0);
    this.places = new int[most];
    this.logRatios = new LogRatios(most);
    this.articles = articles.stream().map(Directions::new).toList();
  }

  /** The directions of one article's relevant sentences. */
  private final class Directions {
    private final double[] author;
    private final double[] face;

    /** Which side each sentence takes, as {@link Counts#side} has it. */
    private final long[] authorSides;

    private final long[] faceSides;

    /** Of all its sentences, by reading. */
    private final double[] values;

    private Directions(ArticleEvidence article) {
      this.author = present(article, SentenceEvidence::authorDirection);
      this.face = present(article, SentenceEvidence::direction);
      this.authorSides = Arrays.stream(author).mapToLong(Counts::side).toArray();
      this.faceSides = Arrays.stream(face).mapToLong(Counts::side).toArray();
      for (int i = 0; i < author.length; i++) {
        places[i] = i;
      }
      this.values = atPlaces();
    }

    /** The values of one draw of its sentences. */
    private double[] draw(Draws draws) {
      draws.fill(places, author.length, author.length);
      return atPlaces();
    }

    /** The values of the sentences at the places. */
    private double[] atPlaces() {
      Counts ofAuthor = Counts.of(author, authorSides, places);
      Counts ofFace = Counts.of(face, faceSides, places);
      double[] values = new double[READINGS.size()];
      for (int i = 0; i < values.length; i++) {
        Reading reading = READINGS.get(i);
        values[i] = (reading.author() ? ofAuthor : ofFace).on(reading.scale(), logRatios);
      }
      return values;
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
    articles.forEach(article -> means.add(article.values));
    return means.values();
  }

  /** The same of one draw of articles and, unless these are many, of sentences inside each. */
  double[] draw(Draws draws) {
    boolean whole = drawn() == Sample.Drawn.ARTICLES;
    Means means = new Means();
    for (int i = 0; i < articles.size(); i++) {
      Directions article = articles.get(draws.below(articles.size()));
      means.add(whole ? article.values : article.draw(draws));
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

  /**
   * Sums over sentences.
   *
   * @param sum of directions
   * @param positive how many point to resilience
   * @param negative how many to distancing
   * @param sentences all
   */
  private record Counts(double sum, int positive, int negative, int sentences) {
    /** Both numbers side by side in one, so that one addition counts both. */
    static long side(double direction) {
      return (direction > 0 ? 1 : 0) + (direction < 0 ? 1L << Integer.SIZE : 0);
    }

    static Counts of(double[] directions, long[] sides, int[] places) {
      double sum = 0;
      long both = 0;
      for (int i = 0; i < directions.length; i++) {
        sum += directions[places[i]];
        both += sides[places[i]];
      }
      return new Counts(sum, (int) both, (int) (both >>> Integer.SIZE), directions.length);
    }

    private double on(StanceScale scale, LogRatios logRatios) {
      return scale == StanceScale.LOG_RATIO
          ? logRatios.of(positive, negative)
          : scale.value(sum, positive, negative, sentences);
    }
  }

  /** Remembers logarithms, the dearest part of a draw: of the same few sentences few differ. */
  private static final class LogRatios {
    /** Beyond so many sentences the table would be larger than what it saves is worth. */
    private static final int MOST = 500;

    private final int side;
    private final double[] known;

    private LogRatios(int sentences) {
      this.side = sentences > MOST ? 0 : sentences + 1;
      this.known = new double[side * side];
      Arrays.fill(known, Double.NaN);
    }

    private double of(int positive, int negative) {
      if (side == 0) {
        return StanceScale.LOG_RATIO.value(0, positive, negative, 0);
      }
      int place = positive * side + negative;
      if (Double.isNaN(known[place])) {
        known[place] = StanceScale.LOG_RATIO.value(0, positive, negative, 0);
      }
      return known[place];
    }
  }

  /** Means over articles of each reading; an article without a value on a scale is left out. */
  private static final class Means {
    private final double[] sums = new double[READINGS.size()];
    private final int[] measured = new int[READINGS.size()];

    private void add(double[] article) {
      for (int i = 0; i < sums.length; i++) {
        if (!Double.isNaN(article[i])) {
          sums[i] += article[i];
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
