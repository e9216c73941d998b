package parallax.compare;

import java.util.List;
import parallax.extract.Voice;
import parallax.study.Poles;

/**
 * The matches of a dictionary's poles in some articles, sentence by sentence: for every voice, and
 * first for all together, what lies below, what above, and how much text there is. Drawn anew as
 * {@link Sample} draws, all voices in one pass. One object is for one thread.
 */
final class PoleSample {
  /** In the order of their groups, which follow that of all together. */
  static final List<Voice> VOICES = List.of(Voice.values());

  /** All together, then every voice. */
  static final int GROUPS = 1 + VOICES.size();

  /** Measures of a draw: net and balance of each group. */
  static final int MEASURES = 2 * GROUPS;

  private static final double PER_1000 = 1000;

  private final List<Sentences> articles;
  private final int[] places;

  PoleSample(List<ArticleEvidence> articles, Poles poles) {
    this.places = new int[articles.stream().mapToInt(a -> a.sentences().size()).max().orElse(0)];
    this.articles = articles.stream().map(article -> new Sentences(article, poles)).toList();
  }

  /** The sentences of one article. */
  private static final class Sentences {
    private final int[] negative;
    private final int[] positive;
    private final int[] tokens;
    private final int[] group;

    private Sentences(ArticleEvidence article, Poles poles) {
      int size = article.sentences().size();
      this.negative = new int[size];
      this.positive = new int[size];
      this.tokens = new int[size];
      this.group = new int[size];
      for (int i = 0; i < size; i++) {
        SentenceEvidence sentence = article.sentences().get(i);
        negative[i] = Poles.sum(poles.negative(), sentence.hits());
        positive[i] = Poles.sum(poles.positive(), sentence.hits());
        tokens[i] = sentence.tokens();
        group[i] = 1 + VOICES.indexOf(sentence.voice());
      }
    }

    private void all(Counts into) {
      for (int i = 0; i < tokens.length; i++) {
        add(i, into);
      }
    }

    private void draw(Draws random, int[] places, Counts into) {
      random.fill(places, tokens.length, tokens.length);
      for (int i = 0; i < tokens.length; i++) {
        add(places[i], into);
      }
    }

    private void add(int sentence, Counts into) {
      into.tokens += tokens[sentence];
      into.negative[0] += negative[sentence];
      into.positive[0] += positive[sentence];
      into.negative[group[sentence]] += negative[sentence];
      into.positive[group[sentence]] += positive[sentence];
    }
  }

  /** Sums of sentences, by group. */
  static final class Counts {
    private final int[] negative = new int[GROUPS];
    private final int[] positive = new int[GROUPS];
    private int tokens;

    int negative(int group) {
      return negative[group];
    }

    int positive(int group) {
      return positive[group];
    }

    int tokens() {
      return tokens;
    }

    /** (positive − negative) per 1,000 tokens; NaN if there are no tokens. */
    double net(int group) {
      return PER_1000 * (positive[group] - negative[group]) / tokens;
    }

    /**
     * (positive − negative) / (positive + negative); NaN without a match, or where an end had more
     * taken back than it has.
     */
    double balance(int group) {
      boolean meant = negative[group] >= 0 && positive[group] >= 0;
      int both = positive[group] + negative[group];
      return meant && both > 0 ? (double) (positive[group] - negative[group]) / both : Double.NaN;
    }
  }

  /** What there is. */
  Counts counts() {
    Counts counts = new Counts();
    articles.forEach(article -> article.all(counts));
    return counts;
  }

  /** In how many sentences of a group a pole matches. */
  int matched(int wanted) {
    int matched = 0;
    for (Sentences article : articles) {
      for (int i = 0; i < article.tokens.length; i++) {
        boolean own = wanted == 0 || article.group[i] == wanted;
        matched += own && (article.negative[i] != 0 || article.positive[i] != 0) ? 1 : 0;
      }
    }
    return matched;
  }

  /** Net of every group, then balance of every group, of one draw. */
  double[] draw(Draws random) {
    boolean whole = Sample.drawn(articles.size()) == Sample.Drawn.ARTICLES;
    Counts counts = new Counts();
    for (int i = 0; i < articles.size(); i++) {
      Sentences article = articles.get(random.below(articles.size()));
      if (whole) {
        article.all(counts);
      } else {
        article.draw(random, places, counts);
      }
    }
    double[] measures = new double[MEASURES];
    for (int group = 0; group < GROUPS; group++) {
      measures[group] = counts.net(group);
      measures[GROUPS + group] = counts.balance(group);
    }
    return measures;
  }
}
