package parallax.extract.attribution;

import java.util.BitSet;

/**
 * What a cue reports, as tokens of its sentence.
 *
 * @param tokens never empty
 * @param cue the cue, with its preposition where one opens the content
 * @param shape how the content hangs on the cue
 */
record Content(BitSet tokens, CueMatch cue, Shape shape) {
  /** How a content hangs on its cue. */
  enum Shape {
    /** A clause: "said that ties hold". */
    CLAUSE,
    /** The cue's own subject and what is said of it: "ties are said to hold". */
    RAISED,
    /** The subject of a passive: "the plan was praised by all". */
    PATIENT,
    /** A noun phrase or an infinitive: "spoke of ties". */
    PHRASE
  }
}
