package parallax.study;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parallax.encoder.ContextReader;

/**
 * How sentences of relations are read, learned from annotated passages: the folder {@code stance}
 * of a study. A study without one is scored by its lexicons alone.
 *
 * @param relevance whether a sentence says something about how the two actors relate
 * @param direction face value: {@link #DIRECTIONS}
 * @param voice {@link #VOICES}
 * @param frames which frames a sentence evokes; a study that builds on another may have frames its
 *     model does not know
 * @param settings numbers that put the four together
 * @param context what reads sentences in the light of their neighbours and joins the four; empty if
 *     the study has none
 */
public record StanceModel(
    LinearModel relevance,
    LinearModel direction,
    LinearModel voice,
    LinearModel frames,
    StanceSettings settings,
    Optional<Context> context) {
  /** The folder inside a study's. */
  public static final String FOLDER = "stance";

  /** The folder, inside {@link #FOLDER}, of what reads sentences in their context. */
  static final String ENCODER = "encoder";

  /** The class of {@link #relevance}. */
  public static final List<String> RELEVANCE = List.of("relevant");

  /** The classes of {@link #direction}, from distancing to resilience. */
  public static final List<String> DIRECTIONS = List.of("negative", "neutral", "positive");

  /** The classes of {@link #voice}. */
  public static final List<String> VOICES = List.of("author", "reported", "endorsed", "rejected");

  /**
   * An output an encoder may have besides: that the author conveys the direction of what he
   * reports, because it is a fact and not somebody's view.
   */
  public static final String CARRIED = "carried";

  /** A model of tables alone. */
  public StanceModel(
      LinearModel relevance,
      LinearModel direction,
      LinearModel voice,
      LinearModel frames,
      StanceSettings settings) {
    this(relevance, direction, voice, frames, settings, Optional.empty());
  }

  /**
   * A reader of sentences in their context, and how much it counts beside the tables.
   *
   * @param reader its outputs are named as the classes of the tables
   * @param words what the log odds of the tables are multiplied by, 0…10
   * @param weight what the log odds of the reader are, 0…10
   */
  public record Context(ContextReader reader, double words, double weight) {}

  /**
   * This model with another way to the same readings, such as one that remembers them.
   *
   * @param wrap given the reader; not asked if there is none
   */
  public StanceModel withReader(UnaryOperator<ContextReader> wrap) {
    return new StanceModel(
        relevance,
        direction,
        voice,
        frames,
        settings,
        context.map(one -> new Context(wrap.apply(one.reader()), one.words(), one.weight())));
  }
}
