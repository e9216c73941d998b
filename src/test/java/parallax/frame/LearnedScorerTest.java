package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import parallax.encoder.ContextReader;
import parallax.extract.Voice;
import parallax.frame.SentenceScorer.Scored;
import parallax.study.Frame;
import parallax.study.LinearModel;
import parallax.study.StanceModel;
import parallax.study.StanceSettings;
import parallax.study.WordRatings;
import parallax.study.WordRatings.Rating;

class LearnedScorerTest {
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final List<Frame> FRAMES =
      List.of(
          new Frame("split", -1, "they part"),
          new Frame("bond", 1, "they hold together"),
          new Frame("trade", 0, "they deal"));
  private static final List<String> FRAME_NAMES = List.of("split", "bond", "trade");
  private static final StanceSettings ALONE = new StanceSettings(0, 0.25, 0.1, 0.5, 0.5);

  private final Map<String, double[]> relevance = new LinkedHashMap<>();
  private final Map<String, double[]> direction = new LinkedHashMap<>();
  private final Map<String, double[]> voice = new LinkedHashMap<>();
  private final Map<String, double[]> frames = new LinkedHashMap<>();
  private final TreeMap<String, Rating> ratings = new TreeMap<>();

  @Test
  void rowsOfEveryRelevantSentenceSumToItsAuthorDirection() {
    Random random = new Random(20220617);
    int relevant = 0;
    for (int round = 0; round < 60; round++) {
      MadeUpSentences article = article(random);
      makeUpWeights(article, random);
      StanceSettings settings =
          new StanceSettings(3 * random.nextDouble(), random.nextDouble(), 0.1, 0.4, 0.4);
      for (Scored scored : score(article, settings)) {
        relevant += scored.stance().relevant() ? 1 : 0;
        assertThat(sum(scored)).isCloseTo(scored.stance().authorDirection().orElse(0), EXACTLY);
        assertThat(scored.hits().isEmpty()).isNotEqualTo(scored.stance().relevant());
      }
    }
    assertThat(relevant).isGreaterThan(100);
  }

  @Test
  void sentencesBelowTheThresholdHaveNoDirection() {
    relevance.put("l1:ties", new double[] {2});
    relevance.put(LinearModel.BIAS, new double[] {-1});
    List<Scored> scored =
        score(new MadeUpSentences().sentence("ties hold").sentence("rain fell"), ALONE);
    assertThat(scored).extracting(one -> one.stance().relevant()).containsExactly(true, false);
    assertThat(scored).extracting(one -> one.stance().sentence()).containsExactly(1, 2);
    assertThat(scored.get(1).stance().direction()).isEmpty();
    assertThat(scored.get(1).stance().authorDirection()).isEmpty();
    assertThat(scored.get(1).stance().frames()).isEmpty();
  }

  @Test
  void directionRunsFromMinusTwoToPlusTwo() {
    voice.put(LinearModel.BIAS, new double[] {50, 0, 0, 0});
    direction.put("l1:thaw", new double[] {0, 0, 50});
    direction.put("l1:freeze", new double[] {50, 0, 0});
    List<Scored> scored =
        score(new MadeUpSentences().sentence("a thaw").sentence("a freeze"), ALONE);
    assertThat(author(scored.get(0))).isCloseTo(2, EXACTLY);
    assertThat(author(scored.get(1))).isCloseTo(-2, EXACTLY);
  }

  @Test
  void directionInsideTheNeutralZoneIsZero() {
    voice.put(LinearModel.BIAS, new double[] {50, 0, 0, 0});
    direction.put("l1:mild", new double[] {0, 0, 0.2});
    direction.put("l1:warm", new double[] {0, 0, 0.5});
    List<Scored> scored =
        score(new MadeUpSentences().sentence("mild words").sentence("warm words"), ALONE);
    assertThat(author(scored.get(0))).isZero();
    assertThat(scored.get(0).stance().direction()).hasValue(0);
    assertThat(sum(scored.get(0))).isCloseTo(0, EXACTLY);
    double warm = (Math.exp(0.5) - 1) / (Math.exp(0.5) + 2);
    assertThat(author(scored.get(1))).isCloseTo(2 * warm, EXACTLY);
  }

