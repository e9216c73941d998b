package parallax.compare.sensitivity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stance of an article or a source in every universe: each scoring of {@link Scoring#ALL}, with
 * everything, and without what each omission drops. Serialisable, so that sources can be judged
 * elsewhere than where they were read.
 */
public final class Universes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double STRONGEST = 2;

  private final double[] base;
  private final TreeMap<Omission, double[]> without;

  /**
   * The stances.
   *
   * @param base under each scoring, −1…+1
   * @param without the same without something; only what the article or source has cues of
   */
  Universes(double[] base, SortedMap<Omission, double[]> without) {
    this.base = base.clone();
    this.without = new TreeMap<>(without);
  }

  /** What was left out, in order. */
  SortedSet<Omission> omissions() {
    return new TreeSet<>(without.keySet());
  }

  /** The stance under a scoring of {@link Scoring#ALL}, by its place there. */
  double base(int scoring) {
    return base[scoring];
  }

  /** The stance under every scoring; for reading only. */
  double[] base() {
    return base;
  }

  /** The stances without each of what was left out, in order; for reading only. */
  SortedMap<Omission, double[]> changed() {
    return Collections.unmodifiableSortedMap(without);
  }

  /** The stance under a scoring without something; with everything if nothing of that is here. */
  double without(Omission omission, int scoring) {
    double[] values = without.get(omission);
    return values == null ? base[scoring] : values[scoring];
  }

  /**
   * Scores an article.
   *
   * @param sentences the cues of each relevant sentence; at least one sentence
   */
  static Universes of(List<List<Cue>> sentences) {
    double[][] directions =
        Scoring.ALL.stream()
            .map(scoring -> sentences.stream().mapToDouble(scoring::direction).toArray())
            .toArray(double[][]::new);
    SortedMap<Omission, double[]> without = new TreeMap<>();
    for (Omission omission : omissions(sentences)) {
      without.put(omission, without(omission, sentences, directions));
    }
    return new Universes(stances(directions), without);
  }

  /** Only sentences that lose a cue are scored anew. */
  private static double[] without(
      Omission omission, List<List<Cue>> sentences, double[][] directions) {
    double[][] left = new double[directions.length][];
    for (int scoring = 0; scoring < left.length; scoring++) {
      left[scoring] = directions[scoring].clone();
    }
    for (int i = 0; i < sentences.size(); i++) {
      List<Cue> cues = left(sentences.get(i), omission);
      if (cues.size() < sentences.get(i).size()) {
        for (int scoring = 0; scoring < left.length; scoring++) {
          left[scoring][i] = Scoring.ALL.get(scoring).direction(cues);
        }
      }
    }
    return stances(left);
  }

  private static SortedSet<Omission> omissions(List<List<Cue>> sentences) {
    SortedSet<Omission> omissions = new TreeSet<>();
    for (List<Cue> sentence : sentences) {
      for (Cue cue : sentence) {
        cue.frames().forEach(frame -> omissions.add(new Omission(Omission.Kind.FRAME, frame)));
        // A rule is no word one could leave out of a list.
        if (!cue.lexicon().isEmpty()) {
          omissions.add(new Omission(Omission.Kind.LEXICON, cue.lexicon()));
          omissions.add(new Omission(Omission.Kind.ENTRY, cue.entry()));
        }
      }
    }
    return omissions;
  }

  /** The same list if nothing is dropped. */
  private static List<Cue> left(List<Cue> sentence, Omission omission) {
    if (sentence.stream().noneMatch(omission::drops)) {
      return sentence;
    }
    List<Cue> left = new ArrayList<>(sentence);
    left.removeIf(omission::drops);
    return left;
  }

  /** The mean of the directions under each scoring, on the scale of stances. */
  private static double[] stances(double[][] directions) {
    return Arrays.stream(directions)
        .mapToDouble(own -> Arrays.stream(own).sum() / (STRONGEST * own.length))
        .toArray();
  }
}
