package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges one claim, a sign or an order, over all universes: one decision changed at a time, and all
 * decisions crossed.
 */
final class Verdicts {
  private static final int NEGATION_OFF = Scoring.ALL.indexOf(new Scoring(false, true, true));
  private static final int VOICE_OFF = Scoring.ALL.indexOf(new Scoring(true, false, true));
  private static final int EQUAL_WEIGHTS = Scoring.ALL.indexOf(new Scoring(true, true, false));

  private final SortedSet<Omission> omissions;
  private final Function<Integer, Double> base;
  private final BiFunction<Omission, Integer, Double> without;

  private Verdicts(
      SortedSet<Omission> omissions,
      Function<Integer, Double> base,
      BiFunction<Omission, Integer, Double> without) {
    this.omissions = omissions;
    this.base = base;
    this.without = without;
  }

  /** The sign of a stance. */
  static Verdicts sign(Universes subject) {
    return new Verdicts(subject.omissions(), subject::base, subject::without);
  }

  /** The order of two stances. */
  static Verdicts order(Universes subject, Universes other) {
    SortedSet<Omission> omissions = new TreeSet<>(subject.omissions());
    omissions.addAll(other.omissions());
    return new Verdicts(
        omissions,
        scoring -> subject.base(scoring) - other.base(scoring),
        (omission, scoring) ->
            subject.without(omission, scoring) - other.without(omission, scoring));
  }

  /** One row per dimension that has a universe, in order of the dimensions' names. */
  List<Robustness> of(String unit, String subject, String against) {
    List<Tally> tallies = new ArrayList<>();
    tallies.add(crossed());
    for (Omission.Kind kind : List.of(Omission.Kind.ENTRY, Omission.Kind.FRAME)) {
      tallies.add(without(kind));
    }
    tallies.add(without(Omission.Kind.LEXICON));
    tallies.add(other("negation", "negation ignored", NEGATION_OFF));
    tallies.add(other("voice", "voices ignored", VOICE_OFF));
    tallies.add(other("weights", "equal weights", EQUAL_WEIGHTS));
    return tallies.stream()
        .flatMap(tally -> tally.result(unit, subject, against).stream())
        .toList();
  }

  private Tally other(String dimension, String universe, int scoring) {
    Tally tally = new Tally(dimension, base.apply(0), true);
    tally.add(universe, base.apply(scoring));
    return tally;
  }

  private Tally without(Omission.Kind kind) {
    Tally tally = new Tally(kind.label(), base.apply(0), true);
    omissions(kind).forEach(o -> tally.add("without " + o.name(), without.apply(o, 0)));
    return tally;
  }

  private Stream<Omission> omissions(Omission.Kind kind) {
    return omissions.stream().filter(omission -> omission.kind() == kind);
  }

  private Tally crossed() {
    Tally tally = new Tally("all", base.apply(0), false);
    for (int scoring = 0; scoring < Scoring.ALL.size(); scoring++) {
      // The first scoring with everything is the result itself.
      if (scoring > 0) {
        tally.add("", base.apply(scoring));
      }
      for (Omission omission : omissions) {
        tally.add("", without.apply(omission, scoring));
      }
    }
    return tally;
  }
}
