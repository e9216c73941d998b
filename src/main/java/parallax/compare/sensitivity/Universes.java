package parallax.compare.sensitivity;

import java.io.Serializable;
import java.util.ArrayList;
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
    SortedMap<Omission, double[]> without = new TreeMap<>();
    for (Omission omission : omissions(sentences)) {
      without.put(omission, stances(sentences.stream().map(s -> left(s, omission)).toList()));
    }
    return new Universes(stances(sentences), without);
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

  private static List<Cue> left(List<Cue> sentence, Omission omission) {
    List<Cue> left = new ArrayList<>(sentence);
    left.removeIf(omission::drops);
    return left;
  }

  private static double[] stances(List<List<Cue>> sentences) {
    return Scoring.ALL.stream()
        .mapToDouble(
            scoring ->
                sentences.stream().mapToDouble(scoring::direction).sum()
                    / (STRONGEST * sentences.size()))
        .toArray();
  }
}
