package parallax.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The sentences of some articles with the cues of every frame, so that one round of draws measures
 * all frames: cues per 1,000 tokens, as {@link Measure#frame} has them one by one. One object is
 * for one thread.
 */
final class FrameSample {
  private final List<Sample> samples;
  private final Article[] articles;
  private final Columns columns;
  private final int[] places;

  /**
   * A sample for all {@code frames}.
   *
   * @param frames by name
   */
  FrameSample(List<ArticleEvidence> articles, List<String> frames) {
    this.samples =
        frames.stream().map(name -> Measure.frame(name).sample().apply(articles)).toList();
    List<ArticleEvidence> measurable = articles.stream().filter(a -> a.tokens() > 0).toList();
    long[][][] counts =
        measurable.stream().map(article -> counts(article, frames)).toArray(long[][][]::new);
    this.columns = new Columns(counts, frames.size() + 1);
    this.articles = Arrays.stream(counts).map(Article::new).toArray(Article[]::new);
    this.places = new int[Arrays.stream(counts).mapToInt(c -> c.length).max().orElse(0)];
  }

  /** Of each sentence the cues of each frame, then the tokens. */
  private static long[][] counts(ArticleEvidence article, List<String> frames) {
    return article.sentences().stream()
        .map(sentence -> counts(sentence, frames))
        .toArray(long[][]::new);
  }

  private static long[] counts(SentenceEvidence sentence, List<String> frames) {
    long[] counts = new long[frames.size() + 1];
    for (int frame = 0; frame < frames.size(); frame++) {
      counts[frame] = sentence.hits().getOrDefault(frames.get(frame), 0);
    }
    counts[frames.size()] = sentence.tokens();
    return counts;
  }

  /** The sample of one frame alone. */
  Sample of(int frame) {
    return samples.get(frame);
  }

  /** The rate of each frame in one draw, the same draw for all. */
  double[] draw(Draws draws) {
    boolean whole = Sample.drawn(articles.length) == Sample.Drawn.ARTICLES;
    long[] sums = new long[columns.words];
    for (int i = 0; i < articles.length; i++) {
      Article article = articles[draws.below(articles.length)];
      if (whole) {
        article.addAll(sums);
      } else {
        article.addDrawn(sums, draws);
      }
    }
    double[] rates = new double[samples.size()];
    double tokens = columns.of(sums, rates.length);
    for (int frame = 0; frame < rates.length; frame++) {
      rates[frame] = Measure.PER_1000 * columns.of(sums, frame) / tokens;
    }
    return rates;
  }

  /**
   * Several counts side by side in the bits of a word, each with room for the largest sum that a
   * draw can come to, so that one addition adds them all.
   */
  private static final class Columns {
    private final int[] word;
    private final int[] shift;
    private final long[] mask;
    private final int words;

    private Columns(long[][][] articles, int columns) {
      this.word = new int[columns];
      this.shift = new int[columns];
      this.mask = new long[columns];
      int used = 0;
      int at = 0;
      for (int column = 0; column < columns; column++) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(largestSum(articles, column));
        if (used + bits > Long.SIZE - 1) {
          at++;
          used = 0;
        }
        word[column] = at;
        shift[column] = used;
        mask[column] = (1L << bits) - 1;
        used += bits;
      }
      this.words = at + 1;
    }

    /** As many times the article that can give most, its fullest sentence in every place. */
    private static long largestSum(long[][][] articles, int column) {
      long most = 0;
      for (long[][] article : articles) {
        long fullest = 0;
        for (long[] sentence : article) {
          fullest = Math.max(fullest, sentence[column]);
        }
        most = Math.max(most, fullest * article.length);
      }
      return most * articles.length;
    }

    private long[] packed(long[] counts) {
      long[] packed = new long[words];
      for (int column = 0; column < counts.length; column++) {
        packed[word[column]] += counts[column] << shift[column];
      }
      return packed;
    }

    private double of(long[] sums, int column) {
      return (sums[word[column]] >>> shift[column]) & mask[column];
    }
  }

  /** The counts of an article's sentences, packed. */
  private final class Article {
    private final int sentences;

    /** By word, then by sentence. */
    private final long[][] counts;

    private final long[] all;

    private Article(long[][] bySentence) {
      this.sentences = bySentence.length;
      this.counts = new long[columns.words][sentences];
      this.all = new long[columns.words];
      for (int i = 0; i < sentences; i++) {
        long[] packed = columns.packed(bySentence[i]);
        for (int word = 0; word < packed.length; word++) {
          counts[word][i] = packed[word];
          all[word] += packed[word];
        }
      }
    }

    private void addAll(long[] sums) {
      for (int word = 0; word < sums.length; word++) {
        sums[word] += all[word];
      }
    }

    private void addDrawn(long[] sums, Draws draws) {
      draws.fill(places, sentences, sentences);
      for (int word = 0; word < sums.length; word++) {
        long[] own = counts[word];
        long sum = 0;
        for (int i = 0; i < sentences; i++) {
          sum += own[places[i]];
        }
        sums[word] += sum;
      }
    }
  }
}
