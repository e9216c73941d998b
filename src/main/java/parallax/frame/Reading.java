package parallax.frame;

import java.util.List;
import java.util.OptionalDouble;
import parallax.extract.SentenceView;

/**
 * One sentence with what was found in it, before its neighbours are looked at.
 *
 * @param view the sentence
 * @param cues words that decide how others are read
 * @param hits lexicon hits in order of place
 * @param hedged whether what it states is less than certain
 */
record Reading(SentenceView view, FunctionCues.Found cues, List<ReadHit> hits, boolean hedged) {
  Reading {
    hits = List.copyOf(hits);
  }

  /**
   * A lexicon hit as its clause has it.
   *
   * @param hit the hit
   * @param negated whether it stands under negation
   * @param weight the entry's weight, less in a conceded clause
   */
  record ReadHit(CueHit hit, boolean negated, double weight) {
    /** Face value, −2…+2: the entry's direction, turned round under negation. */
    double direction() {
      double direction = hit.entry().direction();
      return negated ? -direction : direction;
    }
  }

  /** The 1-based number of the sentence. */
  int number() {
    return view.sentence().number();
  }

  /** The sum of the weights of the hits that take a side. */
  double evidence() {
    return hits.stream()
        .filter(hit -> hit.hit().entry().directed())
        .mapToDouble(ReadHit::weight)
        .sum();
  }

  /**
   * Face value, −2…+2: the mean direction of the hits that take a side, weighted by their weights;
   * empty if none does.
   */
  OptionalDouble direction() {
    double evidence = evidence();
    return evidence == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            hits.stream().mapToDouble(hit -> hit.weight() * hit.direction()).sum() / evidence);
  }
}
