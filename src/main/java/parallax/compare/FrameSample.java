package parallax.compare;

import java.util.List;

/**
 * The sentences of some articles with the cues of every frame, so that one round of draws measures
 * all frames: cues per 1,000 tokens, as {@link Measure#frame} has them one by one.
 */
final class FrameSample {
  private final List<Sample> samples;
  private final List<Article> articles;
  private final int frames;

  /**
   * A sample for all {@code frames}.
   *
   * @param frames by name
   */
  FrameSample(List<ArticleEvidence> articles, List<String> frames) {
    this.frames = frames.size();
    this.samples =
        frames.stream().map(name -> Measure.frame(name).sample().apply(articles)).toList();
    this.articles =
        articles.stream().filter(a -> a.tokens() > 0).map(a -> new Article(a, frames)).toList();
  }

  /** The sample of one frame alone. */
  Sample of(int frame) {
    return samples.get(frame);
  }

  /** The rate of each frame in one draw, the same draw for all. */
  double[] draw(Draws draws) {
    boolean whole = Sample.drawn(articles.size()) == Sample.Drawn.ARTICLES;
    double[] cues = new double[frames];
    double tokens = 0;
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(draws.below(articles.size()));
      tokens += whole ? article.addAll(cues) : article.addDrawn(cues, draws);
    }
    for (int frame = 0; frame < frames; frame++) {
      cues[frame] = Measure.PER_1000 * cues[frame] / tokens;
    }
    return cues;
  }

  /** Cues by sentence, then by frame; whole numbers, so that the order of adding is all one. */
  private static final class Article {
    private final double[][] cues;
    private final double[] tokens;
    private final double[] allCues;
    private final double allTokens;

    private Article(ArticleEvidence article, List<String> frames) {
      List<SentenceEvidence> sentences = article.sentences();
      this.cues =
          sentences.stream().map(sentence -> cues(sentence, frames)).toArray(double[][]::new);
      this.tokens = sentences.stream().mapToDouble(SentenceEvidence::tokens).toArray();
      this.allCues = frames.stream().mapToDouble(article::hits).toArray();
      this.allTokens = article.tokens();
    }

    private static double[] cues(SentenceEvidence sentence, List<String> frames) {
      return frames.stream().mapToDouble(f -> sentence.hits().getOrDefault(f, 0)).toArray();
    }

    private double addAll(double[] into) {
      add(into, allCues);
      return allTokens;
    }

    private double addDrawn(double[] into, Draws draws) {
      double sum = 0;
      for (int i = 0; i < tokens.length; i++) {
        int drawn = draws.below(tokens.length);
        add(into, cues[drawn]);
        sum += tokens[drawn];
      }
      return sum;
    }

    private static void add(double[] into, double[] values) {
      for (int i = 0; i < into.length; i++) {
        into[i] += values[i];
      }
    }
  }
}