  @Test
  void topicIsEvokedByItsWordAndPoleByTheModelAlone() {
    frames.put(LinearModel.BIAS, new double[] {-5, -5, -5});
    MadeUpSentences article =
        new MadeUpSentences()
            .entry("wheat", 0, "trade")
            .entry("quarrel", -2, "split")
            .sentence("a quarrel about wheat");
    assertThat(score(article, ALONE).get(0).stance().frames()).containsExactly("trade");
    frames.put("l1:quarrel", new double[] {9, 0, 0});
    assertThat(score(article, ALONE).get(0).stance().frames()).containsExactly("split", "trade");
  }

  @Test
  void wordWhoseWorthTheModelHasLearnedEvokesItsTopicOnlyIfTheModelSaysSo() {
    frames.put(LinearModel.BIAS, new double[] {-5, -5, -5});
    MadeUpSentences article =
        new MadeUpSentences()
            .entry("wheat", 0, "trade", "harvest")
            .sentence("a quarrel about wheat");
    String learned =
        article.features().get(0).stream().filter(f -> f.startsWith("x:")).toList().get(0);
    frames.put(learned, new double[] {0, 0, 1});
    List<Frame> withHarvest = new ArrayList<>(FRAMES);
    withHarvest.add(new Frame("harvest", 0, "a frame the model does not know"));
    List<Scored> scored =
        new LearnedScorer(model(ALONE, Optional.empty()), withHarvest, new WordRatings(ratings))
            .score(article.readings(), article.attributions());
    assertThat(scored.get(0).stance().frames()).containsExactly("harvest");
    frames.put(learned, new double[] {0, 0, 9});
    assertThat(score(article, ALONE).get(0).stance().frames()).containsExactly("trade");
  }

  @Test
  void rareFrameMayBeEvokedAtALowerProbability() {
    frames.put(LinearModel.BIAS, new double[] {-1, -1, -1});
    StanceSettings settings = new StanceSettings(0, 0.25, 0.1, 0.5, 0.5, Map.of("bond", 0.2));
    MadeUpSentences article = new MadeUpSentences().sentence("ties hold");
    assertThat(score(article, settings).get(0).stance().frames()).containsExactly("bond");
  }

