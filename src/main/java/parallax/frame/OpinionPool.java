package parallax.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.study.LinearModel;
import parallax.study.StanceModel;

/**
 * What the tables say of a sentence by its words, and the encoder by its context, put together: the
 * log odds of both, each times its weight, summed (a logarithmic opinion pool, Genest and Zidek
 * 1986). A study without an encoder has its tables alone, with weight 1.
 */
final class OpinionPool {
  /** What a sentence's context says when nobody reads it. */
  static final float[] UNREAD = {};

  private final StanceModel model;
  private final double words;
  private final double weight;
  private final List<String> names;
  private final Map<String, Integer> outputs = new HashMap<>();

  OpinionPool(StanceModel model) {
    this.model = model;
    this.words = model.context().map(StanceModel.Context::words).orElse(1.0);
    this.weight = model.context().map(StanceModel.Context::weight).orElse(0.0);
    this.names = model.context().map(one -> one.reader().outputs()).orElse(List.of());
    for (String name : names) {
      outputs.put(name, outputs.size());
    }
  }

  /** What the log odds of the tables are multiplied by. */
  double words() {
    return words;
  }

  /** The probability that a sentence bears on the relation. */
  double relevance(Set<String> features, float[] context) {
    return LinearModel.anyOf(odds(model.relevance(), features, context))[0];
  }

  /** Probabilities in the order of {@link StanceModel#DIRECTIONS}. */
  double[] directions(Set<String> features, float[] context) {
    return LinearModel.oneOf(odds(model.direction(), features, context));
  }

  /** Probabilities in the order of {@link StanceModel#VOICES}. */
  double[] voices(Set<String> features, float[] context) {
    return LinearModel.oneOf(odds(model.voice(), features, context));
  }

  /** Probabilities in the order of the model's frames. */
  double[] frames(Set<String> features, float[] context) {
    return LinearModel.anyOf(odds(model.frames(), features, context));
  }

  /**
   * What the author conveys of a direction he only reports, 0…1: the probability that he conveys
   * it, if the encoder was taught to tell, else the factor of the settings.
   */
  double carried(float[] context) {
    Integer place = outputs.get(StanceModel.CARRIED);
    return place == null || context.length == 0
        ? model.settings().reportedFactor()
        : 1 / (1 + StrictMath.exp(-context[place]));
  }

  /** What the context adds to the log odds of one name against none. */
  double share(String name, float[] context) {
    Integer place = outputs.get(name);
    return place == null || context.length == 0 ? 0 : weight * context[place];
  }

  /** What the encoder said of a sentence, in the order of its outputs; empty if it said nothing. */
  List<ContextScore> said(int sentence, float[] context) {
    List<ContextScore> said = new ArrayList<>();
    for (int i = 0; i < context.length; i++) {
      said.add(new ContextScore(sentence, names.get(i), context[i]));
    }
    return said;
  }

  /** What the context adds to the log odds of closeness against distance. */
  double side(float[] context) {
    return share(StanceModel.DIRECTIONS.get(2), context)
        - share(StanceModel.DIRECTIONS.get(0), context);
  }

  /** A name the encoder does not know, such as another study's frame, is left to its table. */
  private double[] odds(LinearModel table, Set<String> features, float[] context) {
    double[] odds = table.scores(features);
    for (int i = 0; i < odds.length; i++) {
      String name = table.classes().get(i);
      if (context.length > 0 && outputs.containsKey(name)) {
        odds[i] = words * odds[i] + share(name, context);
      }
    }
    return odds;
  }
}
