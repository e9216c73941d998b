package parallax.compare.sensitivity;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges one claim, a sign or an order, over all universes: one decision changed at a time, and all
 * decisions crossed.
 */
final class Verdicts {
  private static final int NEGATION_OFF = Scoring.ALL.indexOf(new Scoring(false, true, true));
  private static final int VOICE_OFF = Scoring.ALL.indexOf(new Scoring(true, false, true));
  private static final int EQUAL_WEIGHTS = Scoring.ALL.indexOf(new Scoring(true, true, false));

  /** The value under each scoring of {@link Scoring#ALL}, with everything. */
  private final double[] base;

  /** What is left out, in order. */
  private final List<Omission> omissions;

  /** The value without each, in that order, under each scoring. */
  private final List<double[]> without;

  private Verdicts(double[] base, List<Omission> omissions, List<double[]> without) {
    this.base = base;
    this.omissions = omissions;
    this.without = without;
  }

  /** The sign of a stance. */
  static Verdicts sign(Universes subject) {
    return new Verdicts(
        subject.base(),
        List.copyOf(subject.changed().keySet()),
        List.copyOf(subject.changed().values()));
  }

  /** The order of two stances. */
  static Verdicts order(Universes subject, Universes other) {
    List<Omission> omissions = new ArrayList<>();
    List<double[]> without = new ArrayList<>();
    // Both are in order: one pass over the two meets every omission of either once.
    Ahead own = new Ahead(subject);
    Ahead others = new Ahead(other);
    while (own.there() || others.there()) {
      int order = own.compare(others);
      omissions.add(order <= 0 ? own.omission() : others.omission());
      without.add(
          difference(
              order <= 0 ? own.values() : subject.base(),
              order >= 0 ? others.values() : other.base()));
      if (order <= 0) {
        own.advance();
      }
      if (order >= 0) {
        others.advance();
      }
    }
    return new Verdicts(difference(subject.base(), other.base()), omissions, without);
  }

  private static double[] difference(double[] first, double[] second) {
    double[] difference = new double[first.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = first[i] - second[i];
    }
    return difference;
  }

  /** Goes through what changes a stance, in order. */
  private static final class Ahead {
    private final Iterator<Map.Entry<Omission, double[]>> rest;
    private Optional<Map.Entry<Omission, double[]>> head = Optional.empty();

    Ahead(Universes universes) {
      this.rest = universes.changed().entrySet().iterator();
      advance();
    }

    void advance() {
      head = rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }

    boolean there() {
      return head.isPresent();
    }

    Omission omission() {
      return head.orElseThrow().getKey();
    }

    double[] values() {
      return head.orElseThrow().getValue();
    }

    /** Below zero if this comes first, above if the other does, zero if both are at the same. */
    int compare(Ahead other) {
      if (!there() || !other.there()) {
        return there() ? -1 : 1;
      }
      return omission().compareTo(other.omission());
    }
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
    Tally tally = new Tally(dimension, base[0], true);
    tally.add(universe, base[scoring]);
    return tally;
  }

  private Tally without(Omission.Kind kind) {
    Tally tally = new Tally(kind.label(), base[0], true);
    for (int i = 0; i < without.size(); i++) {
      Omission omission = omissions.get(i);
      if (omission.kind() == kind) {
        tally.add("without " + omission.name(), without.get(i)[0]);
      }
    }
    return tally;
  }

  private Tally crossed() {
    Tally tally = new Tally("all", base[0], false);
    for (int scoring = 0; scoring < base.length; scoring++) {
      // The first scoring with everything is the result itself.
      if (scoring > 0) {
        tally.add("", base[scoring]);
      }
      for (double[] values : without) {
        tally.add("", values[scoring]);
      }
    }
    return tally;
  }
}
