package parallax.train;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import parallax.study.Frame;
import parallax.study.StanceModel;
import parallax.study.StanceSettings;
import parallax.study.Study;

/**
 * Learns the four tables of a stance model from examples. Which features each may use, and its
 * costs, were chosen by cross-validation over passages and pairs of actors
 * (docs/results/stance-model.md).
 */
final class StanceTrainer {
  /** Words that, alone, say nothing of a relation, and so would teach only a training style. */
  private static final String TELLING =
      "(?!l1:(?:\\P{L}+|an?|the|th(?:is|at|ese|ose)|of|in|to|and|or|at|on|for|from|with|by|as|be|have"
          + "|do|it|its|they|their|he|his|she|her|we|our|i|you|who|which|whose|there|here|'s)\\z)";

  /** What is said of a relation, and how it is worded. */
  private static final Pattern WORDING =
      Pattern.compile(TELLING + "(?:l[123]:|n:|w:|x[dfs]?:|k:|p:)");

  /** How words are ascribed to somebody, here and around. */
  private static final Pattern ASCRIBING =
      Pattern.compile("l[12]:|z:|q:|k:|f[12]:|e:|len:|before[12]:|after[12]:");

  private static final Pattern TOPIC =
      Pattern.compile("l[12]:|n:|w:|x[dfs]?:|k:|p:|z:|q:|before1:|after1:");

  private static final Pattern FRAMING =
      Pattern.compile(TELLING + "(?:l[12]:|n:|wf:|x[dfs]?:|k:|p:)");

  private static final int LEAST_SUPPORT = 4;
  private static final double L2_DIRECTION = 13;
  private static final double L2_VOICE = 6.5;

  /** Against its absence a class has two sets of weights that mirror each other. */
  private static final double L2_ANY_OF = 26;

  private StanceTrainer() {}

  /**
   * The four tables.
   *
   * @param relevance whether a sentence bears on the relation
   * @param direction at face value
   * @param voice whose words
   * @param frames evoked
   */
  record Tables(
      TrainedModel relevance, TrainedModel direction, TrainedModel voice, TrainedModel frames) {
    /** The model, with other numbers that put the tables together. */
    StanceModel model(StanceSettings settings) {
      return new StanceModel(
          relevance.model(), direction.model(), voice.model(), frames.model(), settings);
    }
  }

  /**
   * Learns from all sentences what is relevant, and from the relevant ones the rest; the tables
   * side by side.
   */
  static Tables train(List<Example> examples, Study study) {
    List<Example> relevant =
        examples.stream().filter(example -> example.sentence().relevant()).toList();
    List<Supplier<TrainedModel>> tables =
        List.of(
            () ->
                TrainedModel.anyOf(
                    examples,
                    StanceModel.RELEVANCE,
                    example -> example.sentence().relevant() ? StanceModel.RELEVANCE : List.of(),
                    plan(TOPIC, L2_ANY_OF)),
            () ->
                TrainedModel.oneOf(
                    relevant,
                    StanceModel.DIRECTIONS,
                    StanceTrainer::direction,
                    plan(WORDING, L2_DIRECTION)),
            () ->
                TrainedModel.oneOf(
                    relevant,
                    StanceModel.VOICES,
                    example -> example.sentence().voice(),
                    plan(ASCRIBING, L2_VOICE)),
            () ->
                TrainedModel.anyOf(
                    relevant,
                    study.frames().stream().map(Frame::name).toList(),
                    example -> example.sentence().frames(),
                    plan(FRAMING, L2_ANY_OF)));
    List<TrainedModel> learned = tables.parallelStream().map(Supplier::get).toList();
    return new Tables(learned.get(0), learned.get(1), learned.get(2), learned.get(3));
  }

  private static TrainedModel.Plan plan(Pattern kinds, double l2) {
    return new TrainedModel.Plan(kinds, kinds == FRAMING ? 2 * LEAST_SUPPORT : LEAST_SUPPORT, l2);
  }

  private static String direction(Example example) {
    OptionalInt direction = example.sentence().direction();
    int sign = Integer.signum(direction.orElse(0));
    return StanceModel.DIRECTIONS.get(sign + 1);
  }
}
