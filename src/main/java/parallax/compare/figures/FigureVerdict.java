package parallax.compare.figures;

import java.util.Locale;

/** What setting figures against each other gives. */
public enum FigureVerdict {
  /** One value can be meant by both. */
  AGREES,
  /** No value can be meant by both. */
  CONFLICTS,
  /** About one thing, but not so that the two could be set against each other. */
  NOT_COMPARABLE,
  /** There is no other figure about the thing; never of a pair. */
  SINGLE;

  /** As written in figures.csv and figure_pairs.csv. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
