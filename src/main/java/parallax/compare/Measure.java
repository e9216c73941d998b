package parallax.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import parallax.study.Frame;

/**
 * Something sources are compared in: author's-voice stance, or the rate of a frame.
 *
 * @param name {@value #STANCE_NAME}, or the frame's name
 * @param perArticle the units when a source has several articles
 * @param perSentence the units when it has one
 */
record Measure(
    String name,
    Function<List<ArticleEvidence>, RatioUnits> perArticle,
    Function<ArticleEvidence, RatioUnits> perSentence) {
  /** The name of the stance measure in contrasts.csv. */
  static final String STANCE_NAME = "stance";

  /** Sentence directions run from −2 to +2, stances from −1 to +1. */
  private static final double STANCE_SCALE = 0.5;

  private static final double PER_1000 = 1000;

  /** Stance and every frame of the study, in this order. */
  static List<Measure> all(List<Frame> frames) {
    List<Measure> measures = new ArrayList<>();
    measures.add(stance());
    frames.forEach(frame -> measures.add(frame(frame.name())));
    return measures;
  }

  /** The mean of articles' author's-voice stances; for one article, of its relevant sentences. */
  static Measure stance() {
    return new Measure(
        STANCE_NAME,
        articles -> meanOf(articles.stream().map(a -> a.score().stance()).toList()),
        article ->
            article.score().stance().isEmpty()
                ? meanOf(List.of())
                : directions(
                    article.sentences().stream().map(SentenceEvidence::authorDirection).toList()));
  }

  /** The mean of articles' face-value stances; for one article, of its relevant sentences. */
  static Measure faceStance() {
    return new Measure(
        "face_stance",
        articles -> meanOf(articles.stream().map(a -> a.score().faceStance()).toList()),
        article ->
            article.score().faceStance().isEmpty()
                ? meanOf(List.of())
                : directions(
                    article.sentences().stream().map(SentenceEvidence::direction).toList()));
  }

  /** Cues of a frame per 1,000 tokens. */
  static Measure frame(String frame) {
    return new Measure(
        frame,
        articles ->
            new RatioUnits(
                articles.stream().mapToDouble(article -> article.hits(frame)).toArray(),
                articles.stream().mapToDouble(ArticleEvidence::tokens).toArray(),
                PER_1000,
                RatioUnits.Kind.ARTICLES),
        article ->
            new RatioUnits(
                article.sentences().stream()
                    .mapToDouble(sentence -> sentence.hits().getOrDefault(frame, 0))
                    .toArray(),
                article.sentences().stream().mapToDouble(SentenceEvidence::tokens).toArray(),
                PER_1000,
                RatioUnits.Kind.SENTENCES));
  }

  /**
   * The units of a source: its articles if more than one can be measured, else the sentences of the
   * one that can.
   */
  RatioUnits units(List<ArticleEvidence> articles) {
    RatioUnits byArticle = perArticle.apply(articles);
    if (byArticle.size() != 1) {
      return byArticle;
    }
    return articles.stream()
        .map(perSentence)
        .filter(RatioUnits::measurable)
        .findFirst()
        .orElse(byArticle);
  }

  /** The units of a mean. */
  static RatioUnits mean(List<Double> values, double scale, RatioUnits.Kind kind) {
    double[] numerators = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] denominators = new double[numerators.length];
    Arrays.fill(denominators, 1);
    return new RatioUnits(numerators, denominators, scale, kind);
  }

  private static RatioUnits meanOf(List<OptionalDouble> stances) {
    return mean(present(stances), 1, RatioUnits.Kind.ARTICLES);
  }

  private static RatioUnits directions(List<OptionalDouble> directions) {
    return mean(present(directions), STANCE_SCALE, RatioUnits.Kind.SENTENCES);
  }

  private static List<Double> present(List<OptionalDouble> values) {
    return values.stream()
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }
}
