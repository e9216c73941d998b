package parallax.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import parallax.agreement.AlphaEstimate;
import parallax.agreement.Codings;
import parallax.agreement.Confusion;
import parallax.agreement.Krippendorff;
import parallax.compare.Bootstrap;

/**
 * How far the coders agree on one variable.
 *
 * @param variable what they coded
 * @param alpha over all coders
 * @param pairs each two of them, in order
 */
record Reliability(Variable variable, AlphaEstimate alpha, List<Pair> pairs) {
  Reliability {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two coders.
   *
   * @param confusion which values they gave the same sentences
   * @param alpha of the two; empty if it cannot be told
   */
  record Pair(Confusion confusion, OptionalDouble alpha) {}

  static Reliability of(CodedSample sample, Variable variable, Bootstrap bootstrap) {
    Codings codings = sample.codings(variable);
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < codings.coders().size(); first++) {
      for (int second = first + 1; second < codings.coders().size(); second++) {
        pairs.add(
            new Pair(
                Confusion.of(codings, first, second),
                Krippendorff.alpha(codings.pair(first, second))));
      }
    }
    return new Reliability(variable, AlphaEstimate.of(codings, bootstrap, variable.name()), pairs);
  }

  /** The share of units on which two coders agree, over all pairs; empty if no two share a unit. */
  OptionalDouble agreement() {
    int units = pairs.stream().mapToInt(pair -> pair.confusion().units()).sum();
    int agreed = pairs.stream().mapToInt(pair -> pair.confusion().agreed()).sum();
    return units == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / units);
  }
}
