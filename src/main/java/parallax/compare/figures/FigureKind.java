package parallax.compare.figures;

import java.util.Locale;

/** What sort of figure it is; only figures of one kind are set against each other. */
public enum FigureKind {
  /** A measure of something that simply is so: a length, a price, a number of things. */
  LEVEL,
  /** What is there at one time, or has been heaped up so far. */
  STOCK,
  /** What happened over a stretch of time. */
  FLOW,
  /** A change against an earlier time, in percent of what was then. */
  GROWTH,
  /** A change in the unit of the thing itself, such as dollars or percentage points. */
  CHANGE,
  /** A part of a whole. */
  SHARE,
  /** A percentage that is itself the thing measured, such as inflation. */
  RATE;

  /** As written in group ids. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the stretch of time a figure covers is part of its meaning. */
  boolean coversTime() {
    return this == FLOW || this == GROWTH || this == CHANGE;
  }
}
