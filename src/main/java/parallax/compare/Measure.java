package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import parallax.study.Poles;
import parallax.study.Study;
import parallax.study.StudyDictionary;

/**
 * Something sources are compared in: author's-voice stance, or the rate of a frame.
 *
 * @param name {@value #STANCE}, or the name of the frame or dictionary
 * @param sample what the measure of some articles rests on
 */
record Measure(String name, Function<List<ArticleEvidence>, Sample> sample) {
  /** The name of the stance measure in contrasts.csv. */
  static final String STANCE = "stance";

  /** Sentence directions run from −2 to +2, stances from −1 to +1. */
  static final double STANCE_SCALE = 0.5;

  /** Rates of cues are given per so many tokens. */
  static final double PER_1000 = 1000;

  /** Stance and the scale of every dictionary that has one, in this order. */
  static List<Measure> besidesFrames(Study study) {
    List<Measure> measures = new ArrayList<>();
    measures.add(stance());
    study.dictionaries().stream()
        .filter(dictionary -> dictionary.poles().given())
        .forEach(dictionary -> measures.add(net(dictionary)));
    return measures;
  }

  /** The mean author's-voice stance of the articles whose stance was not withheld. */
  static Measure stance() {
    return new Measure(STANCE, articles -> directions(articles, SentenceEvidence::authorDirection));
  }

  /** The mean face-value stance of the same articles. */
  static Measure faceStance() {
    return new Measure(
        "face_stance", articles -> directions(articles, SentenceEvidence::direction));
  }

  /** Cues of a frame per 1,000 tokens. */
  static Measure frame(String frame) {
    return new Measure(
        frame,
        articles ->
            Sample.pooled(
                articles.stream().map(article -> cues(article, frame)).toList(), PER_1000));
  }

  /** Matches of a dictionary's upper pole over those of its lower one, per 1,000 tokens. */
  static Measure net(StudyDictionary dictionary) {
    return new Measure(
        dictionary.name(),
        articles ->
            Sample.pooled(
                articles.stream().map(article -> net(article, dictionary.poles())).toList(),
                PER_1000));
  }

  private static Sample.Sentences net(ArticleEvidence article, Poles poles) {
    List<SentenceEvidence> sentences = article.sentences();
    return new Sample.Sentences(
        sentences.stream()
            .mapToDouble(
                s -> Poles.sum(poles.positive(), s.hits()) - Poles.sum(poles.negative(), s.hits()))
            .toArray(),
        sentences.stream().mapToDouble(SentenceEvidence::tokens).toArray());
  }

  private static Sample directions(
      List<ArticleEvidence> articles, Function<SentenceEvidence, OptionalDouble> direction) {
    return Sample.ofMeans(
        articles.stream()
            .filter(article -> article.score().stance().isPresent())
            .map(article -> present(article.sentences().stream().map(direction).toList()))
            .toList(),
        STANCE_SCALE);
  }

  private static Sample.Sentences present(List<OptionalDouble> values) {
    return Sample.Sentences.counted(
        values.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray());
  }

  private static Sample.Sentences cues(ArticleEvidence article, String frame) {
    List<SentenceEvidence> sentences = article.sentences();
    return new Sample.Sentences(
        sentences.stream().mapToDouble(s -> s.hits().getOrDefault(frame, 0)).toArray(),
        sentences.stream().mapToDouble(SentenceEvidence::tokens).toArray());
  }
}
