package parallax.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.extract.Attribution;
import parallax.extract.Voice;
import parallax.frame.Reading.ReadHit;
import parallax.frame.SentenceScorer.Scored;
import parallax.study.Frame;
import parallax.study.StanceModel;
import parallax.study.WordRatings;
import parallax.text.Span;

/**
 * Scores an article's sentences by a learned model: which are relevant, which frames they evoke,
 * and, read together, in what direction and whose voice.
 */
final class LearnedScorer {
  private static final double OWN_WORDS_IN_A_REPORT = 0.02;
  private static final double OWN_WORDS_BESIDE_A_REPORT = 0.3;

  private final StanceModel model;
  private final OpinionPool pool;
  private final WordRatings ratings;
  private final Set<String> topics = new TreeSet<>();

  /**
   * A scorer.
   *
   * @param frames of the study; those without a pole are topics
   * @param ratings of the study, which the model was learned with
   */
  LearnedScorer(StanceModel model, List<Frame> frames, WordRatings ratings) {
    this.model = model;
    this.pool = new OpinionPool(model);
    this.ratings = ratings;
    frames.stream().filter(frame -> frame.pole() == 0).map(Frame::name).forEach(topics::add);
  }

  /** One result a sentence, in order. */
  List<Scored> score(List<Reading> readings, List<Attribution> attributions) {
    SentenceFeatures extractor = new SentenceFeatures(readings, attributions, ratings);
    List<float[]> context = context(readings);
    List<SortedSet<String>> features = new ArrayList<>();
    Map<Integer, Integer> relevant = new HashMap<>();
    JointStance joint = new JointStance(model.settings().articleWeight());
    for (int i = 0; i < readings.size(); i++) {
      SortedSet<String> here = extractor.at(i);
      features.add(here);
      double relevance = pool.relevance(here, context.get(i));
      if (relevance >= model.settings().relevanceThreshold()) {
        relevant.put(i, relevant.size());
        float[] around = context.get(i);
        joint.add(alone(here, around), relevance);
      }
    }
    joint.solve();
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      int place = relevant.getOrDefault(i, -1);
      Scored sentence =
          place < 0
              ? irrelevant(readings, i, attributions)
              : relevant(
                  new SeenSentence(readings.get(i), features.get(i), context.get(i)),
                  attributions,
                  joint.at(place),
                  joint.alone(place));
      scored.add(sentence.with(pool.said(readings.get(i).number(), context.get(i))));
    }
    return scored;
  }

  private List<float[]> context(List<Reading> readings) {
    return model
        .context()
        .map(
            one ->
                one.reader()
                    .read(readings.stream().map(reading -> MaskedText.of(reading.view())).toList()))
        .orElseGet(() -> Collections.nCopies(readings.size(), OpinionPool.UNREAD));
  }

  private VoicedDirection alone(SortedSet<String> features, float[] context) {
    return VoicedDirection.of(
        voices(features, context), pool.directions(features, context), pool.carried(context));
  }

  /** The more of a sentence stands in a report, the less likely it is the author's own. */
  private double[] voices(SortedSet<String> features, float[] context) {
    double[] voices = pool.voices(features, context);
    double author = voices[0];
    voices[0] *= ownWords(features);
    double sum = 1 - author + voices[0];
    for (int v = 0; v < voices.length; v++) {
      voices[v] /= sum;
    }
    return voices;
  }

  /** What being inside a report leaves of the probability that words are the author's own. */
  private static double ownWords(Set<String> features) {
    if (features.contains("z:covered all") || features.contains("z:covered most")) {
      return OWN_WORDS_IN_A_REPORT;
    }
    return features.contains("z:covered part") ? OWN_WORDS_BESIDE_A_REPORT : 1;
  }

  private static Scored irrelevant(
      List<Reading> readings, int index, List<Attribution> attributions) {
    Reading reading = readings.get(index);
    Optional<Reading> next =
        index + 1 < readings.size() ? Optional.of(readings.get(index + 1)) : Optional.empty();
    Voices voices = Voices.of(reading, attributions, next);
    return SentenceScorer.irrelevant(reading, voices.main(reading.view().sentence().span()));
  }

  private Scored relevant(
      SeenSentence seen,
      List<Attribution> attributions,
      VoicedDirection among,
      VoicedDirection alone) {
    Reading reading = seen.reading();
    Voice voice = among.voice();
    String holder = voice == Voice.AUTHOR ? "" : holder(reading, attributions);
    double author = SentenceScorer.STRONGEST * outsideNeutral(among.author());
    SentenceStance stance =
        new SentenceStance(
            reading.number(),
            true,
            OptionalDouble.of(SentenceScorer.STRONGEST * outsideNeutral(among.direction())),
            voice,
            holder,
            OptionalDouble.of(author),
            frames(seen),
            reading.hedged(),
            reading.hits().stream().anyMatch(hit -> hit.negated() && hit.hit().entry().directed()));
    return new Scored(
        new Evidence(model, pool, seen, stance)
            .rows(among.factor(), SentenceScorer.STRONGEST * alone.author()),
        stance);
  }

  private double outsideNeutral(double value) {
    return Math.abs(value) < model.settings().neutralZone() ? 0 : value;
  }

  /**
   * The model decides; a topic is evoked by the word of an entry, too, if the model has not learned
   * what that word or that topic is worth. A pole never is: words of rupture also stand where
   * rupture is denied.
   */
  private SortedSet<String> frames(SeenSentence seen) {
    double[] probabilities = pool.frames(seen.features(), seen.context());
    List<String> names = model.frames().classes();
    TreeSet<String> frames = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (probabilities[i] >= model.settings().threshold(names.get(i))) {
        frames.add(names.get(i));
      }
    }
    for (ReadHit hit : seen.reading().hits()) {
      boolean known = model.frames().knows(SentenceFeatures.entry(hit));
      hit.hit().entry().frames().stream()
          .filter(frame -> topics.contains(frame) && !(known && names.contains(frame)))
          .forEach(frames::add);
    }
    return frames;
  }

  /** Who says most of a sentence. */
  private static String holder(Reading reading, List<Attribution> attributions) {
    Span sentence = reading.view().sentence().span();
    String holder = "";
    int most = 0;
    for (Attribution attribution : attributions) {
      Span content = attribution.content();
      int shared =
          Math.min(content.end(), sentence.end()) - Math.max(content.start(), sentence.start());
      if (shared > most && !attribution.holder().isEmpty()) {
        holder = attribution.holder();
        most = shared;
      }
    }
    return holder;
  }

  /** How often the features of a hit stand in the sentence: their weight is shared among them. */
  static long sharing(Reading reading, ReadHit hit) {
    String feature = SentenceFeatures.entry(hit);
    return reading.hits().stream()
        .filter(other -> SentenceFeatures.entry(other).equals(feature))
        .count();
  }
}