  @Test
  void frameThatOnlyTheModelSeesHasARowForItsStrongestFeature() {
    frames.put(LinearModel.BIAS, new double[] {-5, -5, -5});
    frames.put("l1:hold", new double[] {0, 9, 0});
    Scored scored = score(new MadeUpSentences().sentence("ties hold"), ALONE).get(0);
    assertThat(scored.hits())
        .filteredOn(row -> row.frame().equals("bond"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.entryId()).isEqualTo("model:l1:hold");
              assertThat(row.span().start()).isEqualTo(5);
              assertThat(row.span().end()).isEqualTo(9);
              assertThat(row.contribution()).isZero();
            });
  }

  @Test
  void reportedWordsHaveTheirHolderAndTheAuthorsOwnHaveNone() {
    MadeUpSentences article = new MadeUpSentences().sentence("ties hold").saidBy("Petra Holm");
    voice.put(LinearModel.BIAS, new double[] {9, 0, 0, 0});
    Scored own = score(article, ALONE).get(0);
    assertThat(own.stance().voice()).isEqualTo(Voice.AUTHOR);
    assertThat(own.stance().holder()).isEmpty();
    voice.put(LinearModel.BIAS, new double[] {0, 9, 0, 0});
    Scored reported = score(article, ALONE).get(0);
    assertThat(reported.stance().voice()).isEqualTo(Voice.REPORTED);
    assertThat(reported.stance().holder()).isEqualTo("Petra Holm");
  }

  @Test
  void wordsInsideAReportAreSeldomTheAuthorsOwn() {
    voice.put(LinearModel.BIAS, new double[] {3, 0, -50, -50});
    MadeUpSentences covered = new MadeUpSentences().sentence("ties hold").saidBy("Petra Holm");
    MadeUpSentences plain = new MadeUpSentences().sentence("ties hold");
    assertThat(score(covered, ALONE).get(0).stance().voice()).isEqualTo(Voice.REPORTED);
    assertThat(score(plain, ALONE).get(0).stance().voice()).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void entryThatStandsTwiceSharesTheWeightOfItsFeature() {
    voice.put(LinearModel.BIAS, new double[] {50, 0, 0, 0});
    direction.put("x:m-quarrel", new double[] {0.6, 0, 0});
    Scored scored =
        score(
                new MadeUpSentences()
                    .entry("quarrel", -2, "split", "trade")
                    .sentence("a quarrel after a quarrel"),
                ALONE)
            .get(0);
    assertThat(scored.hits())
        .filteredOn(row -> row.entryId().equals("m-quarrel"))
        .hasSize(4)
        .extracting(FrameHit::frame)
        .containsExactly("split", "trade", "split", "trade");
    double[] contributions =
        scored.hits().stream()
            .filter(row -> row.entryId().equals("m-quarrel"))
            .mapToDouble(FrameHit::contribution)
            .toArray();
    assertThat(contributions).containsExactly(new double[] {-0.15, 0, -0.15, 0}, EXACTLY);
  }

  @Test
  void stepsOfTheSumOfRatingsAreOneRow() {
    voice.put(LinearModel.BIAS, new double[] {50, 0, 0, 0});
    ratings.put("toast", new Rating(1, new TreeMap<>()));
    direction.put("w:+0.5", new double[] {0, 0, 0.25});
    direction.put("w:+1", new double[] {-0.25, 0, 0.5});
    Scored scored = score(new MadeUpSentences().sentence("a toast"), ALONE).get(0);
    assertThat(scored.hits())
        .filteredOn(row -> row.entryId().startsWith("model:w:"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.entryId()).isEqualTo("model:w:+1");
              assertThat(row.contribution()).isCloseTo(0.5, EXACTLY);
            });
  }

  @Test
  void whatTheRestOfTheArticleChangesHasItsOwnRow() {
    voice.put(LinearModel.BIAS, new double[] {1, 0, 0, 0});
    direction.put("l1:thaw", new double[] {0, 0, 3});
    MadeUpSentences article =
        new MadeUpSentences().sentence("a thaw").sentence("some thaw").sentence("words fell");
    assertThat(article(score(article, ALONE).get(0))).isCloseTo(0, EXACTLY);
    List<Scored> together = score(article, new StanceSettings(2, 0.25, 0, 0.5, 0.5));
    assertThat(article(together.get(2))).isPositive();
  }

  @Test
  void contextAddsOneRowAndAllRowsStillSumToTheAuthorDirection() {
    relevance.put(LinearModel.BIAS, new double[] {5});
    voice.put(LinearModel.BIAS, new double[] {5, 0, 0, 0});
    direction.put("l1:thaw", new double[] {0, 0, 2});
    MadeUpSentences article = new MadeUpSentences().sentence("a thaw").sentence("dull rain");
    StanceModel model = model(new StanceSettings(1, 0.25, 0.1, 0.5, 0.5), cold());
    List<Scored> scored =
        new LearnedScorer(model, FRAMES, new WordRatings(ratings))
            .score(article.readings(), article.attributions());
    for (Scored one : scored) {
      assertThat(sum(one)).isCloseTo(author(one), EXACTLY);
      assertThat(one.hits())
          .filteredOn(row -> row.entryId().equals("model:context") && row.frame().isEmpty())
          .singleElement()
          .satisfies(row -> assertThat(row.contribution()).isNegative());
      assertThat(one.stance().frames()).contains("trade");
      assertThat(author(one)).isNegative();
    }
  }

  /** A reader to whom every sentence is the author's, cold, and about trade. */
  private static Optional<StanceModel.Context> cold() {
    List<String> outputs =
        Stream.of(StanceModel.RELEVANCE, StanceModel.DIRECTIONS, StanceModel.VOICES, FRAME_NAMES)
            .flatMap(List::stream)
            .toList();
    ContextReader reader =
        new ContextReader() {
          @Override
          public List<String> outputs() {
            return outputs;
          }

          @Override
          public String fingerprint() {
            return "cold";
          }

          @Override
          public List<float[]> read(List<String> sentences) {
            float[] scores = {5, 4, 0, -4, 5, 0, 0, 0, -9, -9, 9};
            return Collections.nCopies(sentences.size(), scores);
          }
        };
    return Optional.of(new StanceModel.Context(reader, 0.5, 0.5));
  }

  private static double article(Scored scored) {
    return scored.hits().stream()
        .filter(row -> row.entryId().equals("rule:article"))
        .mapToDouble(FrameHit::contribution)
        .sum();
  }

  private StanceModel model(StanceSettings settings, Optional<StanceModel.Context> context) {
    return new StanceModel(
        LinearModel.of(StanceModel.RELEVANCE, relevance),
        LinearModel.of(StanceModel.DIRECTIONS, direction),
        LinearModel.of(StanceModel.VOICES, voice),
        LinearModel.of(FRAME_NAMES, frames),
        settings,
        context);
  }

  private List<Scored> score(MadeUpSentences article, StanceSettings settings) {
    StanceModel model = model(settings, Optional.empty());
    return new LearnedScorer(model, FRAMES, new WordRatings(ratings))
        .score(article.readings(), article.attributions());
  }

  private static double sum(Scored scored) {
    return scored.hits().stream().mapToDouble(FrameHit::contribution).sum();
  }

  private static double author(Scored scored) {
    return scored.stance().authorDirection().orElseThrow();
  }

  private static MadeUpSentences article(Random random) {
    List<String> words =
        List.of(
            "[1 Oreland]",
            "[2 Upper Vesk]",
            "[0 Marn]",
            "quarrel",
            "wheat",
            "embrace",
            "not",
            "and",
            "40",
            "barges",
            "Petra");
    MadeUpSentences article =
        new MadeUpSentences()
            .entry("quarrel", -2, "split", "trade")
            .entry("embrace", 1.5, "bond")
            .entry("wheat", 0, "trade");
    int sentences = 1 + random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      List<String> drawn = new ArrayList<>();
      int length = 1 + random.nextInt(12);
      for (int w = 0; w < length; w++) {
        drawn.add(words.get(random.nextInt(words.size())));
      }
      article.sentence(String.join(" ", drawn));
      if (random.nextInt(3) == 0) {
        article.saidBy(random.nextBoolean() ? "Petra" : "");
      }
    }
    return article;
  }

  /** Every table gets weights for a part of what the article's sentences have. */
  private void makeUpWeights(MadeUpSentences article, Random random) {
    NavigableSet<String> features = new TreeSet<>(List.of(LinearModel.BIAS));
    article.features().forEach(features::addAll);
    makeUpWeights(relevance, features, 1, random);
    makeUpWeights(direction, features, 3, random);
    makeUpWeights(voice, features, 4, random);
    makeUpWeights(frames, features, 3, random);
  }

  private static void makeUpWeights(
      Map<String, double[]> table, NavigableSet<String> features, int classes, Random random) {
    table.clear();
    for (String feature : features) {
      if (random.nextBoolean()) {
        table.put(feature, random.doubles(classes, -1, 1).toArray());
      }
    }
  }
}
